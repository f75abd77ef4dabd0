// Wording of `/schedule`, in Brazilian Portuguese: when installments come, why none does, and what a host just changed.

export const schedule = {
  both_clocks: '{date}, {time}, horário de {city} ({at} para você)',
  scenes: '{count, plural, =1 {cena {first}} other {cenas {first}–{last}}}',
  heading: '**{title}** em {channel}',
  position: 'Já no ar: {released} de {scenes}.',
  position_ongoing: 'Já no ar: {scenes}; ainda tem mais sendo escrito.',
  description: '{days}, às {times}, horário de {city}, {portion}.',
  description_from: '{days}, às {times}, horário de {city}, a partir de {date}, {portion}.',
  portion: {
    scenes: '{count, plural, one {uma cena por vez} other {# cenas por vez}}',
    minutes: '{count, plural, one {# minuto de leitura por vez} other {# minutos de leitura por vez}}',
  },
  reading_minutes: '{count, plural, one {# minuto de leitura} other {# minutos de leitura}}',
  no_schedule: 'Sem cronograma; `/schedule set` cria um.',
  next: 'Próxima: {scenes}, {when}.',
  after: 'Depois: {scenes}, {when}.',
  skipped: 'Pulada: {day}. A cena passa para a data seguinte.',
  skipped_several: 'Puladas; as cenas passam para as datas seguintes:',
  skip_row: '- {day}',
  skip_at: '{day}, {time}',
  dropped_skips: 'Deixaram de ser puladas, porque não sai mais nada nelas: {days}.',
  finish: 'Termina: {when}.',
  paused_until: 'Em pausa até {when}.',
  paused: 'Em pausa. Depois de `/schedule resume`, as cenas voltam a sair nos horários de sempre.',
  paused_unscheduled: 'Em pausa. `/schedule resume` tira da pausa.',
  restored_from:
    'Em pausa, porque fui restaurado de um backup de {at}. `/schedule resume` retoma; antes, confiro o que foi postado aqui desde então.',
  nothing_new: 'Não tem nada novo em {channel}. História retomada.',
  found_new: 'Encontrei posts em {channel} feitos depois do backup: {scenes}. Continuo a partir daí.',
  mended:
    'Já consigo postar em {channel} de novo. A cena {scene} sai em até uma hora; `/schedule resume` posta agora.',
  mended_scheduled:
    'Já consigo postar em {channel} de novo. A cena {scene} sai na próxima data abaixo; `/schedule resume` posta agora.',
  halted: 'Tento de novo a cada hora; `/schedule resume` tenta na hora.',
  halted_scheduled: 'Tento de novo a cada horário de cena; `/schedule resume` tenta na hora.',
  on_the_way:
    '{count, plural, =1 {A cena {first} está a caminho.} other {As cenas {first}–{last} estão a caminho.}}',
  parked:
    '{count, plural, =1 {A cena {first} está esperando; nada se perdeu.} other {As cenas {first}–{last} estão esperando; nada se perdeu.}}',
  trouble: {
    closing: 'Falta o post de encerramento ({at}).',
    thread: 'A cena {scene} não tem tópico ({at}).',
    opening: 'A cena {scene} tem um tópico sem a primeira mensagem ({at}).',
  },
  preview_line: '- {count, plural, =1 {Cena {first}} other {Cenas {first}–{last}}}: {when}',
  preview_empty: 'Nada previsto.',
  show_spoilers: 'Mostrar spoilers',
  on_its_way:
    '{count, plural, =1 {A cena {first} está a caminho de {channel}.} other {As cenas {first}–{last} estão a caminho de {channel}.}}',
  still_paused: 'Depois disso, a história continua em pausa.',
  retrying: 'Tentando de novo: a cena {scene} está a caminho de {channel}.',
  posting_again: 'Postando de novo: a cena {scene} está a caminho de {channel}.',
  split: 'A cena {scene} continua em {channel}, com essa página em {parts} partes menores.',
  goes_then:
    '{count, plural, =1 {A cena {first} espera por isso; tento de novo sozinho.} other {As cenas {first}–{last} esperam por isso; tento de novo sozinho.}}',
  kept_as_sent: 'Certo: a cena {scene} fica como está, e continuo a partir daí.',
  set: 'Cronograma definido.',
  resumed: 'História retomada.',
  unskipped: 'Essa data não é mais pulada.',
  restored: 'Cronograma de volta.',
  cleared:
    'Cronograma removido; vocês continuam onde estão. Era: {was} `/schedule now` posta a próxima cena.',
  restore: 'Colocar de volta',
  undo: 'Desfazer',
  undo_skip: 'Não pular {day}',
  resume: 'Retomar',
  old_schedule: 'Não consigo mais ler esse cronograma. Defina de novo com `/schedule set`.',
};
