// Wording of help and privacy, in Brazilian Portuguese.

export const help = {
  direct_messages:
    'Eu leio histórias com servidores, cena por cena. Me adicione a um servidor, e um anfitrião começa uma com `/story start`. Aqui, `/privacy show` diz o que guardo sobre você, e `/privacy delete` apaga.',
  no_stories: 'Ainda não se lê nada aqui, e não tenho histórias. Adicione uma com `/library add`.',
  nothing_host:
    'Ainda não se lê nada aqui. Comece uma história com `/story start`: você vê tudo em um cartão antes de eu postar. Para adicionar um livro seu, use `/library add`.',
  nothing_member:
    'Ainda não se lê nada aqui. Um anfitrião, alguém que pode gerenciar o servidor, começa uma história com `/story start`.',
  reading: {
    finished: '**{title}** em {channel} terminou.',
    stopped: '**{title}** em {channel}: parada{released, plural, =0 {} other { depois da cena {released}}}.',
    go_on: '`/story start` continua com ela.',
    not_begun: '**{title}** em {channel} ainda não começou.',
    at: '**{title}** em {channel} está na cena {released}.',
  },
  begin: '`/read` abre só para você. Vou perguntar até onde você leu, e não conto nada que venha depois.',
  begin_soon: '{next} Até lá, `/about` diz do que se trata.',
  own_pace: 'Você lê no seu ritmo: `/read` continua na cena {scene}.',
  read_all: 'Você já leu tudo. `/read` abre de novo qualquer cena.',
  along: 'Você lê junto: `/read` abre a cena mais nova. {next}',
  lookup:
    '`/lookup` diz quem é alguém, `/recap` o que aconteceu, `/catchup` como ficar em dia. `/progress` diz até onde chegamos, `/about` de quem é a história. `/privacy` mostra o que guardo sobre você.',
  hosts:
    'Como anfitrião: `/schedule show` diz o que vem e o que está errado, `/schedule set` muda isso, `/story settings` tem o resto. `/library add` adiciona um livro seu.',
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
    furthest: 'a cena mais adiantada que você abriu é a {scene}',
    marked: 'você marcou {scenes} como lidas',
    visit: 'sua última visita começou em {at}, com {scenes} publicadas',
  },
  started: '- que você começou {title}',
  added: '- que você adicionou **{title}** à biblioteca',
  more: '- e mais {lines}',
  that_is_all: 'É só isso: nenhuma mensagem, nenhum nome.',
  delete_here: 'Apagar',
  delete_all: 'Apagar em todos os servidores',
  confirm: {
    server:
      'Isso apaga seus lugares, marcas e configurações neste servidor. As cenas e os posts ficam como estão.',
    all: 'Isso apaga seus lugares, marcas e configurações em todos os servidores. As cenas e os posts ficam como estão.',
  },
  deleted:
    'Pronto: seus lugares, marcas e configurações foram apagados. Backups anteriores ainda podem tê-los, até que quem cuida de mim os apague. Com `/read` você recomeça quando quiser.',
};
