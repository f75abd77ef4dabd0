// Wording of what is wrong, and what to do about it, in Brazilian Portuguese.

export const problems = {
  old_command: 'Esse comando mudou desde que você o digitou. Tente de novo, por favor.',
  old_button: 'Esse botão é de uma versão antiga minha, ou não é meu. Digite o comando de novo, por favor.',
  our_fault:
    'Algo deu errado do meu lado, e nada mudou. Se acontecer de novo, mande isto ao anfitrião: `{reference}`.',

  'only-in-servers':
    'Isso funciona em um servidor que está lendo uma história. Aqui só conheço `/privacy` e `/help`.',
  'nothing-read-here':
    'Ainda não estamos lendo nada aqui. Um anfitrião começa uma história com `/story start`.',
  which_reading:
    'Estamos lendo várias histórias aqui: {readings}. Digite o comando em um destes canais, ou escolha a história na opção `reading`.',
  reading_in: '**{title}** em {channel}',
  'no-such-reading':
    'Não estamos lendo nenhuma história com esse nome aqui. Escolha uma da lista que aparece enquanto você digita.',
  unreadable_readings: 'Não posso fazer isso agora. {what}',
  'cannot-check': 'Não consigo verificar isso agora. Tente de novo daqui a pouco, por favor.',
  'not-for-everyone': 'Nem todo mundo aqui vê {channel}, então isso fica entre nós.',
  'not-read-yet': 'Você ainda não chegou à cena {scene}, então não há nada para mostrar aqui.',
  'no-such-scene': 'Essa cena não existe: a história vai da 1 à {total}.',
  'no-such-sentence': 'Essa frase não existe mais: o texto mudou. Abra a página de novo com `/read`.',
  'no-scene-here':
    'Isso não é uma cena que eu postei. Use **Quem é?** em uma cena, ou busque um nome com `/lookup`.',
  'not-out-here': 'A cena {scene} ainda não saiu para todo mundo aqui, então isso fica entre nós.',
  'not-out-yet':
    'Desta vez, a cena {scene} ainda não saiu. `/read` abre só para você, se quiser ler no seu ritmo.',
  'earlier-run': 'Esse botão é de antes de **{title}** recomeçar. `/next` diz o que vem agora.',
  'hosts-only':
    'Só anfitriões podem fazer isso: quem tem a permissão Gerenciar servidor, ou o cargo de anfitrião escolhido em `/story settings`.',
  'managers-only':
    'Só quem tem a permissão Gerenciar servidor escolhe o que vale para o servidor todo: o cargo de anfitrião, o canal de avisos e o idioma dos meus posts.',
  wait: 'O pessoal ainda está lendo a última cena. Você pode postar a próxima {until}.',
  no_stories: 'Ainda não tenho histórias. `/library add` adiciona uma.',
  unknown_story: 'Não conheço essa história. Tenho {titles}.',
  several_stories:
    'Várias histórias combinam com esse nome. Escolha uma da lista que aparece enquanto você digita:',
  'cannot-view': 'Você não consegue ver {channel}, então não posso usar esse canal por você. Escolha outro.',
  'cannot-send': 'Você não pode enviar mensagens em {channel}, então não vou postar lá por você.',
  'channel-taken':
    '**{title}** já está sendo lida em {channel}. Pare com `/story stop`, ou escolha outro canal.',
  'not-age-restricted':
    '**{title}** é para adultos. Comece em um canal com restrição de idade: {channel} não tem (dá para ativar nas configurações do canal).',
  'not-age-restricted-now':
    '**{title}** é para adultos, e {channel} não tem mais restrição de idade. Continuo assim que tiver: dá para ativar nas configurações do canal.',
  'for-adults':
    '**{title}** é para adultos. Pergunte em {channel}, ou em outro canal com restrição de idade.',
  'draft-gone': 'Esse cartão não vale mais. Digite `/story start` de novo.',
  'already-there': '**{title}** já está em {channel}.',
  'moved-back': '**{title}** voltou para {channel}, então os posts ficam.',
  'everyone-role': 'Isso seria todo mundo. Escolha um cargo que alguns membros tenham e outros não.',
  'no-such-choice': 'Não conheço essa opção. Digite `/story settings` de novo.',
  is_finished: '**{title}** terminou. `/story start` começa de novo.',
  is_stopped: '**{title}** está parada. `/story start` continua de onde parou.',
  'still-active': '**{title}** ainda está sendo lida. Antes, pare a leitura com `/story stop`.',
  'no-schedule': 'Esta história não tem cronograma. Defina um com `/schedule set`.',
  'schedule-incomplete': 'O cronograma precisa de pelo menos um horário, por exemplo `09:00`.',
  time: {
    'too-many': 'São mais de {most} vezes por dia. Escolha menos.',
    midnight: 'Meia-noite é 00:00, o começo do dia. Escreva assim, ou 23:59.',
    is_zone: '“{text}” é um fuso horário: coloque na opção `zone`, e deixe aqui só os horários.',
    none: 'Não vi nenhum horário aí. Escreva como 09:00, 9h ou 21h30; se forem vários, com vírgulas.',
    unknown:
      'Não entendi o horário “{text}”. Escreva como 09:00, 9h ou 21h30; se forem vários, com vírgulas.',
  },
  weekday: {
    none: 'Não vi nenhum dia aí. Escreva todo dia, dias úteis, ou seg, qua, sex; dia sim, dia não, ou a cada 2 semanas seg; ou 1, 15 do mês.',
    unknown:
      'Não entendi o dia “{text}”. Escreva todo dia, dias úteis, ou seg, qua, sex; dia sim, dia não, ou a cada 2 semanas seg; ou 1, 15 do mês.',
  },
  unknown_zone: 'Não conheço o fuso horário “{text}”. Escreva a cidade grande mais perto de você.',
  zone_suggestions: 'Não conheço o fuso horário “{text}”. Você quis dizer {suggestions}?',
  'zone-needed': 'Qual fuso horário? Basta uma cidade, por exemplo São Paulo.',
  'scenes-or-minutes': 'Para dizer quanto por vez, use `scenes` ou `minutes`, não os dois.',
  date: 'Não entendi a data “{text}”. Escreva como 15 de março, sexta, 2 semanas ou 2027-03-15.',
  'date-past': '“{text}” já passou. Escolha uma data mais para a frente.',
  'date-future': '“{text}” ainda não chegou. Escolha uma data anterior.',
  which_date:
    '“{text}” pode ser {dates}. Escolha na lista que aparece enquanto você digita, ou escreva como {iso}.',
  nothing_then: 'Não sai nada nesse dia ({day}). O próximo post depois disso: {next}.',
  no_such_time:
    'Não sai nada nesse horário. As cenas saem às {times}: escolha um desses, ou deixe sem horário para pular o dia todo.',
  'too-many-skips':
    'Já são {most} datas puladas, e não cabem mais. Para uma pausa mais longa, use `/schedule pause`.',
  'nothing-to-set':
    'O que você quer mudar? Preencha pelo menos uma opção: o que você não preencher fica como está.',
  all_written: 'Tudo o que já foi escrito de **{title}** saiu. A próxima cena sai assim que estiver pronta.',
  all_out: '**{title}** já saiu inteira.',
  'already-posted': 'A cena {scene} já saiu em {channel}.',
  'still-posting': 'A cena {scene} já está a caminho de {channel}.',
  'already-resolved': 'Isso já foi decidido. `/schedule show` mostra como estão as coisas.',
  restored:
    '**{title}** está em pausa, porque fui restaurado de um backup de {backupAt}. `/schedule resume` continua; depois, tente de novo, por favor.',
  'history-unavailable':
    'Não consegui ver o que já está em {channel}, então não continuei. Tente de novo daqui a pouco, por favor.',
  'story-behind':
    'A cena {scene} está em {channel}, mas a história que eu tenho termina na cena {total}. Antes, quem cuida de mim precisa me dar a versão mais nova dela.',
  'not-paused': 'Esta história não está em pausa.',
  'no-ping-role': 'Não tem mais cargo para dar: os anfitriões tiraram das configurações.',
  'cannot-give-role':
    'Não posso dar {role}: um anfitrião precisa me dar **Gerenciar cargos** e colocar meu cargo acima dele na lista do servidor.',
  'cannot-ping-role':
    'Você não pode mencionar {role}, então também não menciono por você. Escolha um cargo que qualquer um possa mencionar, ou peça a alguém que tenha **Mencionar @everyone, @here e todos os cargos**.',
  'not-checked':
    'O Discord não me disse o que eu precisava saber, então nada mudou. Tente de novo daqui a pouco, por favor.',
  'story-gone': '**{title}** não está mais na biblioteca. `/story start` mostra o que temos.',
  no_own_story:
    'Essa história não está mais aqui. `/library list` mostra o que temos; `/library add` adiciona uma.',
  'library-full':
    'Este servidor já tem {most} histórias próprias, e não cabem mais. Tire uma com `/library remove`, ou diga qual esta substitui.',
  import_queue: {
    server:
      'Ainda estou com outros arquivos deste servidor: lendo um, e com dois na fila. Adicione este quando eles terminarem.',
    all: 'Já tem muitos arquivos na fila. Adicione o seu de novo em alguns minutos, por favor.',
  },
  library_quota:
    'Não cabe: a biblioteca deste servidor vai até {quota} MB de texto, e {used} MB já estão ocupados. Tire uma história com `/library remove`, e depois adicione esta de novo.',
  files: {
    'not-discord': 'Só aceito arquivos anexados aqui. Anexe na opção `file`.',
    'too-big': 'Esse arquivo passa de 25 MB, e tão grande eu não aceito.',
    late: 'O Discord não me mandou o arquivo inteiro a tempo. Tente de novo, por favor.',
    unavailable: 'O Discord não me entregou esse arquivo. Anexe de novo, por favor.',
  },
  language: 'Não conheço o idioma “{text}”. Escreva como português, de ou pt-BR.',
  being_read:
    '**{title}** está sendo lida em {channels}. Pare a leitura lá com `/story stop`, e depois remova.',
  revision: {
    refused:
      'Nada mudou. O que já saiu, ou que alguém leu adiante, precisa ficar no lugar; o texto pode mudar, e as cenas depois disso são livres.',
    removed: '- A cena {old} sumiu.',
    inserted: '- Uma cena nova ({new}) entrou antes de cenas que já saíram.',
    reordered: '- A cena {old} virou a cena {new}.',
    more: '- e mais {count}',
  },
  'scene-out':
    'A cena {scene} já saiu, ou alguém já leu até ela, então precisa ficar como está. As cenas depois dela podem mudar.',
  'review-changed':
    'Nada mudou: a história já não é a que este cartão mostra. Digite `/library review` de novo.',
  'no-such-edit': 'Não dá para fazer isso aí. Digite `/library review` de novo.',
  'text-for-adults': '**{title}** é para adultos. Veja o texto em um canal com restrição de idade.',
  gone: 'Não estamos mais lendo essa história aqui. `/help` mostra o que estamos lendo.',
};
