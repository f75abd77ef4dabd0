// Wording of what the bot posts by itself, in Brazilian Portuguese: installments, their threads, and notices to the hosts.

export const installments = {
  title: 'Cena {scene}',
  title_titled: '{scene} · {title}',
  scene: 'cena {scene}',
  scene_of: 'cena {scene} de {of}',
  page_of: 'página {page} de {pages}',
  late: 'Desculpem, eu estava offline na hora deste post. O próximo sai normalmente.',
  mark_read: 'Já li',
  read_privately: 'Abrir só para mim',
  notify: 'Me avise',
  not_given: {
    gone: '`Me avise` não dá {role}: esse cargo não existe mais.',
    managed: '`Me avise` não dá {role}: é de um aplicativo ou de uma assinatura.',
    'host-role': '`Me avise` não dá {role}: é o cargo de anfitrião.',
    permissions: '`Me avise` não dá {role}: ele dá {permissions}, o que nem todo mundo tem.',
    'opens-channel': '`Me avise` não dá {role}: em {channel} ele pode mais do que todo mundo.',
    'above-bot': '`Me avise` não dá {role}: ele está acima do meu próprio cargo na lista do servidor.',
    'pinged-only': '`Me avise` não dá {role}: os anfitriões o escolheram só para as menções.',
  },
  thread: '{scenes, plural, one {Cena {last}} other {Cenas {first}–{last}}}',
  thread_titled: '{scenes, plural, one {{last} · {title}} other {{first}–{last} · {title}}}',
  opening: 'Cena {scene}',
  opening_titled: 'Cena {scene} · {title}',
  questions: '{count, plural, one {Para puxar conversa:} other {Para puxar conversa:}}',
  no_questions: 'Este é o lugar para conversar sobre a leitura.',
  opening_limit: 'Neste tópico, `/lookup` vai até a cena {scene}.',
  the_end: 'Fim',
  ended: 'Essa foi a última cena de **{story}**: {scenes} ao todo. Obrigado a todo mundo que leu junto.',
  ended_by:
    'Essa foi a última cena de **{story}**, de {author}: {scenes} ao todo. Obrigado a todo mundo que leu junto.',
  talk_in_thread: 'O tópico abaixo é para falar da história inteira.',
  whole_story: 'A história inteira',
  whole_questions: {
    scene: 'Qual cena mais marcou você, e por quê?',
    end: 'Terminou do jeito que você esperava?',
  },
  whole_limit: 'Neste tópico, `/lookup` vai até o fim.',
  finished: '**{story}** terminou em {channel}. O que vem agora? `/story start` começa outra história.',
  choose_next: 'Escolher a próxima história',
  waiting: 'A cena {scene} está esperando; nada se perdeu.',
  recovered: 'Já consigo postar em {channel} de novo. A cena {scene} saiu.',
  restored:
    'Fui restaurado de um backup de {at}, então a história em {channel} está em pausa. `/schedule resume` retoma; antes, confiro o que foi postado lá desde então.',
  would_stay:
    '{pieces, plural, one {Uma parte do livro em {channel} ficou de fora quando ele foi adicionado, mas parece um capítulo, e hoje eu a manteria. Para incluir, adicione o arquivo de novo com `/library add` e coloque o nome da história em `replaces`: as cenas que já saíram não mudam de lugar.} other {# partes do livro em {channel} ficaram de fora quando ele foi adicionado, mas parecem capítulos, e hoje eu as manteria. Para incluir, adicione o arquivo de novo com `/library add` e coloque o nome da história em `replaces`: as cenas que já saíram não mudam de lugar.}} `/library review` mostra mais.',
  try_again: 'Tentar de novo',
  smaller_parts: 'Postar em partes menores',
  post_again: 'Postar de novo',
  it_is_there: 'Já está lá',
  decide_in_server: 'Os dois botões para decidir isso estão em `/schedule show`.',
  delayed: {
    channel_busy: 'Esse canal está recebendo mais mensagens do que o Discord aceita. Tento de novo {when}.',
    slow_down: 'O Discord pediu que eu poste mais devagar. Tento de novo {when}.',
    'server-error': 'O Discord está com problemas. Tento de novo {when}.',
    timeout: 'O Discord não respondeu a tempo. Tento de novo {when}.',
    connection: 'Não consegui falar com o Discord. Tento de novo {when}.',
    queue: 'Estou com muita coisa para postar agora. Tento de novo {when}.',
    passing: 'O Discord pediu que eu espere. Tento de novo {when}.',
  },
  uncertainty_resolved: 'A cena {scene} saiu, e está tudo certo de novo.',
  fault: {
    'missing-channel':
      '{channel}, onde eu postava, não existe mais. Escolha outro canal para mim, por favor.',
    'missing-server':
      'Não estou mais no servidor. Me convide de novo, por favor, que continuo de onde parei.',
    'not-age-restricted':
      'Esta história é para adultos: ative a restrição de idade em {channel}, ou escolha um canal que já tenha.',
    no_permissions: 'Não consigo postar em {channel}: confira minhas permissões lá, por favor.',
    blocking_permissions: 'Não consigo postar em {channel}: me dê {permissions} lá, por favor.',
    other_permissions:
      'Não consigo fazer tudo o que deveria em {channel}: me dê {permissions} lá, por favor.',
    locked_thread: 'O tópico {channel} está trancado. Destranque, por favor, se for para eu postar lá.',
    closed_thread: 'O tópico {channel} está fechado. Reabra, por favor, se for para eu postar lá.',
    unknown_outcome:
      '{page, plural, =1 {Fui interrompido enquanto postava a cena {scene} em {channel}} other {Fui interrompido enquanto postava a página {page} da cena {scene} em {channel}}}, e não consigo ver se chegou. Me dê **Ver canal** e **Ver histórico de mensagens** lá, que eu confiro; ou confira você e me diga.',
    failing:
      'Faz uma hora que o Discord não aceita a cena {scene} em {channel}. Continuo tentando, mas com cada vez menos frequência.',
    'page-not-taken':
      'Faz um dia que o Discord dá erro na página {page} da cena {scene} em {channel}, então parei nela. Se no resto o Discord está bem, pode ser o texto: posso postar a página em partes menores, ou alguém pode mudar o texto. `/schedule resume` tenta de novo na hora.',
    thread_gone: 'O tópico em {channel} não existe mais.',
    post_removed: 'O post em {channel} foi removido.',
    wrong_channel: 'Não consigo postar em {channel}: escolha um canal de texto ou de anúncios, por favor.',
    too_many_threads: 'O servidor chegou ao limite de tópicos abertos do Discord. Feche alguns, por favor.',
    forbidden:
      'O Discord não me deixa postar em {channel}. Se eu estiver de castigo, tire o castigo, por favor.',
    automod:
      'O AutoMod do servidor bloqueou meu post em {channel}. Abra uma exceção para o meu cargo, por favor.',
    refused: 'O Discord não aceitou meu post em {channel}. Ele disse: “{message}” ({code}).',
  },
};
