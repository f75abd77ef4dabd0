// Wording used everywhere, in Brazilian Portuguese: places, numbers, days, the names of things.

export const common = {
  scenes: '{count, plural, one {# cena} other {# cenas}}',
  minutes: '{count, plural, one {cerca de # minuto} other {cerca de # minutos}}',
  already_shown: 'Isso acabou de ser mostrado aqui.',
  already_shown_link: '[Isso]({url}) acabou de ser mostrado aqui.',
  hidden_channel: 'um canal que você não pode ver',
  late_answer: 'Demorei mais do que o Discord espera, então a resposta ao seu comando vem por aqui:',
  late_answer_hint:
    '{user}, seu comando demorou mais do que o Discord espera, mas já terminou. Para ver no que deu, digite de novo ou olhe em `/library list`.',
  unreadable_newer:
    '{count, plural, one {Não consigo abrir uma história daqui ({ids})} other {Não consigo abrir # histórias daqui ({ids})}}: isso foi guardado por uma versão mais nova minha. Quem cuida de mim precisa me atualizar.',
  unreadable_damaged:
    '{count, plural, one {Não consigo abrir uma história daqui ({ids})} other {Não consigo abrir # histórias daqui ({ids})}}: o que guardei está danificado. Quem cuida de mim precisa restaurar um backup.',
  days: {
    daily: 'todos os dias',
    weekdays: 'de segunda a sexta',
    weekends: 'nos fins de semana',
    some: '{days}',
    interval: '{count, plural, =2 {dia sim, dia não} other {a cada # dias}}',
    weeks: '{count, plural, =1 {toda semana} =2 {semana sim, semana não} other {a cada # semanas}}',
    weeks_on: '{weeks}, {days}',
    weeks_on_all: '{weeks}, todos os dias',
    month: '{days} de cada mês',
    day_of_month: '{day, plural, =1 {no dia 1º} other {no dia #}}',
    last_of_month: 'no último dia',
    names: {
      1: 'às segundas',
      2: 'às terças',
      3: 'às quartas',
      4: 'às quintas',
      5: 'às sextas',
      6: 'aos sábados',
      7: 'aos domingos',
    },
  },
  gate: {
    before: 'antes da cena 1',
    asker: 'até a cena {scene}',
    bookmark: 'até a cena {scene} (onde você está)',
    channel: 'até a cena {scene} (onde o canal está)',
    thread: 'até a cena {scene} (a deste tópico)',
    asker_page: 'até a página {page} da cena {scene}',
    bookmark_page: 'até a página {page} da cena {scene} (onde você está)',
    channel_page: 'até a página {page} da cena {scene} (onde o canal está)',
    thread_page: 'até a página {page} da cena {scene} (a deste tópico)',
  },
  show_in_channel: 'Mostrar no canal',
  leave_it: 'Deixar assim',
  try_again: 'Tentar de novo',
  left: 'Nada mudou.',
};
