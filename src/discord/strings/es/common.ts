// Wording used everywhere, in Spanish: places, numbers, days, the names of things.

export const common = {
  scenes: '{count, plural, one {# escena} other {# escenas}}',
  minutes: '{count, plural, one {cerca de # minuto} other {unos # minutos}}',
  already_shown: 'Eso ya se mostró aquí hace un momento.',
  already_shown_link: '[Eso]({url}) ya se mostró aquí hace un momento.',
  hidden_channel: 'un canal que no puedes ver',
  late_answer: 'Tardó más de lo que Discord espera, así que aquí va la respuesta a tu comando:',
  late_answer_hint:
    '{user}, tu comando tardó más de lo que Discord espera, pero ya está hecho. Escríbelo otra vez o mira en `/library list` cómo quedó.',
  unreadable_newer:
    '{count, plural, one {No puedo leer una historia de aquí ({ids}): la guardó} other {No puedo leer # historias de aquí ({ids}): las guardó}} una versión más nueva de mí. Quien me administra debería actualizarme.',
  unreadable_damaged:
    '{count, plural, one {No puedo leer una historia de aquí ({ids})} other {No puedo leer # historias de aquí ({ids})}}: lo que guardé está dañado. Quien me administra debería restaurar una copia de seguridad.',
  days: {
    daily: 'todos los días',
    weekdays: 'de lunes a viernes',
    weekends: 'los fines de semana',
    some: '{days}',
    interval: '{count, plural, =2 {cada dos días} other {cada # días}}',
    weeks: '{count, plural, =1 {cada semana} =2 {cada dos semanas} other {cada # semanas}}',
    weeks_on: '{weeks}, {days}',
    weeks_on_all: '{weeks}, todos los días',
    month: '{days} de cada mes',
    day_of_month: 'el {day}',
    last_of_month: 'el último día',
    names: {
      1: 'los lunes',
      2: 'los martes',
      3: 'los miércoles',
      4: 'los jueves',
      5: 'los viernes',
      6: 'los sábados',
      7: 'los domingos',
    },
  },
  gate: {
    before: 'antes de la escena 1',
    asker: 'hasta la escena {scene}',
    bookmark: 'hasta la escena {scene} (por donde vas)',
    channel: 'hasta la escena {scene} (por donde va el canal)',
    thread: 'hasta la escena {scene} (la de este hilo)',
    asker_page: 'hasta la página {page} de la escena {scene}',
    bookmark_page: 'hasta la página {page} de la escena {scene} (por donde vas)',
    channel_page: 'hasta la página {page} de la escena {scene} (por donde va el canal)',
    thread_page: 'hasta la página {page} de la escena {scene} (la de este hilo)',
  },
  show_in_channel: 'Mostrar en el canal',
  leave_it: 'Dejarlo así',
  try_again: 'Intentarlo otra vez',
  left: 'No ha cambiado nada.',
};
