// Wording of what is wrong, and what to do about it, in Spanish.

export const problems = {
  old_command: 'Ese comando ha cambiado desde que lo escribiste. Inténtalo otra vez, por favor.',
  old_button:
    'Ese botón es de una versión antigua de mí, o no es mío. Escribe el comando otra vez, por favor.',
  our_fault:
    'Algo salió mal por mi parte, y no se ha cambiado nada. Si vuelve a pasar, dile esto al anfitrión: `{reference}`.',

  'only-in-servers':
    'Eso funciona en un servidor donde se lee una historia. Aquí solo conozco `/privacy` y `/help`.',
  'nothing-read-here': 'Aquí todavía no se lee nada. Un anfitrión empieza una historia con `/story start`.',
  which_reading:
    'Aquí se leen varias historias: {readings}. Escribe el comando en uno de estos canales, o nombra la historia en su opción `reading`.',
  reading_in: '**{title}** en {channel}',
  'no-such-reading':
    'Aquí no se lee ninguna historia con ese nombre. Elige una de la lista que se abre al escribir.',
  unreadable_readings: 'Ahora no puedo hacer eso. {what}',
  'cannot-check': 'Ahora no puedo comprobarlo. Inténtalo otra vez en un momento, por favor.',
  'not-for-everyone': 'No todo el mundo aquí ve {channel}, así que queda entre nosotros.',
  'not-read-yet': 'Todavía no has leído hasta la escena {scene}, así que aquí no hay nada que mostrar.',
  'no-such-scene': 'Esa escena no existe: van de la 1 a la {total}.',
  'no-scene-here':
    'Eso no es una escena que yo haya publicado. Usa **¿Quién es?** en una escena, o pregunta un nombre a `/lookup`.',
  'not-out-here':
    'La escena {scene} todavía no ha salido aquí para todo el mundo, así que queda entre nosotros.',
  'not-out-yet':
    'La escena {scene} todavía no ha salido esta vez. `/read` la abre solo para ti, si quieres leer a tu ritmo.',
  'earlier-run': 'Ese botón es de antes de que **{title}** empezara de nuevo. `/next` dice qué viene ahora.',
  'hosts-only':
    'Solo pueden hacerlo los anfitriones: quienes pueden gestionar el servidor, o tienen el rol de anfitrión elegido en `/story settings`.',
  'managers-only':
    'Solo quienes pueden gestionar el servidor eligen lo que vale para todo el servidor: el rol de anfitrión y el canal de avisos.',
  wait: 'La última escena todavía se está leyendo. Puedes publicar la siguiente {until}.',
  no_stories: 'Todavía no tengo historias. `/library add` añade una.',
  unknown_story: 'No conozco esa historia. Tengo {titles}.',
  several_stories: 'Ese nombre encaja con varias historias. Elige una de la lista que se abre al escribir:',
  'cannot-view': 'Tú no puedes ver {channel}, así que no puedo usarlo por ti. Elige otro canal.',
  'cannot-send': 'Tú no puedes enviar mensajes en {channel}, así que no publicaré allí por ti.',
  'channel-taken': 'En {channel} ya se lee **{title}**. Párala con `/story stop`, o elige otro canal.',
  'not-age-restricted':
    '**{title}** es para adultos. Empiézala en un canal con límite de edad: {channel} no lo tiene (está en sus ajustes).',
  'not-age-restricted-now':
    '**{title}** es para adultos, y {channel} ya no tiene límite de edad. Sigo en cuanto lo tenga: está en sus ajustes.',
  'for-adults': '**{title}** es para adultos. Pregúntame en {channel}, o en otro canal con límite de edad.',
  'draft-gone': 'Esa tarjeta es demasiado antigua. Escribe `/story start` otra vez.',
  'already-there': '**{title}** ya está en {channel}.',
  'moved-back': '**{title}** está otra vez en {channel}, así que sus publicaciones se quedan.',
  'everyone-role': 'Ese sería todo el mundo. Elige un rol que los miembros puedan tener o no.',
  'no-such-choice': 'No conozco esa opción. Escribe `/story settings` otra vez.',
  is_finished: '**{title}** ha terminado. `/story start` la empieza de nuevo.',
  is_stopped: '**{title}** está parada. `/story start` la retoma.',
  'still-active': '**{title}** todavía se está leyendo. Párala primero con `/story stop`.',
  'no-schedule': 'Esta historia no tiene calendario. Ponle uno con `/schedule set`.',
  'schedule-incomplete': 'Un calendario necesita al menos una hora, por ejemplo `09:00`.',
  time: {
    'too-many': 'Eso es más de {most} veces al día. Elige menos.',
    midnight: 'La medianoche es 00:00: el comienzo de un día. Escribe eso, o 23:59.',
    is_zone: '«{text}» es una zona horaria: ponla en la opción `zone`, y aquí solo las horas.',
    none: 'No encontré ninguna hora ahí. Escríbela como 09:00, 9pm o 21h; varias con comas.',
    unknown: 'No entiendo «{text}» como hora. Escríbela como 09:00, 9pm o 21h; varias con comas.',
  },
  weekday: {
    none: 'No encontré ningún día ahí. Escribe a diario, entre semana, o lun, mié, vie; un día sí y otro no, o cada 2 semanas lun; o 1, 15 del mes.',
    unknown:
      'No entiendo «{text}» como día. Escribe a diario, entre semana, o lun, mié, vie; un día sí y otro no, o cada 2 semanas lun; o 1, 15 del mes.',
  },
  unknown_zone: 'No conozco la zona horaria «{text}». Escribe la ciudad grande más cercana.',
  zone_suggestions: 'No conozco la zona horaria «{text}». ¿Querías decir {suggestions}?',
  'zone-needed': '¿Qué zona horaria? Basta una ciudad, por ejemplo Madrid.',
  'scenes-or-minutes': 'Cuánto por vez: `scenes` o `minutes`, no las dos.',
  date: 'No entiendo «{text}» como fecha. Escríbela como 15 de marzo, viernes, 2 semanas o 2027-03-15.',
  'date-past': '«{text}» ya pasó. Elige una fecha posterior.',
  'date-future': '«{text}» todavía no ha llegado. Elige una fecha anterior.',
  which_date:
    '«{text}» puede ser {dates}. Elige de la lista que se abre al escribir, o escríbela como {iso}.',
  nothing_then: 'El {day} no se publica nada. La próxima publicación después es el {next}.',
  no_such_time:
    'A esa hora no se publica nada. Las escenas llegan a las {times}: elige una de ellas, o no pongas hora para saltar todo el día.',
  'too-many-skips':
    'Ya hay {most} fechas saltadas, y no guardo más. Para un descanso más largo, usa `/schedule pause`.',
  'nothing-to-set':
    '¿Qué debe cambiar? Rellena al menos una opción: lo que dejes sin poner se queda como está.',
  all_written:
    'Ya ha salido todo lo que hay escrito de **{title}**. La próxima escena llega en cuanto exista.',
  all_out: 'Ya ha salido todo **{title}**.',
  'already-posted': 'La escena {scene} ya ha salido en {channel}.',
  'still-posting': 'La escena {scene} ya va camino de {channel}.',
  'already-resolved': 'Eso ya está decidido. `/schedule show` dice cómo están las cosas.',
  restored:
    '**{title}** está en pausa, porque me restauraron desde una copia de seguridad del {backupAt}. `/schedule resume` la retoma; después, inténtalo otra vez, por favor.',
  'history-unavailable':
    'Ahora mismo no pude ver qué hay en {channel}, así que no he seguido. Inténtalo otra vez en un momento, por favor.',
  'story-behind':
    'En {channel} está la escena {scene}, y la historia que tengo acaba en la escena {total}. Quien me mantiene tiene que darme antes su versión más nueva.',
  'not-paused': 'Esta historia no está en pausa.',
  'no-ping-role': 'Ya no hay ningún rol que dar: los anfitriones lo quitaron de los ajustes.',
  'cannot-give-role':
    'No puedo dar {role}: un anfitrión tiene que permitírmelo, con **Gestionar roles** y mi rol por encima en la lista del servidor.',
  'cannot-ping-role':
    'Tú no puedes mencionar {role}, así que no lo menciono por ti. Elige un rol que cualquiera pueda mencionar, o pídeselo a alguien que tenga **Mencionar @everyone, @here y todos los roles**.',
  'not-checked':
    'Discord no me dijo lo que tengo que saber para eso, así que no se ha cambiado nada. Inténtalo otra vez en un momento, por favor.',
  'story-gone': '**{title}** ya no está en la biblioteca. `/story start` muestra lo que hay.',
  no_own_story: 'Esa historia ya no está aquí. `/library list` muestra lo que hay; `/library add` añade una.',
  'library-full':
    'Este servidor tiene {most} historias propias, y no guardo más. Quita una con `/library remove`, o nombra la que esta reemplaza.',
  import_queue: {
    server:
      'Todavía estoy con los archivos de este servidor: leo uno y hay dos esperando. Añade este cuando acaben.',
    all: 'Ya hay muchos archivos esperando. Añade el tuyo otra vez en unos minutos, por favor.',
  },
  library_quota:
    'No cabe: la biblioteca de este servidor puede tener {quota} MB de texto, y hay {used} MB ocupados. Quita una historia con `/library remove`, y luego añade esta otra vez.',
  files: {
    'not-discord': 'Solo acepto archivos adjuntos aquí. Adjúntalo en la opción `file`.',
    'too-big': 'Ese archivo pasa de 25 MB, y no acepto archivos tan grandes.',
    late: 'Discord no me envió el archivo entero a tiempo. Inténtalo otra vez, por favor.',
    unavailable: 'Discord no me dio ese archivo. Adjúntalo otra vez, por favor.',
  },
  language: 'No conozco el idioma «{text}». Escríbelo como español, es o pt-BR.',
  being_read: '**{title}** se está leyendo en {channels}. Párala allí con `/story stop`, y luego quítala.',
  revision: {
    refused:
      'No se ha cambiado nada. Lo publicado, o lo que alguien ya leyó por adelantado, conserva su lugar; sus palabras pueden cambiar, y las escenas de después son libres.',
    removed: '- La escena {old} ya no está.',
    inserted: '- Hay una escena nueva {new} antes de escenas que ya han salido.',
    reordered: '- La escena {old} ahora es la escena {new}.',
    more: '- y {count} más',
  },
  'scene-out':
    'La escena {scene} está publicada, o alguien ya ha leído hasta ella, así que tiene que quedarse como está. Las escenas de después pueden cambiar.',
  'review-changed':
    'No se ha cambiado nada: la historia ya no es la que muestra esta tarjeta. Escribe `/library review` otra vez.',
  'no-such-edit': 'Eso no se puede hacer ahí. Escribe `/library review` otra vez.',
  'text-for-adults': '**{title}** es para adultos. Mira su texto en un canal con límite de edad.',
  gone: 'Esa historia ya no se lee aquí. `/help` dice qué se lee aquí.',
};
