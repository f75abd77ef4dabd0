// Wording of `/library`, in French: bringing a book, what there is, what is known of it, and its removal.

export const library = {
  format: {
    text: 'du texte brut',
    html: 'une page web',
    ao3: 'une page d’Archive of Our Own',
    epub: 'un EPUB',
    docx: 'un document Word',
    markdown: 'du Markdown',
    fb2: 'un FictionBook',
  },
  progress: {
    waiting: 'D’autres fichiers passent avant. Je commencerai le tien quand ce sera son tour.',
    fetching: 'Je récupère le fichier.',
    read: 'Je lis le fichier : {percent} %.',
    divide: 'Je cherche les chapitres et les scènes : {percent} %.',
    sentences: 'Je choisis des phrases pour les résumés : {percent} %.',
    index: 'Je prépare la recherche : {percent} %.',
    codex: 'Je cherche les personnages et les lieux : {percent} %.',
  },
  added:
    '**{title}** est dans la bibliothèque de ce serveur. Jettes-y un œil, puis commence avec `/story start`.',
  revised: 'Le nouveau texte de **{title}** est en place.',
  revised_posts:
    'Le nouveau texte de **{title}** est en place. {changed, plural, one {# scène publiée a changé} other {# scènes publiées ont changé}} : `/story edits` met les messages à jour.',
  same_title_exists:
    'Ce serveur a une autre histoire du même nom. Si c’est elle que tu voulais mettre à jour, indique-la dans `replaces` ; pour en retirer une, utilise `/library remove`.',

  own: '### Les histoires de ce serveur',
  everywhere: '### Disponibles partout',
  no_own:
    'Ce serveur n’a pas encore d’histoires à lui. `/library add` prend un texte, une page web, un fichier EPUB, Word ou Markdown.',
  nothing_at_all:
    'Il n’y a pas encore d’histoire ici. `/library add` prend un texte, une page web, un fichier EPUB, Word ou Markdown.',
  row: '- **{title}**{by}{size}{read}',
  row_by: '{retold, select, true {, d’après {author}} other {, de {author}}}',
  row_size: ' : {scenes}',
  row_read: ', lue {places}',
  place: {
    active: 'dans {channel}',
    finished: 'dans {channel} (terminée)',
    stopped: 'dans {channel} (arrêtée)',
  },
  page: '-# page {page} sur {pages}',
  back: 'Retour',
  next: 'Suite',

  heading: '### {title}',
  heading_by: '### {title}\n{retold, select, true {d’après {author}} other {de {author}}}',
  size: '{scenes}, {words, number} mots : {duration} de lecture, {each} par scène.',
  hours: 'environ {hours, number} heures',
  file: 'Tirée du fichier « {name} », {format}.',
  added_on: 'Ajoutée le {date} ; seul ce serveur l’a.',
  added_by: 'Ajoutée le {date} par {user} ; seul ce serveur l’a.',
  for_all: 'Disponible sur tous les serveurs, grâce à la personne qui me fait tourner.',
  may_share: {
    'public-domain': 'Droit de partage : elle est dans le domaine public.',
    own: 'Droit de partage : c’est la personne qui l’a ajoutée qui l’a écrite.',
    allowed: 'Droit de partage : l’auteur ou la licence le permet.',
  },
  source: 'Source : {source}',
  license: 'Licence : {license}',
  read_at: 'Lue {places}.',
  review: 'Vérifier',
  remove: 'Retirer',

  ask_remove:
    'Retirer **{title}** de la bibliothèque de ce serveur ? Tout disparaît : {scenes}, et ce que j’y ai trouvé. Pour la remettre, il faudrait son fichier.',
  readings_go:
    'Sa lecture {places} disparaît aussi, avec la place de chacun. Les messages et les fils restent où ils sont.',
  removed: '**{title}** n’est plus dans la bibliothèque.',
};
