// Puts the process on UTC; to be imported before anything that reads the clock.
//
// node-cron 4.6 truncates milliseconds in the machine's own zone, which in the hour that autumn repeats lands an hour
// back: no task runs until that hour is over. Every time shown or planned names its zone, so nothing else depends on it.

process.env.TZ = 'UTC';
