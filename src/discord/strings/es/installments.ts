// Wording of what the bot posts by itself, in Spanish: installments, their threads, and notices to the hosts.

export const installments = {
  title: 'Escena {scene}',
  title_titled: '{scene} · {title}',
  scene: 'escena {scene}',
  scene_of: 'escena {scene} de {of}',
  page_of: 'página {page} de {pages}',
  late: 'Perdón por el retraso: a su hora no tenía conexión. La próxima llega como siempre.',
  mark_read: 'Ya la leí',
  read_privately: 'Leer en privado',
  notify: 'Avísame',
  not_given: {
    gone: '`Avísame` no da {role}: ese rol ya no existe.',
    managed: '`Avísame` no da {role}: es de una aplicación o de una suscripción.',
    'host-role': '`Avísame` no da {role}: es el rol de anfitrión.',
    permissions: '`Avísame` no da {role}: permite {permissions}, y eso no lo tienen todos.',
    'opens-channel': '`Avísame` no da {role}: en {channel} tiene más permisos que el resto.',
    'above-bot': '`Avísame` no da {role}: está por encima de mi propio rol en la lista del servidor.',
    'pinged-only': '`Avísame` no da {role}: los anfitriones lo eligieron solo para las menciones.',
  },
  thread: '{scenes, plural, one {Escena {last}} other {Escenas {first}–{last}}}',
  thread_titled: '{scenes, plural, one {{last} · {title}} other {{first}–{last} · {title}}}',
  opening: 'Escena {scene}',
  opening_titled: 'Escena {scene} · {title}',
  questions: '{count, plural, one {Algo para comentar:} other {Algunas cosas para comentar:}}',
  no_questions: 'Este es el lugar para comentarla.',
  opening_limit: 'En este hilo, `/lookup` llega hasta la escena {scene}.',
  the_end: 'Fin',
  ended: 'Esa fue la última escena de **{story}**: {scenes}. Gracias por leer con nosotros.',
  ended_by: 'Esa fue la última escena de **{story}**, de {author}: {scenes}. Gracias por leer con nosotros.',
  talk_in_thread: 'El hilo de abajo es para toda la historia.',
  whole_story: 'Toda la historia',
  whole_questions: {
    scene: '¿Con qué escena te quedas y por qué?',
    end: '¿Terminó como esperabas?',
  },
  whole_limit: 'En este hilo, `/lookup` llega hasta el final.',
  finished: '**{story}** ha terminado en {channel}. ¿Qué leemos ahora? `/story start` empieza otra historia.',
  choose_next: 'Elegir la próxima historia',
  waiting: 'La escena {scene} espera; no se ha perdido nada.',
  recovered: 'Ya puedo publicar otra vez en {channel}. Ha salido la escena {scene}.',
  restored:
    'Me restauraron desde una copia de seguridad del {at}, así que la historia en {channel} está en pausa. `/schedule resume` la reanuda; antes miraré qué se ha publicado allí desde entonces.',
  would_stay:
    '{pieces, plural, one {Una parte del libro en {channel}, que dejé fuera al añadirlo, parece un capítulo y hoy la conservaría. Para tenerla, añade otra vez el archivo con `/library add` e indica la historia en `replaces`: las escenas publicadas se quedan donde están.} other {# partes del libro en {channel}, que dejé fuera al añadirlo, parecen capítulos y hoy las conservaría. Para tenerlas, añade otra vez el archivo con `/library add` e indica la historia en `replaces`: las escenas publicadas se quedan donde están.}} Más detalles en `/library review`.',
  try_again: 'Intentarlo otra vez',
  smaller_parts: 'Publicarla en partes más pequeñas',
  post_again: 'Publicarla otra vez',
  it_is_there: 'Ya está ahí',
  decide_in_server: 'Los dos botones para eso están en `/schedule show`.',
  delayed: {
    channel_busy:
      'Ese canal recibe ahora más mensajes de los que Discord acepta. Lo intento otra vez {when}.',
    slow_down: 'Discord me pidió publicar más despacio. Lo intento otra vez {when}.',
    'server-error': 'Discord tiene un problema por su parte. Lo intento otra vez {when}.',
    timeout: 'Discord no respondió a tiempo. Lo intento otra vez {when}.',
    connection: 'No pude conectar con Discord. Lo intento otra vez {when}.',
    queue: 'Ahora tengo mucho que publicar. Lo intento otra vez {when}.',
    passing: 'Discord me pide que espere. Lo intento otra vez {when}.',
  },
  uncertainty_resolved: 'Ha salido la escena {scene} y todo vuelve a estar en orden.',
  fault: {
    'missing-channel': '{channel}, donde publicaba, ya no existe. Elige otro canal para mí, por favor.',
    'missing-server': 'Ya no estoy en el servidor. Invítame otra vez, por favor, y sigo por donde iba.',
    'not-age-restricted':
      'Esta historia es para adultos: activa la restricción de edad en {channel} o elige un canal que la tenga, por favor.',
    no_permissions: 'No puedo publicar en {channel}: revisa qué puedo hacer allí, por favor.',
    blocking_permissions: 'No puedo publicar en {channel}: dame allí {permissions}, por favor.',
    other_permissions: 'No puedo hacer todo lo que debería en {channel}: dame allí {permissions}, por favor.',
    locked_thread: 'El hilo {channel} está bloqueado. Desbloquéalo si quieres que publique allí.',
    closed_thread: 'El hilo {channel} está cerrado. Ábrelo si quieres que publique allí.',
    unknown_outcome:
      '{page, plural, =1 {Me quedé a medias al publicar la escena {scene} en {channel}} other {Me quedé a medias al publicar la página {page} de la escena {scene} en {channel}}}, y no puedo ver si llegó. Por favor, dame allí **Ver canales** y **Leer el historial de mensajes**, y lo miro yo; o míralo tú y dímelo.',
    failing:
      'Discord lleva una hora sin aceptar la escena {scene} en {channel}. Sigo intentándolo, cada vez con menos frecuencia.',
    'page-not-taken':
      'Discord lleva un día fallando con la página {page} de la escena {scene} en {channel}, así que me detuve ahí. Si por lo demás Discord va bien, puede que sea el texto: puedo publicarla en partes más pequeñas, o pide que lo cambien. `/schedule resume` lo intenta otra vez enseguida.',
    thread_gone: 'El hilo de {channel} ya no existe.',
    post_removed: 'Borraron la publicación de {channel}.',
    wrong_channel: 'No puedo publicar en {channel}: elige un canal de texto o de anuncios, por favor.',
    too_many_threads:
      'El servidor tiene tantos hilos abiertos como permite Discord. Cierra algunos, por favor.',
    forbidden:
      'Discord no me deja publicar en {channel}. Si estoy en aislamiento temporal, quítamelo, por favor.',
    automod: 'AutoMod bloqueó mi publicación en {channel}. Haz una excepción para mi rol, por favor.',
    refused: 'Discord no aceptó mi publicación en {channel}. Dijo: «{message}» ({code}).',
  },
};
