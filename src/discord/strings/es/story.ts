// Wording of `/story`, in Spanish: starting, going on, stopping, moving, settings, edits.

export const story = {
  rating: {
    everyone: 'Para todas las edades.',
    teen: 'Para adolescentes y adultos.',
    mature: 'Para adultos.',
    explicit: 'Para adultos, con contenido explícito.',
  },
  label: {
    added: 'añadida el {when}',
    number: 'n.º {number}',
  },
  slot: '{day} a las {time}, hora de {city} ({at} para ti)',
  today: 'hoy',
  tomorrow: 'mañana',
  start: {
    about: '**{title}** en {channel}: {scenes}, {minutes} cada una.',
    about_ongoing: '**{title}** en {channel}: todavía se escribe, {minutes} por escena.',
    first: 'Primera: {slot}.',
    last: 'Última: {date}.',
    times: 'Las escenas se publican {days} a las {times}.',
    times_scenes: 'Las escenas se publican {days} a las {times}, de {scenes} en {scenes}.',
    times_minutes: 'Las escenas se publican {days} a las {times}, {minutes} de lectura cada vez.',
    who_early: {
      hosts: 'Los anfitriones pueden publicar antes la próxima escena, con `/next`.',
      members: 'Los miembros pueden publicar antes la próxima escena, con `/next`.',
      schedule: 'Entre medias no publica nadie.',
    },
    who: {
      hosts: 'Los anfitriones publican la próxima escena con `/next`.',
      members: 'Los miembros publican la próxima escena con `/next`.',
      schedule: 'Entre medias no publica nadie.',
    },
    notes: 'Avisos de contenido: {notes}.',
    missing_optional: 'Para poder hacerlo todo en {channel}, también necesito allí {permissions}.',
    press_afterwards: 'Después pulsa aquí un botón.',
    wrong: '{count, plural, one {No ha cambiado nada:} other {No ha cambiado nada, por estas razones:}}',
    stopped_before:
      'Se detuvo aquí antes de la escena {scene}. Con **Seguir**, todos siguen por donde iban. **Empezar de nuevo** vuelve a la escena 1: quien lee con el canal también vuelve; quien lee a su ritmo sigue por donde iba.',
    stopped_elsewhere:
      'Se detuvo en {channel} antes de la escena {scene}. Esto la empieza de nuevo; para seguir con aquella, indica {channel} en `/story start`.',
    read_before:
      'Aquí ya ha terminado. **Empezar de nuevo** vuelve a la escena 1: quien lee con el canal también vuelve; quien lee a su ritmo sigue por donde iba.',
    looks: {
      image:
        '{count, plural, one {La escena {scenes} tiene una imagen; la publico como texto.} other {Las escenas {scenes} tienen imágenes; las publico como texto.}}',
      table:
        '{count, plural, one {La escena {scenes} tiene una tabla; no puedo dibujarla.} other {Las escenas {scenes} tienen tablas; no puedo dibujarlas.}}',
      html: '{count, plural, one {La escena {scenes} tiene HTML; lo publico tal cual.} other {Las escenas {scenes} tienen HTML; lo publico tal cual.}}',
      long: '{count, plural, one {La escena {scenes} pasa de 10.000 palabras; la publico entera.} other {Las escenas {scenes} pasan de 10.000 palabras; publico cada una entera.}} Es mucho para leer de una vez. ¿Empezar de todos modos?',
    },
    yes_now: 'Sí, empezar ya',
    yes_at: 'Sí, empezar a las {time}',
    now: 'Empezar ya',
    at: 'Empezar a las {time}',
    change: 'Cambiar',
    try_again: 'Intentarlo otra vez',
    more_settings: 'Más ajustes',
    continue_at: 'Seguir en la escena {scene}',
    start_over: 'Empezar de nuevo',
    which_story: '¿Qué historia leemos ahora?',
    more_stories: 'Hay más: búscalas escribiendo en `/story start`.',
  },
  form: {
    title: 'Cambiar antes de empezar',
    channel: 'Canal',
    start_title: 'Empezar {story}',
    when: 'Horas y días',
    when_hint: 'Como 09:00 a diario, o 9 y 18 h entre semana. Vacío: alguien publica cada escena',
    zone: 'Zona horaria',
    zone_hint: 'Basta una ciudad, por ejemplo Madrid',
    portion: 'Cuánto cada vez',
    who: 'Quién puede publicar la próxima escena',
  },
  begun: {
    started: '**{title}** ha empezado en {channel}.',
    continued: '**{title}** sigue en {channel}.',
    over: '**{title}** empieza de nuevo en {channel}.',
    posting: 'La escena {scene} está en camino.',
    next: 'La escena {scene} llega {slot}.',
    after: 'La próxima publicación llega {slot}.',
    posted_by_members: 'La escena {scene} llega cuando un miembro la publique con `/next`.',
    posted_by_hosts: 'La escena {scene} llega cuando un anfitrión la publique con `/next`.',
    by_hand_members: 'Después, los miembros publican con `/next`.',
    by_hand_hosts: 'Después, los anfitriones publican con `/next`.',
  },
  settings: {
    heading: '### {title}\n-# en {channel}',
    server: '### Este servidor',
    names: {
      who: 'Quién puede publicar la próxima escena',
      wait: 'Espera entre publicaciones de miembros',
      missed: 'Si no tenía conexión a la hora de publicar',
      discussion: 'Debate',
      titles: 'Títulos de escena sobre las publicaciones',
      ping: 'Rol que menciono en cada publicación',
      host: 'Rol de anfitrión',
      notices: 'Canal de avisos para los anfitriones',
      language: 'Idioma de mis publicaciones',
    },
    hints: {
      ping: 'Los miembros lo reciben al pulsar `Avísame`. Para eso necesito **Gestionar roles** y que mi rol esté por encima.',
      host: 'Quien tenga este rol puede pulsar los botones de anfitrión. Para que también pueda escribir mis comandos, abre **Ajustes del servidor › Integraciones**, elígeme y permite al rol usar `/story`, `/schedule` y `/library`.',
      notices: 'Si no eliges ninguno, le escribo a quien empezó la historia.',
      language: 'A los miembros les respondo en su propio idioma.',
    },
    pinged_only: 'Las publicaciones mencionan {role}. {not_given}',
    remedies: {
      gone: 'Elige otro.',
      managed: 'Elige otro, si hace falta.',
      'host-role': 'Elige otro, si hace falta.',
      permissions:
        'Si hace falta: quítale eso al rol en **Ajustes del servidor › Roles**, luego quita aquí el rol y elígelo otra vez.',
      'opens-channel':
        'Si hace falta: quita el rol de los permisos de ese canal, luego quita aquí el rol y elígelo otra vez.',
      'above-bot':
        'Si hace falta: pon mi rol por encima en **Ajustes del servidor › Roles**, luego quita aquí el rol y elígelo otra vez.',
      'pinged-only':
        'Si hace falta: alguien con **Gestionar roles** y un rol más alto puede quitarlo aquí y elegirlo otra vez.',
    },
    who: {
      hosts: 'Los anfitriones',
      members: 'Miembros y anfitriones',
      schedule: 'Nadie, solo el calendario',
    },
    wait: {
      reading: 'Lo que se tarde en leer la escena',
      none: 'Sin espera',
      minutes: '{count, plural, one {# minuto} other {# minutos}}',
      hours: '{count, plural, one {# hora} other {# horas}}',
    },
    missed: {
      one: 'Publicar una con retraso y seguir',
      skip: 'Esperar a la próxima fecha',
    },
    discussion: { thread: 'Un hilo para cada publicación', none: 'Sin hilos' },
    titles: { shown: 'Visibles', hidden: 'Ocultos' },
    languages: { discord: 'El que tiene el servidor en Discord' },
    none: 'Ninguno',
    now: '{what}: ahora {is}.',
    quoted: '«{choice}»',
    no_one: 'ninguno',
  },
  edits: {
    none: 'No ha cambiado nada: lo que publiqué de **{title}** sigue igual que en la historia.',
    one: 'La escena {scene} ha cambiado desde que la publiqué.',
    see: 'Ver la publicación',
    several: '{scenes} han cambiado desde que las publiqué:',
    scene: 'Escena {scene}',
    too_long: 'su texto nuevo no cabe en los mensajes del anterior, así que no puedo actualizarla ahí mismo',
    page: '-# página {page} de {pages}',
    update: 'Actualizar la publicación',
    update_one: 'Actualizar la escena {scene}',
    update_all: 'Actualizar las {count}',
    before: 'Atrás',
    after: 'Siguiente',
    updated: '{count, plural, one {Actualizada: escena {scenes}.} other {Actualizadas: escenas {scenes}.}}',
    failed: 'No pude actualizar la escena {scene}: {why}',
    does_not_fit: 'su texto nuevo no cabe en los mensajes del anterior. No ha cambiado nada.',
    busy: 'Discord no respondió. Inténtalo otra vez en un minuto, por favor.',
    following:
      '{count, plural, one {Se está actualizando # escena más.} other {Se están actualizando # escenas más.}} `/story edits` muestra lo que queda.',
  },
  stopped:
    '{released, plural, =0 {**{title}** en {channel} está detenida antes de la escena 1.} other {**{title}** en {channel} está detenida después de la escena {released}.}} No se pierde nada: quedan los puntos de lectura, el calendario y los ajustes. Allí, `/story start` la retoma.',
  moved:
    '{scene, plural, =0 {Ahora en {channel}, todavía antes de la escena 1.} other {Ahora en {channel}, todavía en la escena {scene}.}} Todos siguen por donde iban.',
  move_gains: 'Quien vea {to} podrá leer {scene, plural, one {la escena 1} other {las escenas 1 a {scene}}}.',
  move_loses:
    'Los miembros que no ven {to} se quedarán sin la historia; mis publicaciones en {from} se podrán seguir leyendo si no las quitas.',
  remove_posts: '¿Quito mis publicaciones de {channel}?',
  remove: 'Quitarlas',
  leave: 'Dejarlas',
  nothing_to_remove: 'No hay nada que quitar en {channel}.',
  removing:
    'Estoy quitando mis publicaciones de {channel}: {scenes}. Puede tardar un rato. Se quedan las que tienen respuestas en su hilo.',
  removed:
    '{count, plural, =0 {No quité ninguna escena de {channel}.} one {Quité # escena de {channel}.} other {Quité # escenas de {channel}.}}',
  stayed:
    '{count, plural, one {# se queda, porque su hilo tiene respuestas.} other {# se quedan, porque sus hilos tienen respuestas.}}',
  not_removed:
    '{count, plural, one {No pude quitar # publicación.} other {No pude quitar # publicaciones.}} {why}',
};
