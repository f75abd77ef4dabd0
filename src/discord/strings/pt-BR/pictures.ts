// Wording in pictures and beside them, in Brazilian Portuguese.

export const pictures = {
  none_out: 'Ainda não saiu nada',
  scene: 'Cena {released}',
  scene_of: 'Cena {released} de {of}',
  all_out: '{count, plural, one {A única cena já saiu} other {Todas as # cenas já saíram}}',
  readers: '{count, plural, one {# pessoa lendo} other {# pessoas lendo}}',
  along: '{count, plural, one {# lê junto com o canal} other {# leem junto com o canal}}',
  own: '{count} no próprio ritmo',
  group:
    '{count, plural, =1 {{readers} estão na cena {first}} other {{readers} estão nas cenas {first}–{last}}}',
  where: 'De {count} pessoas, {list}.',
  next: '{date}: {scenes}',
  finishes: 'Termina: {date}',
  finished: 'Terminou: {date}',
  posts: 'Cenas do dia',
  skipped: 'Pulada',
  paused: 'Em pausa',
  until: 'Até {date}: {scenes}',
  dates: '{word}: {dates}',
  first_to_last: '{first} – {last}',
  between_facts: '; ',
  readers_description: 'Onde cada um está: {facts}.',
  calendar_description: 'Calendário: {facts}.',
};
