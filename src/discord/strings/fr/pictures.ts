// Wording in pictures and beside them, in French.

export const pictures = {
  none_out: 'Rien n’est encore publié',
  scene: 'Scène {released}',
  scene_of: 'Scène {released} sur {of}',
  all_out: '{count, plural, one {La seule scène est publiée} other {Les # scènes sont publiées}}',
  readers: '{count, plural, one {# personne lit} other {# personnes lisent}}',
  along: '{count, plural, one {# lit avec le salon} other {# lisent avec le salon}}',
  own: '{count} à leur rythme',
  group:
    '{count, plural, =1 {{readers} sont à la scène {first}} other {{readers} sont aux scènes {first}–{last}}}',
  where: 'Sur {count} personnes, {list}.',
  next: '{date} : {scenes}',
  finishes: 'Fin : {date}',
  finished: 'Terminée : {date}',
  posts: 'Scènes du jour',
  skipped: 'Date sautée',
  paused: 'En pause',
  until: 'Jusqu’au {date} : {scenes}',
  dates: '{word} : {dates}',
  first_to_last: '{first} – {last}',
  between_facts: ' ; ',
  readers_description: 'Où en est tout le monde : {facts}.',
  calendar_description: 'Calendrier : {facts}.',
};
