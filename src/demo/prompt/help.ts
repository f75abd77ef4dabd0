// What can be typed at the prompt.

export const HELP: readonly (readonly [string, string])[] = [
  ['/lookup cordelia', 'any command of the bot; options as name:value, or the first one without its name'],
  ['/library add file:PATH', 'attaches a file of this machine'],
  ['+1w  +1d  +3h  +30m', 'moves the clock, and shows what is posted meanwhile'],
  ['as ada', 'be somebody else: mina (runs the server), hal (has the hosts’ role), bob, ada'],
  ['in #general', 'go to another channel, a thread by its name, or dm'],
  ['2  or  press Next', 'presses a button, by its number or its label'],
  ['choose 3 Members', 'chooses in a select, by its number or its name'],
  ['complete /lookup cor', 'what Discord would offer while typing'],
  ['show  or  show all', 'the last messages here, long ones shortened or whole'],
  ['quit', 'ends; Ctrl-D does too'],
];

export const SHORT_HELP =
  'Your turn. Type a command of the bot such as /lookup cordelia or /next, +1d to move the clock, as ada to be somebody else, a button’s number to press it. help says more, quit ends.';
