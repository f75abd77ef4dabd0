// Wording of what the bot posts by itself, in Brazilian Portuguese: installments, their threads, and notices to the hosts.

export const installments = {
  title: 'Cena {scene}',
  title_titled: '{scene} · {title}',
  scene: 'cena {scene}',
  scene_of: 'cena {scene} de {of}',
  page_of: 'página {page} de {pages}',
  late: 'Desculpem, eu estava offline na hora deste post. O próximo vem como sempre.',
  mark_read: 'Já li',
  read_privately: 'Ler em particular',
  notify: 'Me avise',
  not_given: {
    gone: '`Me avise` não dá {role}: esse cargo não existe mais.',
    managed: '`Me avise` não dá {role}: é de um aplicativo ou de uma assinatura.',
    'host-role': '`Me avise` não dá {role}: é o cargo de anfitrião.',
    permissions: '`Me avise` não dá {role}: ele permite {permissions}, e nem todo mundo tem isso.',
    'opens-channel': '`Me avise` não dá {role}: em {channel} ele pode mais do que os outros.',
    'above-bot': '`Me avise` não dá {role}: ele está acima do meu próprio cargo na lista do servidor.',
    'pinged-only': '`Me avise` não dá {role}: os anfitriões o escolheram só para as menções.',
  },
  thread: '{scenes, plural, one {Cena {last}} other {Cenas {first}–{last}}}',
  thread_titled: '{scenes, plural, one {{last} · {title}} other {{first}–{last} · {title}}}',
  opening: 'Cena {scene}',
  opening_titled: 'Cena {scene} · {title}',
  questions: '{count, plural, one {Algo para conversar:} other {Algumas coisas para conversar:}}',
  no_questions: 'Aqui é o lugar para conversar sobre ela.',
  opening_limit: 'Neste tópico, `/lookup` vai até a cena {scene}.',
  the_end: 'Fim',
  ended: 'Essa foi a última cena de **{story}**: {scenes}. Obrigado por lerem junto.',
  ended_by: 'Essa foi a última cena de **{story}**, de {author}: {scenes}. Obrigado por lerem junto.',
  talk_in_thread: 'O tópico abaixo é para a história inteira.',
  whole_story: 'A história inteira',
  whole_questions: {
    scene: 'Que cena fica com você, e por quê?',
    end: 'Terminou do jeito que você esperava?',
  },
  whole_limit: 'Neste tópico, `/lookup` vai até o fim.',
  finished: '**{story}** terminou em {channel}. O que vem agora? `/story start` começa outra história.',
  choose_next: 'Escolher a próxima história',
  waiting: 'A cena {scene} está esperando; nada se perdeu.',
  recovered: 'Já posso postar em {channel} de novo. A cena {scene} saiu.',
  restored:
    'Fui restaurado de um backup de {at}, então a história em {channel} está em pausa. `/schedule resume` retoma; antes eu vejo o que foi postado lá desde então.',
  would_stay:
    '{pieces, plural, one {Uma parte do livro em {channel}, que deixei de fora ao adicionar, parece um capítulo, e hoje eu a manteria. Para tê-la, adicione o arquivo de novo com `/library add`, e diga o nome da história em `replaces`: as cenas que já saíram mantêm seu lugar.} other {# partes do livro em {channel}, que deixei de fora ao adicionar, parecem capítulos, e hoje eu as manteria. Para tê-las, adicione o arquivo de novo com `/library add`, e diga o nome da história em `replaces`: as cenas que já saíram mantêm seu lugar.}} `/library review` conta mais.',
  try_again: 'Tentar de novo',
  smaller_parts: 'Postar em partes menores',
  post_again: 'Postar de novo',
  it_is_there: 'Já está lá',
  decide_in_server: 'Os dois botões para isso estão em `/schedule show`.',
  delayed: {
    channel_busy: 'Esse canal recebe agora mais mensagens do que o Discord aceita. Tento de novo {when}.',
    slow_down: 'O Discord pediu que eu poste mais devagar. Tento de novo {when}.',
    'server-error': 'O Discord está com problemas. Tento de novo {when}.',
    timeout: 'O Discord não respondeu a tempo. Tento de novo {when}.',
    connection: 'Não consegui falar com o Discord. Tento de novo {when}.',
    queue: 'Tenho muita coisa para postar agora. Tento de novo {when}.',
    passing: 'O Discord pediu que eu espere. Tento de novo {when}.',
  },
  uncertainty_resolved: 'A cena {scene} saiu, e está tudo em ordem de novo.',
  fault: {
    'missing-channel':
      '{channel}, onde eu postava, não existe mais. Escolha outro canal para mim, por favor.',
    'missing-server': 'Não estou mais no servidor. Me convide de novo, por favor, e continuo de onde parei.',
    'not-age-restricted':
      'Esta história é para adultos: ative a restrição de idade em {channel}, ou escolha um canal que já tenha.',
    no_permissions: 'Não posso postar em {channel}: veja o que posso fazer lá, por favor.',
    blocking_permissions: 'Não posso postar em {channel}: me dê {permissions} lá, por favor.',
    other_permissions: 'Não posso fazer tudo o que deveria em {channel}: me dê {permissions} lá, por favor.',
    locked_thread: 'O tópico {channel} está trancado. Destranque se eu devo postar lá.',
    closed_thread: 'O tópico {channel} está fechado. Abra se eu devo postar lá.',
    unknown_outcome:
      '{page, plural, =1 {Fui interrompido enquanto postava a cena {scene} em {channel}} other {Fui interrompido enquanto postava a página {page} da cena {scene} em {channel}}}, e não consigo ver se chegou. Me dê **Ver canais** e **Ver histórico de mensagens** lá, e eu olho; ou olhe você, e me diga.',
    failing:
      'Faz uma hora que o Discord não aceita a cena {scene} em {channel}. Continuo tentando, cada vez menos.',
    'page-not-taken':
      'Faz um dia que o Discord falha na página {page} da cena {scene} em {channel}, então parei ali. Se o Discord vai bem no resto, pode ser o texto: posso postar a página em partes menores, ou peça para mudá-lo. `/schedule resume` tenta de novo na hora.',
    thread_gone: 'O tópico em {channel} não existe mais.',
    post_removed: 'O post em {channel} foi removido.',
    wrong_channel: 'Não posso postar em {channel}: escolha um canal de texto ou de anúncios, por favor.',
    too_many_threads:
      'O servidor tem tantos tópicos abertos quanto o Discord permite. Feche alguns, por favor.',
    forbidden: 'O Discord não me deixa postar em {channel}. Se estou de castigo, tire o castigo, por favor.',
    automod:
      'O AutoMod do servidor bloqueou meu post em {channel}. Abra uma exceção para o meu cargo, por favor.',
    refused: 'O Discord não aceitou meu post em {channel}. Ele disse: “{message}” ({code}).',
  },
};
