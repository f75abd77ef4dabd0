// Wording of `/story`, in Brazilian Portuguese: starting, going on, stopping, moving, settings, edits.

export const story = {
  rating: {
    everyone: 'Livre para todos os públicos.',
    teen: 'Para adolescentes e adultos.',
    mature: 'Para adultos.',
    explicit: 'Para adultos, com conteúdo explícito.',
  },
  label: {
    added: 'adicionada em {when}',
    number: 'nº {number}',
  },
  slot: '{day}, {time}, horário de {city} ({at} para você)',
  today: 'hoje',
  tomorrow: 'amanhã',
  start: {
    about: '**{title}** em {channel}: {scenes}, {minutes} cada uma.',
    about_ongoing: '**{title}** em {channel}: ainda sendo escrita, {minutes} por cena.',
    first: 'Primeira: {slot}.',
    last: 'Última: {date}.',
    times: 'As cenas saem {days}, às {times}.',
    times_scenes: 'As cenas saem {days}, às {times}, {scenes} por vez.',
    times_minutes: 'As cenas saem {days}, às {times}, {minutes} de leitura por vez.',
    who_early: {
      hosts: 'Os anfitriões podem postar a próxima cena antes, com `/next`.',
      members: 'Os membros podem postar a próxima cena antes, com `/next`.',
      schedule: 'Ninguém posta nesse meio-tempo.',
    },
    who: {
      hosts: 'Os anfitriões postam a próxima cena com `/next`.',
      members: 'Os membros postam a próxima cena com `/next`.',
      schedule: 'Ninguém posta nesse meio-tempo.',
    },
    notes: 'Avisos de conteúdo: {notes}.',
    missing_optional: 'Para fazer tudo em {channel}, também preciso de {permissions} lá.',
    press_afterwards: 'Depois, aperte um botão aqui.',
    wrong: '{count, plural, one {Nada mudou:} other {Nada mudou, por estes motivos:}}',
    stopped_before:
      'A leitura parou aqui antes da cena {scene}. **Continuar** mantém o marcador de cada um. **Recomeçar** volta à cena 1: quem lê junto com o canal também volta; quem lê no próprio ritmo fica onde está.',
    stopped_elsewhere:
      'A leitura parou em {channel} antes da cena {scene}. Aqui ela começa do zero; para continuar a de lá, escolha {channel} em `/story start`.',
    read_before:
      'Ela terminou aqui. **Recomeçar** volta à cena 1: quem lê junto com o canal também volta; quem lê no próprio ritmo fica onde está.',
    looks: {
      image:
        '{count, plural, =1 {A cena {scenes} tem uma imagem, que vai como texto.} other {As cenas {scenes} têm imagens, que vão como texto.}}',
      table:
        '{count, plural, =1 {A cena {scenes} tem uma tabela, que não consigo desenhar.} other {As cenas {scenes} têm tabelas, que não consigo desenhar.}}',
      html: '{count, plural, =1 {A cena {scenes} tem HTML, que vai como está.} other {As cenas {scenes} têm HTML, que vai como está.}}',
      long: '{count, plural, =1 {A cena {scenes} passa de 10.000 palavras, e vai inteira.} other {As cenas {scenes} passam de 10.000 palavras, e cada uma vai inteira.}} É muito para ler de uma vez. Começar mesmo assim?',
    },
    yes_now: 'Sim, começar agora',
    yes_at: 'Sim, começar às {time}',
    now: 'Começar agora',
    at: 'Começar às {time}',
    change: 'Ajustar',
    try_again: 'Tentar de novo',
    more_settings: 'Mais configurações',
    continue_at: 'Continuar na cena {scene}',
    start_over: 'Recomeçar',
    which_story: 'Qual é a próxima história?',
    more_stories: 'Tem mais: `/story start` encontra as outras enquanto você digita.',
  },
  form: {
    title: 'Ajustar antes de começar',
    channel: 'Canal',
    start_title: 'Começar {story}',
    when: 'Horários e dias',
    when_hint: 'Como 09:00 todo dia, ou 9h e 18h em dias úteis. Vazio: alguém posta cada cena',
    zone: 'Fuso horário',
    zone_hint: 'Basta uma cidade, por exemplo São Paulo',
    portion: 'Quanto por vez',
    who: 'Quem pode postar a próxima cena',
  },
  begun: {
    started: '**{title}** começou em {channel}.',
    continued: '**{title}** continua em {channel}.',
    over: '**{title}** recomeça em {channel}.',
    posting: 'A cena {scene} está a caminho.',
    next: 'A cena {scene} sai {slot}.',
    after: 'O próximo post sai {slot}.',
    posted_by_members: 'A cena {scene} sai quando um membro postar com `/next`.',
    posted_by_hosts: 'A cena {scene} sai quando um anfitrião postar com `/next`.',
    by_hand_members: 'Depois, os membros postam com `/next`.',
    by_hand_hosts: 'Depois, os anfitriões postam com `/next`.',
  },
  settings: {
    heading: '### {title}\n-# em {channel}',
    server: '### Este servidor',
    names: {
      who: 'Quem pode postar a próxima cena',
      wait: 'Espera entre posts de membros',
      missed: 'Se eu estiver offline na hora de um post',
      discussion: 'Conversa',
      titles: 'Títulos das cenas acima dos posts',
      ping: 'Cargo para mencionar em cada post',
      host: 'Cargo de anfitrião',
      notices: 'Canal de avisos para os anfitriões',
      language: 'Idioma dos meus posts',
    },
    hints: {
      ping: 'Os membros ganham este cargo ao apertar `Me avise`. Para isso, preciso de **Gerenciar cargos** e do meu próprio cargo acima dele.',
      host: 'Quem tem este cargo pode apertar os botões de anfitrião. Para poder digitar meus comandos também, abra **Configurações do servidor › Integrações**, me escolha e libere `/story`, `/schedule` e `/library` para o cargo.',
      notices: 'Sem um canal escolhido, mando mensagem para quem começou a história.',
      language: 'A cada membro, respondo no idioma dele.',
    },
    pinged_only: 'Os posts mencionam {role}. {not_given}',
    remedies: {
      gone: 'Escolha outro.',
      managed: 'Se quiser que dê, escolha outro.',
      'host-role': 'Se quiser que dê, escolha outro.',
      permissions:
        'Se quiser que dê: tire isso do cargo em **Configurações do servidor › Cargos**, depois tire o cargo daqui e escolha de novo.',
      'opens-channel':
        'Se quiser que dê: tire o cargo das permissões desse canal, depois tire o cargo daqui e escolha de novo.',
      'above-bot':
        'Se quiser que dê: coloque meu cargo acima dele em **Configurações do servidor › Cargos**, depois tire o cargo daqui e escolha de novo.',
      'pinged-only':
        'Se quiser que dê: quem tem **Gerenciar cargos** e um cargo acima dele pode tirar este daqui e escolher de novo.',
    },
    who: {
      hosts: 'Anfitriões',
      members: 'Membros e anfitriões',
      schedule: 'Ninguém, só o cronograma',
    },
    wait: {
      reading: 'O tempo de leitura da cena',
      none: 'Sem espera',
      minutes: '{count, plural, one {# minuto} other {# minutos}}',
      hours: '{count, plural, one {# hora} other {# horas}}',
    },
    missed: {
      one: 'Postar uma com atraso e seguir',
      skip: 'Esperar o próximo horário',
    },
    discussion: { thread: 'Um tópico para cada post', none: 'Sem tópicos' },
    titles: { shown: 'Visíveis', hidden: 'Escondidos' },
    languages: { discord: 'O mesmo do servidor no Discord' },
    none: 'Nenhum',
    now: '{what}: agora {is}.',
    quoted: '“{choice}”',
    no_one: 'nenhum',
  },
  edits: {
    none: 'Nada mudou: o que postei de **{title}** está igual à história.',
    one: 'A cena {scene} mudou desde que a postei.',
    see: 'Ver o post',
    several: '{scenes} mudaram desde que as postei:',
    scene: 'Cena {scene}',
    too_long: 'o texto novo não cabe nas mensagens do antigo, então não consigo atualizar o próprio post',
    page: '-# página {page} de {pages}',
    update: 'Atualizar o post',
    update_one: 'Atualizar a cena {scene}',
    update_all: 'Atualizar todas ({count})',
    before: 'Anterior',
    after: 'Próxima',
    updated: '{count, plural, one {Atualizada: cena {scenes}.} other {Atualizadas: cenas {scenes}.}}',
    failed: 'Não consegui atualizar a cena {scene}: {why}',
    does_not_fit: 'o texto novo não cabe nas mensagens do antigo. Nada mudou.',
    busy: 'O Discord não respondeu. Tente de novo em um minuto, por favor.',
    following:
      '{count, plural, one {Mais uma cena está sendo atualizada agora.} other {Mais # cenas estão sendo atualizadas agora.}} `/story edits` mostra o que falta.',
  },
  stopped:
    '{released, plural, =0 {**{title}** em {channel} parou antes da cena 1.} other {**{title}** em {channel} parou depois da cena {released}.}} Nada se perde: marcadores, cronograma e configurações ficam guardados. Lá, `/story start` continua de onde parou.',
  moved:
    '{scene, plural, =0 {Agora em {channel}, ainda antes da cena 1.} other {Agora em {channel}, ainda na cena {scene}.}} Cada um segue de onde parou.',
  move_gains: 'Quem vê {to} vai poder ler {scene, plural, =1 {a cena 1} other {as cenas 1 a {scene}}}.',
  move_loses:
    'Quem não vê {to} vai ficar sem a história; meus posts em {from} continuam lá para ler, a menos que você remova.',
  remove_posts: 'Remover meus posts em {channel}?',
  remove: 'Remover',
  leave: 'Deixar lá',
  nothing_to_remove: 'Não tem nada para remover em {channel}.',
  removing:
    'Estou removendo meus posts em {channel}: {scenes}. Pode demorar um pouco. Posts com respostas no tópico ficam.',
  removed:
    '{count, plural, =0 {Não removi nenhuma cena de {channel}.} one {Removi # cena de {channel}.} other {Removi # cenas de {channel}.}}',
  stayed:
    '{count, plural, one {# fica, porque o tópico tem respostas.} other {# ficam, porque os tópicos têm respostas.}}',
  not_removed:
    '{count, plural, one {Não consegui remover # post.} other {Não consegui remover # posts.}} {why}',
};
