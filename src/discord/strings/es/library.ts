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
    fetching: 'Estoy descargando el archivo.',
    read: 'Estoy leyendo el archivo: {percent} %.',
    divide: 'Estoy buscando sus capítulos y escenas: {percent} %.',
    sentences: 'Estoy eligiendo frases para los resúmenes: {percent} %.',
    index: 'Estoy preparando la búsqueda: {percent} %.',
    codex: 'Estoy buscando sus personajes y lugares: {percent} %.',
  },
  added:
    '**{title}** está en la biblioteca de este servidor. Échale un vistazo y luego empieza con `/story start`.',
  revised: '**{title}** ya tiene su texto nuevo.',
  revised_posts:
    '**{title}** ya tiene su texto nuevo. {changed, plural, one {Ha cambiado # escena publicada} other {Han cambiado # escenas publicadas}}: `/story edits` actualiza las publicaciones.',
  same_title_exists:
    'Este servidor tiene otra historia con ese nombre. Si querías actualizar esa, indícala en `replaces`; para quitar una, usa `/library remove`.',

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
    stopped: 'en {channel} (detenida)',
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
  added_by: 'La añadió {user} el {date}; solo la tiene este servidor.',
  for_all: 'Disponible en todos los servidores: la ofrece quien me administra.',
  may_share: {
    'public-domain': '¿Se puede compartir? Sí, es de dominio público.',
    own: '¿Se puede compartir? Sí, la escribió quien la añadió.',
    allowed: '¿Se puede compartir? Sí, el autor o la licencia lo permite.',
  },
  source: 'Fuente: {source}',
  license: 'Licencia: {license}',
  read_at: 'Se lee {places}.',
  review: 'Revisar',
  remove: 'Quitar',

  ask_remove:
    '¿Quitar **{title}** de la biblioteca de este servidor? Se borra todo: {scenes} y lo que averigüé de la historia. Para recuperarla, necesitarías el archivo.',
  readings_go:
    'También se borra su lectura {places}, con los puntos de lectura de todos. Las publicaciones y los hilos se quedan donde están.',
  removed: '**{title}** ya no está en la biblioteca.',
};
