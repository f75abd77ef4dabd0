// Wording of the question how far somebody has read, in German.

export const askPlace = {
  question: '**Wie weit hast du gelesen?** Was danach kommt, verrate ich nicht.',
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
      '-# Ich lese mit: Ich verrate nur, was schon gepostet ist.\n-# Ich lese in meinem Tempo: Ich verrate nur, was du schon gelesen hast, ob du vor oder hinter den anderen bist.',
    under_way:
      '-# Ich bin auf dem aktuellen Stand: Ich verrate nur, was schon gepostet ist, auch künftig.\n-# Ich fange gerade erst an: Ich verrate nur, was du schon gelesen hast, bis du sagst, dass du aufgeholt hast.\n-# Ich bin in Szene …: Ich verrate nur, was vor ihr passiert, bis du eine Seite von ihr öffnest.',
    finished:
      '-# Ich habe alles gelesen: Ich verrate alles bis zum Schluss.\n-# Ich fange gerade erst an: Ich verrate nur, was du schon gelesen hast.\n-# Ich bin in Szene …: Ich verrate nur, was vor ihr passiert, bis du eine Seite von ihr öffnest.',
  },
  along_chosen: 'Du liest mit dem Kanal mit: Ich verrate nur, was schon gepostet ist.',
  own_chosen: '{place} Ich verrate nur, was bis dahin passiert.',
  ask: 'Sagen, wie weit ich bin',
  change: 'Lesemodus',
  further_back: 'Ich bin noch nicht so weit',
  further_along: 'Ich bin schon weiter',
  along_again: 'Wieder mitlesen',
  no_such_scene: 'Ich brauche eine Szenennummer von 1 bis {total}.',
  form: {
    title: 'Wie weit hast du gelesen?',
    label: 'In welcher Szene bist du?',
    hint: 'Die Nummer. Ich verrate nur, was vor ihr passiert, bis du eine Seite von ihr öffnest.',
  },
};
