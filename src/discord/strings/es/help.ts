// Wording of help and privacy, in Spanish.

export const help = {
  direct_messages:
    'Leo historias con la gente de un servidor, escena a escena. Añádeme a uno y un anfitrión podrá empezar una con `/story start`. Aquí, `/privacy show` te dice lo que guardo sobre ti y `/privacy delete` lo borra.',
  no_stories: 'Aquí todavía no se lee nada y no tengo historias. Añade una con `/library add`.',
  nothing_host:
    'Aquí todavía no se lee nada. Empieza una historia con `/story start`: lo ves todo en una tarjeta antes de que publique nada. Para añadir un libro tuyo, usa `/library add`.',
  nothing_member:
    'Aquí todavía no se lee nada. Las historias las empieza un anfitrión, alguien con el permiso Gestionar servidor, con `/story start`.',
  reading: {
    finished: '**{title}** en {channel} ha terminado.',
    stopped:
      '**{title}** en {channel}: detenida{released, plural, =0 {} other { después de la escena {released}}}.',
    go_on: '`/story start` la retoma.',
    not_begun: '**{title}** en {channel} todavía no ha empezado.',
    at: '**{title}** en {channel} va por la escena {released}.',
  },
  begin:
    '`/read` la abre solo para ti. Te preguntaré hasta dónde has leído y no te contaré nada de lo que viene después.',
  begin_soon: '{next} Mientras tanto, `/about` te dice de qué trata.',
  own_pace: 'Lees a tu ritmo: `/read` sigue en la escena {scene}.',
  read_all: 'Ya lo has leído todo. `/read` vuelve a abrir cualquier escena.',
  along: 'Lees con el canal: `/read` abre la escena más nueva. {next}',
  lookup:
    '`/lookup` te dice quién es quién; `/recap`, qué ha pasado; `/catchup`, cómo ponerte al día; `/progress`, por dónde vamos, y `/about`, de quién es la historia. `/privacy` muestra lo que guardo sobre ti.',
  hosts:
    'Como anfitrión: `/schedule show` te dice qué viene y qué va mal, `/schedule set` lo cambia y lo demás está en `/story settings`. Con `/library add` añades un libro tuyo.',
};

export const privacy = {
  nothing: 'No guardo nada sobre ti.',
  heading: {
    server: 'Lo que guardo sobre ti aquí:',
    all: 'Lo que guardo sobre ti, en todos los servidores:',
  },
  hidden: {
    here: 'una historia en un canal que no puedes ver',
    elsewhere: 'una historia en un canal que no todos ven',
  },
  bookmark: '- {title}: {facts}',
  facts: {
    place_unknown: 'no has dicho hasta dónde has leído',
    along: 'lees con el canal',
    own_pace:
      'lees a tu ritmo y {read, plural, =0 {aún no has leído ninguna escena} other {has leído hasta la escena {read}}}',
    furthest: 'la escena más avanzada que has abierto es la {scene}',
    marked: 'has marcado {scenes} como leídas',
    visit: 'tu última visita empezó el {at}, con {scenes} publicadas',
  },
  started: '- que empezaste {title}',
  added: '- que añadiste **{title}** a la biblioteca',
  more: '- y {lines} más',
  that_is_all: 'Eso es todo: ni mensajes ni nombres.',
  delete_here: 'Borrarlo',
  delete_all: 'Borrarlo en todos los servidores',
  confirm: {
    server:
      'Esto borra tus puntos de lectura, marcas y ajustes en este servidor. Las escenas y las publicaciones se quedan como están.',
    all: 'Esto borra tus puntos de lectura, marcas y ajustes en todos los servidores. Las escenas y las publicaciones se quedan como están.',
  },
  deleted:
    'Listo: tus puntos de lectura, marcas y ajustes ya no están. Puede que sigan en copias de seguridad anteriores, hasta que las borre quien me administra. Con `/read` empiezas de cero cuando quieras.',
};
