// Wording of `/schedule`, in Brazilian Portuguese: when installments come, why none does, and what a host just changed.

export const schedule = {
  both_clocks: '{date}, {time} em {city} ({at} para você)',
  scenes: '{count, plural, =1 {cena {first}} other {cenas {first}–{last}}}',
  heading: '**{title}** em {channel}',
  position: 'Saíram {released} de {scenes}.',
  position_ongoing: 'Saíram {scenes}; outras estão sendo escritas.',
  description: '{days} às {times}, horário de {city}, {portion}.',
  description_from: '{days} às {times}, horário de {city}, a partir de {date}, {portion}.',
  portion: {
    scenes: '{count, plural, one {uma cena por vez} other {# cenas por vez}}',
    minutes: '{count, plural, one {# minuto de leitura por vez} other {# minutos de leitura por vez}}',
  },
  reading_minutes: '{count, plural, one {# minuto de leitura} other {# minutos de leitura}}',
  no_schedule: 'Sem calendário; `/schedule set` cria um.',
  next: 'Próxima: {scenes}, {when}.',
  after: 'Depois: {scenes}, {when}.',
  skipped: 'Pulada: {day}. A cena passa para a data seguinte.',
  skipped_several: 'Puladas, com as cenas passando para as datas seguintes:',
  skip_row: '- {day}',
  skip_at: '{day}, {time}',
  dropped_skips: 'Não são mais puladas, porque nada é postado então: {days}.',
  finish: 'Termina: {when}.',
  paused_until: 'Em pausa até {when}.',
  paused: 'Em pausa. Depois de `/schedule resume`, as cenas voltam a vir nos seus horários.',
  paused_unscheduled: 'Em pausa. `/schedule resume` acaba com isso.',
  restored_from:
    'Em pausa, porque fui restaurado de um backup de {at}. `/schedule resume` retoma; antes eu vejo o que foi postado aqui desde então.',
  nothing_new: 'Não há nada novo em {channel}. Continuamos.',
  found_new: 'Encontrei {scenes} em {channel}, postadas depois do backup. Continuo a partir daí.',
  mended:
    'Já posso postar em {channel} de novo. A cena {scene} vem dentro de uma hora; `/schedule resume` posta agora.',
  mended_scheduled:
    'Já posso postar em {channel} de novo. A cena {scene} vem na próxima data abaixo; `/schedule resume` posta agora.',
  halted: 'Tento de novo a cada hora; `/schedule resume` tenta na hora.',
  halted_scheduled: 'Tento de novo sempre que chega a hora de uma cena; `/schedule resume` tenta na hora.',
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
  retrying: 'Nova tentativa: a cena {scene} está a caminho de {channel}.',
  posting_again: 'De novo: a cena {scene} está a caminho de {channel}.',
  split: 'A cena {scene} continua em {channel}, essa página em {parts} partes menores.',
  goes_then:
    '{count, plural, =1 {A cena {first} espera por isso; tento de novo sozinho.} other {As cenas {first}–{last} esperam por isso; tento de novo sozinho.}}',
  kept_as_sent: 'Certo: a cena {scene} fica como está, e continuo a partir daí.',
  set: 'Calendário definido.',
  resumed: 'Continuamos.',
  unskipped: 'Não é mais pulada.',
  restored: 'Calendário recuperado.',
  cleared:
    'Calendário removido; o lugar de vocês fica guardado. Era: {was} `/schedule now` posta a próxima cena.',
  restore: 'Colocar de volta',
  undo: 'Desfazer',
  undo_skip: 'Não pular {day}',
  resume: 'Retomar',
  old_schedule: 'Não consigo mais ler esse calendário. Defina de novo com `/schedule set`.',
};
