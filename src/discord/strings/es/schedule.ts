// Wording of `/schedule`, in Spanish: when installments come, why none does, and what a host just changed.

export const schedule = {
  both_clocks: '{date} a las {time}, hora de {city} ({at} para ti)',
  scenes: '{count, plural, one {escena {first}} other {escenas {first}–{last}}}',
  heading: '**{title}** en {channel}',
  position: 'Han salido {released} de {scenes}.',
  position_ongoing: '{scenes} publicadas; se están escribiendo más.',
  description: '{days} a las {times}, hora de {city}, {portion}.',
  description_from: '{days} a las {times}, hora de {city}, desde {date}, {portion}.',
  portion: {
    scenes: '{count, plural, one {una escena cada vez} other {# escenas cada vez}}',
    minutes: '{count, plural, one {# minuto de lectura cada vez} other {# minutos de lectura cada vez}}',
  },
  reading_minutes: '{count, plural, one {# minuto de lectura} other {# minutos de lectura}}',
  no_schedule: 'Sin calendario; `/schedule set` crea uno.',
  next: 'Próxima: {scenes}, {when}.',
  after: 'Después: {scenes}, {when}.',
  skipped: 'Se salta: {day}. La escena pasa a la fecha siguiente.',
  skipped_several: 'Se saltan estas fechas; las escenas pasan a las siguientes:',
  skip_row: '- {day}',
  skip_at: '{day}, {time}',
  dropped_skips: 'Ya no se saltan, porque ahí no se publica nada: {days}.',
  finish: 'Termina: {when}.',
  paused_until: 'En pausa hasta: {when}.',
  paused: 'En pausa. Después de `/schedule resume`, las escenas vuelven a llegar a sus horas.',
  paused_unscheduled: 'En pausa. `/schedule resume` la reanuda.',
  restored_from:
    'En pausa, porque me restauraron desde una copia de seguridad del {at}. `/schedule resume` la reanuda; antes miraré qué se ha publicado aquí desde entonces.',
  nothing_new: 'No hay nada nuevo en {channel}. Seguimos.',
  found_new: 'Encontré {scenes} en {channel}, publicadas después de la copia. Sigo desde ahí.',
  mended:
    'Ya puedo publicar otra vez en {channel}. La escena {scene} llega antes de una hora; `/schedule resume` la publica ya.',
  mended_scheduled:
    'Ya puedo publicar otra vez en {channel}. La escena {scene} llega en la próxima fecha que ves abajo; `/schedule resume` la publica ya.',
  halted: 'Lo intento otra vez cada hora; `/schedule resume` lo intenta enseguida.',
  halted_scheduled:
    'Lo intento otra vez cada vez que toca una escena; `/schedule resume` lo intenta enseguida.',
  on_the_way:
    '{count, plural, one {La escena {first} está en camino.} other {Las escenas {first}–{last} están en camino.}}',
  parked:
    '{count, plural, one {La escena {first} espera; no se ha perdido nada.} other {Las escenas {first}–{last} esperan; no se ha perdido nada.}}',
  trouble: {
    closing: 'Falta la publicación de cierre ({at}).',
    thread: 'La escena {scene} no tiene hilo ({at}).',
    opening: 'La escena {scene} tiene un hilo sin su primer mensaje ({at}).',
  },
  preview_line: '- {count, plural, one {Escena {first}} other {Escenas {first}–{last}}}: {when}',
  preview_empty: 'No hay nada previsto.',
  show_spoilers: 'Mostrar spoilers',
  on_its_way:
    '{count, plural, one {La escena {first} está en camino a {channel}.} other {Las escenas {first}–{last} están en camino a {channel}.}}',
  still_paused: 'Después, la historia sigue en pausa.',
  retrying: 'Otro intento: la escena {scene} está en camino a {channel}.',
  posting_again: 'La publico otra vez: la escena {scene} está en camino a {channel}.',
  split: 'La escena {scene} sigue en {channel}, con esa página en {parts} partes más pequeñas.',
  goes_then:
    '{count, plural, one {La escena {first} espera hasta entonces; ya lo intento yo otra vez.} other {Las escenas {first}–{last} esperan hasta entonces; ya lo intento yo otra vez.}}',
  kept_as_sent: 'Bien: la escena {scene} se queda como está y sigo desde ahí.',
  set: 'Calendario listo.',
  resumed: 'Seguimos.',
  unskipped: 'Ya no se salta.',
  restored: 'Calendario recuperado.',
  cleared:
    'Calendario quitado; la historia se queda por donde va. Era: {was} `/schedule now` publica la próxima escena.',
  restore: 'Volver a ponerlo',
  undo: 'Deshacer',
  undo_skip: 'No saltar {day}',
  resume: 'Reanudar',
  old_schedule: 'Ya no puedo leer ese calendario. Ponlo otra vez con `/schedule set`.',
};
