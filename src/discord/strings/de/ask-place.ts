// Wording of the question how far somebody has read, in German.

export const askPlace = {
  question: '**Wie weit hast du gelesen?** Weiter verrate ich nichts.',
  along_now: 'Du liest mit dem Kanal mit.',
  along: {
    beginning: 'Ich lese mit',
    under_way: 'Ich bin auf dem aktuellen Stand',
    finished: 'Ich habe alles gelesen',
  },
  own: {
    beginning: 'Ich lese in meinem Tempo',
    under_way: 'Ich fange gerade erst an',
    finished: 'Ich fange gerade erst an',
  },
  in_scene_n: 'Ich bin in Szene …',
  in_scene: 'Ich bin in Szene {scene}',
  know_it: 'Ich kenne die Geschichte',
  explained: {
    beginning:
      '-# Ich lese mit: Ich antworte bis zu dem, was schon gepostet ist.\n-# Ich lese in meinem Tempo: Ich antworte bis dahin, wo du bist, ob vor oder hinter den anderen.',
    under_way:
      '-# Ich bin auf dem aktuellen Stand: Ich antworte bis zu dem, was schon gepostet ist, auch in Zukunft.\n-# Ich fange gerade erst an: Ich antworte bis dahin, wo du bist, bis du sagst, dass du aufgeholt hast.\n-# Ich bin in Szene …: Ich antworte bis zum Ende der Szene davor, bis du eine Seite von ihr öffnest.',
    finished:
      '-# Ich habe alles gelesen: Ich antworte bis zum Schluss.\n-# Ich fange gerade erst an: Ich antworte bis dahin, wo du bist.\n-# Ich bin in Szene …: Ich antworte bis zum Ende der Szene davor, bis du eine Seite von ihr öffnest.',
  },
  along_chosen: 'Du liest mit dem Kanal mit: Ich antworte bis zu dem, was schon gepostet ist.',
  own_chosen: '{place} Bis dahin antworte ich.',
  ask: 'Sagen, wie weit ich bin',
  change: 'Lesemodus',
  further_back: 'Ich bin noch nicht so weit',
  further_along: 'Ich bin schon weiter',
  along_again: 'Wieder mitlesen',
  no_such_scene: 'Ich brauche die Nummer einer Szene, von 1 bis {total}.',
  form: {
    title: 'Wie weit hast du gelesen?',
    label: 'In welcher Szene bist du?',
    hint: 'Die Nummer. Ich antworte bis zum Ende der Szene davor, bis du eine Seite von ihr öffnest.',
  },
};
