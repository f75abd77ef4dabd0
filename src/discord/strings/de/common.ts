// Wording used everywhere, in German: places, numbers, days, the names of things.

export const common = {
  scenes: '{count, plural, one {# Szene} other {# Szenen}}',
  minutes: '{count, plural, one {etwa # Minute} other {etwa # Minuten}}',
  already_shown: 'Das wurde hier gerade erst gezeigt.',
  already_shown_link: '[Das]({url}) wurde hier gerade erst gezeigt.',
  hidden_channel: 'ein Kanal, den du nicht sehen kannst',
  late_answer: 'Das hat länger gedauert, als Discord wartet. Hier ist die Antwort auf deinen Befehl:',
  late_answer_hint:
    '{user}, dein Befehl hat länger gedauert, als Discord wartet, und ist jetzt fertig. Gib ihn noch einmal ein, oder sieh mit `/library list` nach, was daraus geworden ist.',
  unreadable_newer:
    '{count, plural, one {Eine Geschichte hier ({ids}) lässt sich nicht lesen} other {# Geschichten hier ({ids}) lassen sich nicht lesen}}: Eine neuere Version von mir hat sie gespeichert. Wer mich betreibt, sollte mich aktualisieren.',
  unreadable_damaged:
    '{count, plural, one {Eine Geschichte hier ({ids}) lässt sich nicht lesen} other {# Geschichten hier ({ids}) lassen sich nicht lesen}}: Was ich gespeichert hatte, ist beschädigt. Wer mich betreibt, sollte ein Backup einspielen.',
  days: {
    daily: 'jeden Tag',
    weekdays: 'montags bis freitags',
    weekends: 'am Wochenende',
    some: '{days}',
    interval: '{count, plural, =2 {jeden zweiten Tag} other {alle # Tage}}',
    weeks: '{count, plural, =1 {jede Woche} =2 {jede zweite Woche} other {alle # Wochen}}',
    weeks_on: '{weeks} {days}',
    weeks_on_all: '{weeks} an allen Tagen',
    month: 'am {days} jedes Monats',
    day_of_month: '{day}.',
    last_of_month: 'letzten Tag',
    names: {
      1: 'montags',
      2: 'dienstags',
      3: 'mittwochs',
      4: 'donnerstags',
      5: 'freitags',
      6: 'samstags',
      7: 'sonntags',
    },
  },
  gate: {
    before: 'vor Szene 1',
    asker: 'bis Szene {scene}',
    bookmark: 'bis Szene {scene} (da, wo du bist)',
    channel: 'bis Szene {scene} (da, wo der Kanal ist)',
    thread: 'bis Szene {scene} (die Szene dieses Threads)',
    asker_page: 'bis Seite {page} von Szene {scene}',
    bookmark_page: 'bis Seite {page} von Szene {scene} (da, wo du bist)',
    channel_page: 'bis Seite {page} von Szene {scene} (da, wo der Kanal ist)',
    thread_page: 'bis Seite {page} von Szene {scene} (die Szene dieses Threads)',
  },
  show_in_channel: 'Im Kanal zeigen',
  leave_it: 'So lassen',
  try_again: 'Noch einmal versuchen',
  left: 'Es bleibt alles, wie es war.',
};
