// Wording of `/recap` and `/catchup`, in Spanish: the story so far, what was missed, and how to catch up.

export const recap = {
  lengths: { short: 'Corto', medium: 'Medio', long: 'Largo' },
  heading: '### {title}, hasta ahora\n-# {gate}.',
  sentence: '-# Escena {scene}\n{text}',
  nothing: 'No tengo resumen {gate}.',
  not_begun: 'La historia todavía no ha empezado aquí.',
  nothing_read: 'Todavía no has leído nada.',
  chapters: {
    number: 'Capítulo {number}',
    numbers: 'Capítulos {first} a {last}',
    scenes: '{scenes, plural, one {escena {first}} other {escenas {first} a {last}}}',
    people: 'con {names}',
    places: 'lugares: {names}',
    facts: '-# {facts}',
    opens: 'Empieza: «{line}»',
    ends: 'Acaba: «{line}»',
    so_far: 'Por ahora acaba: «{line}»',
    before: 'Antes de eso: {titles}.',
    omitted:
      '-# {chapters, plural, one {Hay un capítulo anterior} other {Hay # capítulos anteriores}} en Largo.',
    previous: 'Capítulos anteriores',
    next: 'Capítulos posteriores',
  },
  catchup: {
    behind: {
      'last-visit': 'Desde tu última visita: {missed}.',
      'first-visit': 'Desde el principio: {missed}.',
      place: 'Desde donde vas: {missed}.',
      scene: 'Desde la escena {first}: {missed}.',
      day: 'Desde ese día: {missed}.',
    },
    range:
      '{scenes, plural, one {escena {first}} other {escenas {first} a {last}}} en {channel}, {minutes} de lectura',
    pace: 'Con {a_day} cada día ({minutes}), te pones al día para el {by}{more}.',
    upcoming: ', contando {scenes} más hasta entonces',
    missed: 'Lo que pasó ahí:',
    withheld: 'No te cuento lo que pasa ahí, porque todavía no has leído hasta ese punto.',
    show_missed:
      '{scenes, plural, one {Cuéntame la escena {first}} other {Cuéntame las escenas {first} a {last}}}',
    read_on: 'Leer la escena {scene}',
    ahead: 'Le llevas {scenes} de ventaja al canal. No tienes nada pendiente.',
    caught_up: {
      'last-visit': 'No se ha publicado nada nuevo desde tu última visita.',
      'first-visit': 'La historia todavía no ha empezado aquí.',
      place: 'Estás al día con el canal.',
      scene: 'Esa escena todavía no ha salido.',
      day: 'No se ha publicado nada desde ese día.',
    },
    since_another: 'Desde otra escena',
    form: {
      title: 'Ponerse al día',
      label: '¿Desde qué escena o día?',
      hint: 'Un número es una escena. Un día puede ser ayer, viernes o 2027-03-01.',
    },
  },
};
