// Wording of what is wrong, and what to do about it, in Spanish.

export const problems = {
  old_command: 'Ese comando ha cambiado desde que lo escribiste. Inténtalo otra vez, por favor.',
  old_button:
    'Ese botón es de una versión antigua de mí o no es mío. Escribe el comando otra vez, por favor.',
  our_fault:
    'Algo falló por mi parte y no ha cambiado nada. Si vuelve a pasar, dale esto al anfitrión: `{reference}`.',

  'only-in-servers':
    'Eso funciona en un servidor donde se lee una historia. Aquí solo conozco `/privacy` y `/help`.',
  'nothing-read-here': 'Aquí todavía no se lee nada. Un anfitrión empieza una historia con `/story start`.',
  which_reading:
    'Aquí se leen varias historias: {readings}. Escribe el comando en uno de estos canales o indica la historia en la opción `reading`.',
  reading_in: '**{title}** en {channel}',
  'no-such-reading':
    'Aquí no se lee ninguna historia con ese nombre. Elige una de la lista que se abre al escribir.',
  unreadable_readings: 'Ahora no puedo hacer eso. {what}',
  'cannot-check': 'Ahora no puedo comprobarlo. Inténtalo otra vez en un momento, por favor.',
  'not-for-everyone': 'Aquí no todos ven {channel}, así que esto queda entre nosotros.',
  'not-read-yet': 'Todavía no has leído hasta la escena {scene}, así que aquí no hay nada que mostrar.',
  'no-such-scene': 'Esa escena no existe: van de la 1 a la {total}.',
  'no-such-sentence': 'Esa frase ya no está: el texto ha cambiado. Vuelve a abrir la página con `/read`.',
  'no-scene-here':
    'Eso no es una escena que yo haya publicado. Usa **¿Quién es?** en una escena o busca un nombre con `/lookup`.',
  'not-out-here':
    'La escena {scene} todavía no ha salido aquí para todos, así que esto queda entre nosotros.',
  'not-out-yet':
    'Esta vez, la escena {scene} todavía no ha salido. Si quieres leer a tu ritmo, `/read` la abre solo para ti.',
  'earlier-run': 'Ese botón es de antes de que **{title}** empezara de nuevo. `/next` dice qué viene ahora.',
  'hosts-only':
    'Eso solo pueden hacerlo los anfitriones: quienes tienen el permiso Gestionar servidor o el rol de anfitrión elegido en `/story settings`.',
  'managers-only':
    'Lo que vale para todo el servidor solo lo eligen quienes tienen el permiso Gestionar servidor: el rol de anfitrión, el canal de avisos y el idioma de mis publicaciones.',
  wait: 'La última escena todavía se está leyendo. Puedes publicar la siguiente {until}.',
  no_stories: 'Todavía no tengo historias. `/library add` añade una.',
  unknown_story: 'No conozco esa historia. Tengo {titles}.',
  several_stories: 'Ese nombre encaja con varias historias. Elige una de la lista que se abre al escribir:',
  'cannot-view': 'Tú no puedes ver {channel}, así que no puedo usarlo en tu nombre. Elige otro canal.',
  'cannot-send': 'Tú no puedes enviar mensajes en {channel}, así que no publicaré allí en tu nombre.',
  'channel-taken': 'En {channel} ya se lee **{title}**. Detenla con `/story stop` o elige otro canal.',
  'not-age-restricted':
    '**{title}** es para adultos. Empiézala en un canal con restricción de edad: {channel} no la tiene (se activa en sus ajustes).',
  'not-age-restricted-now':
    '**{title}** es para adultos, y {channel} ya no tiene restricción de edad. Sigo en cuanto la tenga: se activa en sus ajustes.',
  'for-adults':
    '**{title}** es para adultos. Pregúntame en {channel} o en otro canal con restricción de edad.',
  'draft-gone': 'Esa tarjeta es demasiado antigua. Escribe `/story start` otra vez.',
  'already-there': '**{title}** ya está en {channel}.',
  'moved-back': '**{title}** está otra vez en {channel}, así que sus publicaciones se quedan.',
  'everyone-role': 'Ese rol lo tienen todos. Elige un rol que los miembros puedan tener o no.',
  'no-such-choice': 'No conozco esa opción. Escribe `/story settings` otra vez.',
  is_finished: '**{title}** ha terminado. `/story start` la empieza de nuevo.',
  is_stopped: '**{title}** está detenida. `/story start` la retoma.',
  'still-active': '**{title}** todavía se está leyendo. Detenla primero con `/story stop`.',
  'no-schedule': 'Esta historia no tiene calendario. Ponle uno con `/schedule set`.',
  'schedule-incomplete': 'Un calendario necesita al menos una hora, por ejemplo `09:00`.',
  time: {
    'too-many': 'Eso es más de {most} veces al día. Elige menos.',
    midnight: 'La medianoche se escribe 00:00 y es el comienzo del día. Pon eso o 23:59.',
    is_zone: '«{text}» es una zona horaria: ponla en la opción `zone` y deja aquí solo las horas.',
    none: 'No encontré ninguna hora ahí. Escríbela como 09:00, 9pm o 21h; varias, con comas.',
    unknown: '«{text}» no es una hora que yo entienda. Escríbela como 09:00, 9pm o 21h; varias, con comas.',
  },
  weekday: {
    none: 'No encontré ningún día ahí. Escríbelos así: a diario, entre semana, o lun, mié, vie; cada 2 días, o cada 2 semanas lun; o 1, 15 del mes.',
    unknown:
      '«{text}» no es un día que yo entienda. Escríbelos así: a diario, entre semana, o lun, mié, vie; cada 2 días, o cada 2 semanas lun; o 1, 15 del mes.',
  },
  unknown_zone: 'No conozco la zona horaria «{text}». Escribe la ciudad grande más cercana.',
  zone_suggestions: 'No conozco la zona horaria «{text}». ¿Querías decir {suggestions}?',
  'zone-needed': '¿Qué zona horaria? Basta una ciudad, por ejemplo Madrid.',
  'scenes-or-minutes': 'Cuánto cada vez: o `scenes` o `minutes`, no las dos.',
  date: '«{text}» no es una fecha que yo entienda. Escríbela como 15 de marzo, viernes, 2 semanas o 2027-03-15.',
  'date-past': '«{text}» ya pasó. Elige una fecha posterior.',
  'date-future': '«{text}» todavía no ha llegado. Elige una fecha anterior.',
  which_date:
    '«{text}» puede ser {dates}. Elige una de la lista que se abre al escribir o escríbela como {iso}.',
  nothing_then: 'El {day} no se publica nada. La siguiente publicación es el {next}.',
  no_such_time:
    'A esa hora no se publica nada. Las escenas llegan a las {times}: elige una de esas o no pongas hora para saltarte todo el día.',
  'too-many-skips':
    'Ya hay {most} fechas que me salto y no guardo más. Para un descanso más largo, usa `/schedule pause`.',
  'nothing-to-set':
    '¿Qué quieres cambiar? Rellena al menos una opción: lo que dejes vacío se queda como está.',
  all_written:
    'Ya ha salido todo lo que hay escrito de **{title}**. La próxima escena llega en cuanto esté escrita.',
  all_out: 'Ya han salido todas las escenas de **{title}**.',
  'already-posted': 'La escena {scene} ya ha salido en {channel}.',
  'still-posting': 'La escena {scene} ya está en camino a {channel}.',
  'already-resolved': 'Eso ya está decidido. Mira cómo está todo con `/schedule show`.',
  restored:
    '**{title}** está en pausa, porque me restauraron desde una copia de seguridad del {backupAt}. `/schedule resume` la retoma; después, inténtalo otra vez, por favor.',
  'history-unavailable':
    'Ahora mismo no puedo ver qué hay en {channel}, así que no he seguido. Inténtalo otra vez en un momento, por favor.',
  'story-behind':
    'En {channel} ya está la escena {scene}, pero la historia que tengo acaba en la {total}. Antes, quien me administra tiene que darme la versión más nueva de la historia.',
  'not-paused': 'Esta historia no está en pausa.',
  'no-ping-role': 'Ya no hay ningún rol que dar: los anfitriones lo quitaron de los ajustes.',
  'cannot-give-role':
    'No puedo dar {role}: un anfitrión tiene que permitírmelo, con **Gestionar roles** y mi rol por encima en la lista del servidor.',
  'cannot-ping-role':
    'Tú no puedes mencionar {role}, así que no lo menciono por ti. Elige un rol que cualquiera pueda mencionar o pídeselo a alguien que tenga **Mencionar @everyone, @here y todos los roles**.',
  'not-checked':
    'Discord no me dio los datos que necesito para eso, así que no ha cambiado nada. Inténtalo otra vez en un momento, por favor.',
  'story-gone': '**{title}** ya no está en la biblioteca. `/story start` muestra lo que hay.',
  no_own_story: 'Esa historia ya no está aquí. `/library list` muestra lo que hay; `/library add` añade una.',
  'library-full':
    'Este servidor ya tiene {most} historias propias y no guardo más. Quita una con `/library remove` o indica cuál reemplaza esta.',
  import_queue: {
    server:
      'Todavía estoy con los archivos de este servidor: estoy leyendo uno y hay dos en espera. Añade este cuando acabe con ellos.',
    all: 'Ya hay muchos archivos esperando. Añade el tuyo otra vez en unos minutos, por favor.',
  },
  library_quota:
    'No cabe: en la biblioteca de este servidor caben {quota} MB de texto y ya hay {used} MB ocupados. Quita una historia con `/library remove` y luego añade esta otra vez.',
  files: {
    'not-discord': 'Solo acepto archivos que se adjunten aquí. Adjúntalo en la opción `file`.',
    'too-big': 'Ese archivo pasa de 25 MB; no acepto archivos tan grandes.',
    late: 'Discord no me envió el archivo entero a tiempo. Inténtalo otra vez, por favor.',
    unavailable: 'Discord no me dio ese archivo. Adjúntalo otra vez, por favor.',
  },
  language: 'No conozco el idioma «{text}». Escríbelo como español, es o pt-BR.',
  being_read: '**{title}** se está leyendo en {channels}. Detenla allí con `/story stop` y luego quítala.',
  revision: {
    refused:
      'No ha cambiado nada. Lo que ya se publicó, o que alguien leyó por adelantado, se queda donde está: su texto puede cambiar, pero su orden no. Las escenas posteriores sí pueden cambiar.',
    removed: '- La escena {old} ya no está.',
    inserted: '- Hay una escena nueva, la {new}, antes de otras que ya han salido.',
    reordered: '- La escena {old} ahora es la escena {new}.',
    more: '- y {count} más',
  },
  'scene-out':
    'La escena {scene} ya está publicada, o alguien ya ha leído hasta ella, así que tiene que quedarse como está. Las posteriores sí pueden cambiar.',
  'review-changed':
    'No ha cambiado nada: la historia ya no es la que muestra esta tarjeta. Escribe `/library review` otra vez.',
  'no-such-edit': 'Eso no se puede hacer ahí. Escribe `/library review` otra vez.',
  'text-for-adults': '**{title}** es para adultos. Mira su texto en un canal con restricción de edad.',
  gone: 'Esa historia ya no se lee aquí. `/help` te dice cuáles sí.',
};
