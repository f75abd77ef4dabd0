// Wording of what is wrong, and what to do about it, in Brazilian Portuguese.

export const problems = {
  old_command: 'Esse comando mudou desde que você o digitou. Tente de novo, por favor.',
  old_button: 'Esse botão é de uma versão antiga de mim, ou não é meu. Digite o comando de novo, por favor.',
  our_fault:
    'Algo deu errado do meu lado, e nada foi mudado. Se acontecer de novo, diga isto ao anfitrião: `{reference}`.',

  'only-in-servers':
    'Isso funciona em um servidor onde se lê uma história. Aqui só conheço `/privacy` e `/help`.',
  'nothing-read-here': 'Ainda não se lê nada aqui. Um anfitrião começa uma história com `/story start`.',
  which_reading:
    'Várias histórias são lidas aqui: {readings}. Digite o comando em um destes canais, ou diga o nome da história na opção `reading`.',
  reading_in: '**{title}** em {channel}',
  'no-such-reading':
    'Nenhuma história com esse nome é lida aqui. Escolha uma da lista que abre enquanto você digita.',
  unreadable_readings: 'Não posso fazer isso agora. {what}',
  'cannot-check': 'Não consigo verificar isso agora. Tente de novo daqui a pouco, por favor.',
  'not-for-everyone': 'Nem todo mundo aqui vê {channel}, então fica entre nós.',
  'not-read-yet': 'Você ainda não leu até a cena {scene}, então não há nada para mostrar aqui.',
  'no-such-scene': 'Essa cena não existe: elas vão de 1 a {total}.',
  'no-scene-here':
    'Isso não é uma cena que eu postei. Use **Quem é?** em uma cena, ou pergunte um nome a `/lookup`.',
  'not-out-here': 'A cena {scene} ainda não saiu para todo mundo aqui, então fica entre nós.',
  'not-out-yet':
    'A cena {scene} ainda não saiu desta vez. `/read` abre só para você, se quiser ler no seu ritmo.',
  'earlier-run': 'Esse botão é de antes de **{title}** recomeçar. `/next` diz o que vem agora.',
  'hosts-only':
    'Só anfitriões podem fazer isso: membros que podem gerenciar o servidor, ou com o cargo de anfitrião escolhido em `/story settings`.',
  'managers-only':
    'Só membros que podem gerenciar o servidor escolhem o que vale para o servidor todo: o cargo de anfitrião e o canal de avisos.',
  wait: 'A última cena ainda está sendo lida. Você pode postar a próxima {until}.',
  no_stories: 'Ainda não tenho histórias. `/library add` adiciona uma.',
  unknown_story: 'Não conheço essa história. Tenho {titles}.',
  several_stories:
    'Várias histórias combinam com esse nome. Escolha uma da lista que abre enquanto você digita:',
  'cannot-view': 'Você mesmo não vê {channel}, então não posso usá-lo por você. Escolha outro canal.',
  'cannot-send': 'Você mesmo não pode enviar mensagens em {channel}, então não vou postar lá por você.',
  'channel-taken': 'Em {channel} já se lê **{title}**. Pare com `/story stop`, ou escolha outro canal.',
  'not-age-restricted':
    '**{title}** é para adultos. Comece em um canal com restrição de idade: {channel} não tem (fica nas configurações dele).',
  'not-age-restricted-now':
    '**{title}** é para adultos, e {channel} não tem mais restrição de idade. Continuo assim que tiver: fica nas configurações dele.',
  'for-adults':
    '**{title}** é para adultos. Me pergunte em {channel}, ou em outro canal com restrição de idade.',
  'draft-gone': 'Esse cartão é antigo demais. Digite `/story start` de novo.',
  'already-there': '**{title}** já está em {channel}.',
  'moved-back': '**{title}** está em {channel} de novo, então os posts ficam.',
  'everyone-role': 'Isso seria todo mundo. Escolha um cargo que os membros possam ter ou não.',
  'no-such-choice': 'Não conheço essa opção. Digite `/story settings` de novo.',
  is_finished: '**{title}** terminou. `/story start` começa de novo.',
  is_stopped: '**{title}** está parada. `/story start` continua com ela.',
  'still-active': '**{title}** ainda está sendo lida. Pare antes com `/story stop`.',
  'no-schedule': 'Esta história não tem calendário. Defina um com `/schedule set`.',
  'schedule-incomplete': 'Um calendário precisa de pelo menos um horário, por exemplo `09:00`.',
  time: {
    'too-many': 'Isso é mais de {most} vezes por dia. Escolha menos.',
    midnight: 'Meia-noite é 00:00: o começo de um dia. Escreva isso, ou 23:59.',
    is_zone: '“{text}” é um fuso horário: coloque na opção `zone`, e aqui só os horários.',
    none: 'Não encontrei um horário aí. Escreva como 09:00, 9h ou 21h30; vários com vírgulas.',
    unknown: 'Não entendo “{text}” como horário. Escreva como 09:00, 9h ou 21h30; vários com vírgulas.',
  },
  weekday: {
    none: 'Não encontrei um dia aí. Escreva todo dia, dias úteis, ou seg, qua, sex; dia sim, dia não, ou a cada 2 semanas seg; ou 1, 15 do mês.',
    unknown:
      'Não entendo “{text}” como dia. Escreva todo dia, dias úteis, ou seg, qua, sex; dia sim, dia não, ou a cada 2 semanas seg; ou 1, 15 do mês.',
  },
  unknown_zone: 'Não conheço o fuso horário “{text}”. Escreva a cidade grande mais próxima.',
  zone_suggestions: 'Não conheço o fuso horário “{text}”. Você quis dizer {suggestions}?',
  'zone-needed': 'Qual fuso horário? Basta uma cidade, por exemplo São Paulo.',
  'scenes-or-minutes': 'Quanto por vez: `scenes` ou `minutes`, não os dois.',
  date: 'Não entendo “{text}” como data. Escreva como 15 de março, sexta, 2 semanas ou 2027-03-15.',
  'date-past': '“{text}” já passou. Escolha uma data mais para a frente.',
  'date-future': '“{text}” ainda não chegou. Escolha uma data anterior.',
  which_date:
    '“{text}” pode ser {dates}. Escolha da lista que abre enquanto você digita, ou escreva como {iso}.',
  nothing_then: 'Nada é postado em {day}. O próximo post depois disso é em {next}.',
  no_such_time:
    'Nada é postado nesse horário. As cenas vêm às {times}: escolha um desses, ou deixe sem horário para pular o dia todo.',
  'too-many-skips':
    'Já há {most} datas puladas, e não guardo mais. Para uma pausa mais longa, use `/schedule pause`.',
  'nothing-to-set':
    'O que deve mudar? Preencha pelo menos uma opção: o que você não preencher fica como está.',
  all_written: 'Tudo o que está escrito de **{title}** já saiu. A próxima cena vem assim que existir.',
  all_out: '**{title}** já saiu por inteiro.',
  'already-posted': 'A cena {scene} já saiu em {channel}.',
  'still-posting': 'A cena {scene} já está a caminho de {channel}.',
  'already-resolved': 'Isso já foi decidido. `/schedule show` diz como estão as coisas.',
  restored:
    '**{title}** está em pausa, porque fui restaurado de um backup de {backupAt}. `/schedule resume` continua; depois, tente de novo, por favor.',
  'history-unavailable':
    'Não consegui ver agora o que há em {channel}, então não continuei. Tente de novo daqui a pouco, por favor.',
  'story-behind':
    'A cena {scene} está em {channel}, e a história que tenho termina na cena {total}. Quem cuida de mim precisa antes me dar a versão mais nova.',
  'not-paused': 'Esta história não está em pausa.',
  'no-ping-role': 'Não há mais cargo para dar: os anfitriões o tiraram das configurações.',
  'cannot-give-role':
    'Não posso dar {role}: um anfitrião precisa me permitir, com **Gerenciar cargos** e meu cargo acima dele na lista do servidor.',
  'cannot-ping-role':
    'Você mesmo não pode mencionar {role}, então não menciono por você. Escolha um cargo que qualquer um possa mencionar, ou peça a alguém que tenha **Mencionar @everyone, @here e todos os cargos**.',
  'not-checked':
    'O Discord não me disse o que preciso saber para isso, então nada foi mudado. Tente de novo daqui a pouco, por favor.',
  'story-gone': '**{title}** não está mais na biblioteca. `/story start` mostra o que há.',
  no_own_story:
    'Essa história não está mais aqui. `/library list` mostra o que há; `/library add` adiciona uma.',
  'library-full':
    'Este servidor tem {most} histórias próprias, e não guardo mais. Tire uma com `/library remove`, ou diga o nome da que esta substitui.',
  import_queue: {
    server:
      'Ainda estou ocupado com os arquivos deste servidor: um está sendo lido e dois esperam. Adicione este quando terminarem.',
    all: 'Já há muitos arquivos esperando. Adicione o seu de novo em alguns minutos, por favor.',
  },
  library_quota:
    'Não há espaço: a biblioteca deste servidor pode ter {quota} MB de texto, e {used} MB estão ocupados. Tire uma história com `/library remove`, e depois adicione esta de novo.',
  files: {
    'not-discord': 'Só aceito arquivos anexados aqui. Anexe na opção `file`.',
    'too-big': 'Esse arquivo passa de 25 MB, e não aceito arquivos tão grandes.',
    late: 'O Discord não me mandou o arquivo inteiro a tempo. Tente de novo, por favor.',
    unavailable: 'O Discord não me deu esse arquivo. Anexe de novo, por favor.',
  },
  language: 'Não conheço o idioma “{text}”. Escreva como português, de ou pt-BR.',
  being_read: '**{title}** está sendo lida em {channels}. Pare lá com `/story stop`, e depois remova.',
  revision: {
    refused:
      'Nada foi mudado. O que foi postado, ou já lido adiante, mantém seu lugar; as palavras podem mudar, e as cenas depois disso são livres.',
    removed: '- A cena {old} sumiu.',
    inserted: '- Uma cena nova {new} está antes de cenas que já saíram.',
    reordered: '- A cena {old} virou a cena {new}.',
    more: '- e mais {count}',
  },
  'scene-out':
    'A cena {scene} foi postada, ou alguém já leu até ela, então precisa ficar como está. As cenas depois dela podem mudar.',
  'review-changed':
    'Nada foi mudado: a história não é mais a que este cartão mostra. Digite `/library review` de novo.',
  'no-such-edit': 'Isso não dá para fazer aí. Digite `/library review` de novo.',
  'text-for-adults': '**{title}** é para adultos. Veja o texto em um canal com restrição de idade.',
  gone: 'Essa história não é mais lida aqui. `/help` diz o que é lido aqui.',
};
