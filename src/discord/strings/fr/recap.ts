// Wording of `/recap` and `/catchup`, in French: the story so far, what was missed, and how to catch up.

export const recap = {
  lengths: { short: 'Court', medium: 'Moyen', long: 'Long' },
  heading: '### {title}, jusqu’ici\n-# {gate}.',
  sentence: '-# Scène {scene}\n{text}',
  nothing: 'Je n’ai pas de résumé {gate}.',
  not_begun: 'L’histoire n’a pas encore commencé ici.',
  nothing_read: 'Tu n’en as encore rien lu.',
  chapters: {
    number: 'Chapitre {number}',
    numbers: 'Chapitres {first} à {last}',
    scenes: '{scenes, plural, =1 {scène {first}} other {scènes {first} à {last}}}',
    people: 'avec {names}',
    places: 'lieux : {names}',
    facts: '-# {facts}',
    opens: 'Il commence par : « {line} »',
    ends: 'Il finit par : « {line} »',
    so_far: 'Pour l’instant, il finit par : « {line} »',
    before: 'Avant ça : {titles}.',
    omitted:
      '-# {chapters, plural, one {# chapitre plus ancien est} other {# chapitres plus anciens sont}} dans Long.',
    previous: 'Chapitres précédents',
    next: 'Chapitres suivants',
  },
  catchup: {
    behind: {
      'last-visit': 'Depuis ta dernière visite : {missed}.',
      'first-visit': 'Depuis le début : {missed}.',
      place: 'À partir de là où tu en es : {missed}.',
      scene: 'À partir de la scène {first} : {missed}.',
      day: 'Depuis ce jour-là : {missed}.',
    },
    range:
      '{scenes, plural, =1 {scène {first}} other {scènes {first} à {last}}} dans {channel}, {minutes} de lecture',
    pace: '{a_day} par jour ({minutes}), et tu seras à jour le {by}{more}.',
    upcoming: ', en comptant {scenes} de plus d’ici là',
    missed: 'Ce qui s’y est passé :',
    withheld: 'Je ne dis pas ce qui s’y passe, puisque tu n’as pas encore lu jusque-là.',
    show_missed:
      '{scenes, plural, =1 {Raconte-moi la scène {first}} other {Raconte-moi les scènes {first} à {last}}}',
    read_on: 'Lire la scène {scene}',
    ahead: 'Tu as {scenes} d’avance sur le salon. Il n’y a rien à rattraper.',
    caught_up: {
      'last-visit': 'Rien de nouveau n’a été publié depuis ta dernière visite.',
      'first-visit': 'L’histoire n’a pas encore commencé ici.',
      place: 'Tu as rattrapé le salon.',
      scene: 'Cette scène n’est pas encore parue.',
      day: 'Rien n’a été publié depuis ce jour-là.',
    },
    since_another: 'Depuis une autre scène',
    form: {
      title: 'Rattraper son retard',
      label: 'Depuis quelle scène ou quel jour ?',
      hint: 'Un nombre, c’est une scène. Un jour : par exemple hier, vendredi ou 2027-03-01.',
    },
  },
};
