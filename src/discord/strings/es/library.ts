// Wording of `/library`, in Spanish: bringing a book, what there is, what is known of it, and its removal.

export const library = {
  format: {
    text: 'texto sin formato',
    html: 'una página web',
    ao3: 'una página de Archive of Our Own',
    epub: 'un EPUB',
    docx: 'un documento de Word',
    markdown: 'Markdown',
    fb2: 'un FictionBook',
  },
  progress: {
    waiting: 'Hay otros archivos antes. Empezaré con el tuyo cuando le toque.',
    fetching: 'Estoy trayendo el archivo.',
    read: 'Estoy leyendo el archivo: {percent} % hecho.',
    divide: 'Estoy buscando sus capítulos y escenas: {percent} % hecho.',
    sentences: 'Estoy eligiendo frases para los resúmenes: {percent} % hecho.',
    index: 'Estoy preparando la búsqueda: {percent} % hecho.',
    codex: 'Estoy buscando sus personajes y lugares: {percent} % hecho.',
  },
  added:
    '**{title}** está en la biblioteca de este servidor. Échale un vistazo, y luego empieza con `/story start`.',
  revised: '**{title}** tiene su texto nuevo.',
  revised_posts:
    '**{title}** tiene su texto nuevo. {changed, plural, one {# escena publicada tiene} other {# escenas publicadas tienen}} ahora un texto nuevo: `/story edits` actualiza las publicaciones.',
  same_title_exists:
    'Este servidor tiene otra historia con ese nombre. Para actualizar aquella, nómbrala en `replaces`; para quitar una, usa `/library remove`.',

  own: '### Historias de este servidor',
  everywhere: '### Disponibles en todas partes',
  no_own:
    'Este servidor todavía no ha añadido historias. `/library add` acepta un texto, una página web, un archivo EPUB, Word o Markdown.',
  nothing_at_all:
    'Aquí todavía no hay historias. `/library add` acepta un texto, una página web, un archivo EPUB, Word o Markdown.',
  row: '- **{title}**{by}{size}{read}',
  row_by: '{retold, select, true {, según {author}} other {, de {author}}}',
  row_size: ': {scenes}',
  row_read: ', se lee {places}',
  place: {
    active: 'en {channel}',
    finished: 'en {channel} (terminada)',
    stopped: 'en {channel} (parada)',
  },
  page: '-# página {page} de {pages}',
  back: 'Atrás',
  next: 'Siguiente',

  heading: '### {title}',
  heading_by: '### {title}\n{retold, select, true {según {author}} other {de {author}}}',
  size: '{scenes}, {words, number} palabras: {duration} de lectura, {each} por escena.',
  hours: 'unas {hours, number} horas',
  file: 'Del archivo «{name}», {format}.',
  added_on: 'Añadida el {date}; solo la tiene este servidor.',
  added_by: 'Añadida el {date} por {user}; solo la tiene este servidor.',
  for_all: 'Disponible en todos los servidores, de parte de quien me mantiene.',
  may_share: {
    'public-domain': '¿Se puede compartir? Es de dominio público.',
    own: '¿Se puede compartir? La escribió quien la añadió.',
    allowed: '¿Se puede compartir? El autor o la licencia lo permite.',
  },
  source: 'Fuente: {source}',
  license: 'Licencia: {license}',
  read_at: 'Se lee {places}.',
  review: 'Revisar',
  remove: 'Quitar',

  ask_remove:
    '¿Quitar **{title}** de la biblioteca de este servidor? Se va todo: {scenes}, y lo que averigüé sobre ellas. Para recuperarla haría falta su archivo.',
  readings_go:
    'También se va su lectura {places}, con el lugar de cada quien. Las publicaciones y los hilos se quedan donde están.',
  removed: '**{title}** ya no está en la biblioteca.',
};
