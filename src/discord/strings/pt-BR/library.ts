// Wording of `/library`, in Brazilian Portuguese: bringing a book, what there is, what is known of it, and its removal.

export const library = {
  format: {
    text: 'texto simples',
    html: 'uma página da web',
    ao3: 'uma página do Archive of Our Own',
    epub: 'um EPUB',
    docx: 'um documento do Word',
    markdown: 'Markdown',
    fb2: 'um FictionBook',
  },
  progress: {
    waiting: 'Tem outros arquivos na fila. Começo o seu quando chegar a vez dele.',
    fetching: 'Estou baixando o arquivo.',
    read: 'Estou lendo o arquivo: {percent}% pronto.',
    divide: 'Estou procurando os capítulos e as cenas: {percent}% pronto.',
    sentences: 'Estou escolhendo frases para os resumos: {percent}% pronto.',
    index: 'Estou preparando a busca: {percent}% pronto.',
    codex: 'Estou procurando os personagens e os lugares: {percent}% pronto.',
  },
  added: '**{title}** está na biblioteca deste servidor. Dê uma olhada, e depois comece com `/story start`.',
  revised: '**{title}** está com o texto novo.',
  revised_posts:
    '**{title}** está com o texto novo. {changed, plural, one {# cena já postada mudou} other {# cenas já postadas mudaram}}: `/story edits` atualiza os posts.',
  same_title_exists:
    'Este servidor tem outra história com esse nome. Se a ideia era atualizar aquela, coloque o nome dela em `replaces`; para tirar uma, use `/library remove`.',

  own: '### Histórias deste servidor',
  everywhere: '### Disponíveis em todo lugar',
  no_own:
    'Este servidor ainda não adicionou histórias. `/library add` aceita um texto, uma página da web, um arquivo EPUB, Word ou Markdown.',
  nothing_at_all:
    'Ainda não tem nenhuma história aqui. `/library add` aceita um texto, uma página da web, um arquivo EPUB, Word ou Markdown.',
  row: '- **{title}**{by}{size}{read}',
  row_by: '{retold, select, true {, adaptada de {author}} other {, de {author}}}',
  row_size: ': {scenes}',
  row_read: ', lida {places}',
  place: {
    active: 'em {channel}',
    finished: 'em {channel} (terminada)',
    stopped: 'em {channel} (parada)',
  },
  page: '-# página {page} de {pages}',
  back: 'Anterior',
  next: 'Próxima',

  heading: '### {title}',
  heading_by: '### {title}\n{retold, select, true {adaptada de {author}} other {de {author}}}',
  size: '{scenes}, {words, number} palavras: {duration} de leitura, {each} por cena.',
  hours: 'cerca de {hours, number} horas',
  file: 'Do arquivo “{name}”, {format}.',
  added_on: 'Adicionada em {date}; só este servidor tem.',
  added_by: 'Adicionada em {date} por {user}; só este servidor tem.',
  for_all: 'Disponível em todos os servidores, oferecida por quem cuida de mim.',
  may_share: {
    'public-domain': 'Pode ser compartilhada? Sim, está em domínio público.',
    own: 'Pode ser compartilhada? Sim, quem adicionou foi quem escreveu.',
    allowed: 'Pode ser compartilhada? Sim, o autor ou a licença permite.',
  },
  source: 'Fonte: {source}',
  license: 'Licença: {license}',
  read_at: 'Onde é lida: {places}.',
  review: 'Conferir',
  remove: 'Remover',

  ask_remove:
    'Remover **{title}** da biblioteca deste servidor? Some tudo: {scenes} e o que descobri sobre a história. Para ter de volta, você vai precisar do arquivo.',
  readings_go:
    'A leitura {places} também some, com o marcador de cada um. Os posts e os tópicos ficam onde estão.',
  removed: '**{title}** não está mais na biblioteca.',
};
