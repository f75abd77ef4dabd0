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
    waiting: 'Outros arquivos vêm antes. Começo o seu quando chegar a vez dele.',
    fetching: 'Estou buscando o arquivo.',
    read: 'Estou lendo o arquivo: {percent}% pronto.',
    divide: 'Estou encontrando os capítulos e as cenas: {percent}% pronto.',
    sentences: 'Estou escolhendo frases para os resumos: {percent}% pronto.',
    index: 'Estou preparando a busca: {percent}% pronto.',
    codex: 'Estou encontrando os personagens e os lugares: {percent}% pronto.',
  },
  added: '**{title}** está na biblioteca deste servidor. Dê uma olhada, e depois comece com `/story start`.',
  revised: '**{title}** está com o texto novo.',
  revised_posts:
    '**{title}** está com o texto novo. {changed, plural, one {# cena postada tem} other {# cenas postadas têm}} agora um texto novo: `/story edits` atualiza os posts.',
  same_title_exists:
    'Este servidor tem outra história com esse nome. Para atualizar aquela, diga o nome dela em `replaces`; para tirar uma, use `/library remove`.',

  own: '### Histórias deste servidor',
  everywhere: '### Disponíveis em todo lugar',
  no_own:
    'Este servidor ainda não adicionou histórias. `/library add` aceita um texto, uma página da web, um arquivo EPUB, Word ou Markdown.',
  nothing_at_all:
    'Ainda não há histórias aqui. `/library add` aceita um texto, uma página da web, um arquivo EPUB, Word ou Markdown.',
  row: '- **{title}**{by}{size}{read}',
  row_by: '{retold, select, true {, a partir de {author}} other {, de {author}}}',
  row_size: ': {scenes}',
  row_read: ', lida {places}',
  place: {
    active: 'em {channel}',
    finished: 'em {channel} (terminada)',
    stopped: 'em {channel} (parada)',
  },
  page: '-# página {page} de {pages}',
  back: 'Voltar',
  next: 'Próxima',

  heading: '### {title}',
  heading_by: '### {title}\n{retold, select, true {a partir de {author}} other {de {author}}}',
  size: '{scenes}, {words, number} palavras: {duration} de leitura, {each} por cena.',
  hours: 'cerca de {hours, number} horas',
  file: 'Do arquivo “{name}”, {format}.',
  added_on: 'Adicionada em {date}; só este servidor a tem.',
  added_by: 'Adicionada em {date} por {user}; só este servidor a tem.',
  for_all: 'Disponível em todos os servidores, por quem cuida de mim.',
  may_share: {
    'public-domain': 'Pode ser compartilhada? Está em domínio público.',
    own: 'Pode ser compartilhada? Quem a adicionou a escreveu.',
    allowed: 'Pode ser compartilhada? Quem a escreveu ou a licença permite.',
  },
  source: 'Fonte: {source}',
  license: 'Licença: {license}',
  read_at: 'Lida {places}.',
  review: 'Conferir',
  remove: 'Remover',

  ask_remove:
    'Remover **{title}** da biblioteca deste servidor? Vai tudo embora: {scenes}, e o que descobri sobre elas. Para tê-la de volta, você precisaria do arquivo.',
  readings_go:
    'A leitura dela {places} também vai, com o lugar de cada um. Os posts e os tópicos ficam onde estão.',
  removed: '**{title}** não está mais na biblioteca.',
};
