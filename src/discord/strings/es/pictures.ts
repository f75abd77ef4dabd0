// Wording in pictures and beside them, in Spanish.

export const pictures = {
  none_out: 'Aún no ha salido nada',
  scene: 'Escena {released}',
  scene_of: 'Escena {released} de {of}',
  all_out: '{count, plural, one {Ya salió la única escena} other {Ya salieron las # escenas}}',
  readers: '{count, plural, one {# persona lee} other {# personas leen}}',
  along: '{count, plural, one {# lee con el canal} other {# leen con el canal}}',
  own: '{count} a su ritmo',
  group:
    '{count, plural, =1 {{readers} van por la escena {first}} other {{readers} van por las escenas {first}–{last}}}',
  where: 'De {count} personas, {list}.',
  next: '{date}: {scenes}',
  finishes: 'Termina: {date}',
  finished: 'Terminó: {date}',
  posts: 'Escenas del día',
  skipped: 'Se salta',
  paused: 'En pausa',
  until: 'Hasta {date}: {scenes}',
  dates: '{word}: {dates}',
  first_to_last: '{first} – {last}',
  between_facts: '; ',
  readers_description: 'Por dónde va cada quien: {facts}.',
  calendar_description: 'Calendario: {facts}.',
};
