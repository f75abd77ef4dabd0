// Wording of `/recap` and `/catchup`, in German: the story so far, what was missed, and how to catch up.

export const recap = {
  lengths: { short: 'Kurz', medium: 'Mittel', long: 'Lang' },
  heading: '### {title}: Was bisher geschah\n-# {gate}.',
  sentence: '-# Szene {scene}\n{text}',
  nothing: 'Ich habe {gate} keine Zusammenfassung.',
  not_begun: 'Die Geschichte hat hier noch nicht angefangen.',
  nothing_read: 'Du hast noch nichts davon gelesen.',
  chapters: {
    number: 'Kapitel {number}',
    numbers: 'Kapitel {first} bis {last}',
    scenes: '{scenes, plural, one {Szene {first}} other {Szenen {first} bis {last}}}',
    people: 'mit {names}',
    places: 'Orte: {names}',
    facts: '-# {facts}',
    opens: 'Es beginnt mit: „{line}“',
    ends: 'Es endet mit: „{line}“',
    so_far: 'Bisher endet es mit: „{line}“',
    before: 'Davor: {titles}.',
    omitted:
      '-# {chapters, plural, one {Ein früheres Kapitel findest} other {# frühere Kapitel findest}} du unter „Lang“.',
    previous: 'Frühere Kapitel',
    next: 'Spätere Kapitel',
  },
  catchup: {
    behind: {
      'last-visit': 'Seit du zuletzt hier warst: {missed}.',
      'first-visit': 'Von Anfang an: {missed}.',
      place: 'Ab da, wo du bist: {missed}.',
      scene: 'Ab Szene {first}: {missed}.',
      day: 'Seit diesem Tag: {missed}.',
    },
    range:
      '{scenes, plural, one {Szene {first}} other {Szenen {first} bis {last}}} in {channel}, {minutes} Lesezeit',
    pace: '{a_day} am Tag ({minutes}), und du bist am {by} auf dem aktuellen Stand{more}.',
    upcoming: ', mit {scenes}, die bis dahin noch kommen',
    missed: 'Was da passiert ist:',
    withheld: 'Was da passiert, lasse ich weg, denn so weit hast du noch nicht gelesen.',
    show_missed:
      '{scenes, plural, one {Erzähl mir von Szene {first}} other {Erzähl mir von Szene {first} bis {last}}}',
    read_on: 'Szene {scene} lesen',
    ahead: 'Du bist dem Kanal {scenes} voraus. Es gibt nichts aufzuholen.',
    caught_up: {
      'last-visit': 'Seit du zuletzt hier warst, wurde nichts Neues gepostet.',
      'first-visit': 'Die Geschichte hat hier noch nicht angefangen.',
      place: 'Du bist auf dem aktuellen Stand.',
      scene: 'Diese Szene ist noch nicht erschienen.',
      day: 'Seit diesem Tag wurde nichts gepostet.',
    },
    since_another: 'Ab einer anderen Szene',
    form: {
      title: 'Aufholen',
      label: 'Ab welcher Szene oder welchem Tag?',
      hint: 'Eine Zahl ist eine Szene. Ein Tag kann gestern, Freitag oder 1.3. sein.',
    },
  },
};
