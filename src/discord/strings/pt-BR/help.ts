// Wording of help and privacy, in Brazilian Portuguese.

export const help = {
  direct_messages:
    'Leio histórias junto com servidores, cena por cena. Me adicione a um servidor, e um anfitrião começa uma com `/story start`. Aqui, `/privacy show` mostra o que guardo sobre você, e `/privacy delete` apaga.',
  no_stories: 'Ainda não estamos lendo nada aqui, e não tenho histórias. Adicione uma com `/library add`.',
  nothing_host:
    'Ainda não estamos lendo nada aqui. Comece uma história com `/story start`: você vê tudo em um cartão antes de eu postar. Para adicionar um livro seu, use `/library add`.',
  nothing_member:
    'Ainda não estamos lendo nada aqui. Um anfitrião, alguém com a permissão Gerenciar servidor, começa uma história com `/story start`.',
  reading: {
    finished: '**{title}** em {channel} terminou.',
    stopped:
      '**{title}** em {channel}: leitura parada{released, plural, =0 {} other { depois da cena {released}}}.',
    go_on: '`/story start` continua de onde parou.',
    not_begun: '**{title}** em {channel} ainda não começou.',
    at: '**{title}** em {channel} está na cena {released}.',
  },
  begin:
    '`/read` abre a história só para você. Pergunto até onde você leu, e não conto nada do que vem depois.',
  begin_soon: '{next} Até lá, `/about` conta do que se trata.',
  own_pace: 'Você lê no seu ritmo: `/read` continua na cena {scene}.',
  read_all: 'Você já leu tudo. `/read` abre qualquer cena de novo.',
  along: 'Você lê junto: `/read` abre a cena mais recente. {next}',
  lookup:
    '`/lookup` diz quem é quem, `/recap` o que já aconteceu, `/catchup` como ficar em dia. `/progress` mostra até onde chegamos, `/about` quem escreveu a história. `/privacy` mostra o que guardo sobre você.',
  hosts:
    'Para anfitriões: `/schedule show` mostra o que vem e o que está errado, `/schedule set` muda o cronograma, `/story settings` tem o resto. `/library add` adiciona um livro seu.',
};

export const privacy = {
  nothing: 'Não guardo nada sobre você.',
  heading: {
    server: 'O que guardo sobre você aqui:',
    all: 'O que guardo sobre você, em todos os servidores:',
  },
  hidden: {
    here: 'uma história em um canal que você não pode ver',
    elsewhere: 'uma história em um canal que nem todo mundo vê',
  },
  bookmark: '- {title}: {facts}',
  facts: {
    place_unknown: 'você não disse até onde leu',
    along: 'você lê junto com o canal',
    own_pace:
      'você lê no seu ritmo, e {read, plural, =0 {ainda não leu nenhuma cena} other {leu até a cena {read}}}',
    furthest: 'a cena mais avançada que você abriu é a {scene}',
    marked: 'você marcou que leu {scenes}',
    visit: 'sua última visita começou em {at}, com {scenes} no ar',
  },
  started: '- que você começou {title}',
  added: '- que você adicionou **{title}** à biblioteca',
  more: '- e mais {lines}',
  that_is_all: 'É só isso: nada de mensagens, nada de nomes.',
  delete_here: 'Apagar',
  delete_all: 'Apagar em todos os servidores',
  confirm: {
    server:
      'Isso apaga seus marcadores, suas marcações de leitura e suas configurações neste servidor. As cenas e os posts ficam como estão.',
    all: 'Isso apaga seus marcadores, suas marcações de leitura e suas configurações em todos os servidores. As cenas e os posts ficam como estão.',
  },
  deleted:
    'Pronto: apaguei seus marcadores, suas marcações de leitura e suas configurações. Backups antigos ainda podem ter isso, até quem cuida de mim apagá-los. Com `/read` você começa do zero quando quiser.',
};
