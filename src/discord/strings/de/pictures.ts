// Wording in pictures and beside them, in German.

export const pictures = {
  none_out: 'Noch ist nichts erschienen',
  scene: 'Szene {released}',
  scene_of: 'Szene {released} von {of}',
  all_out: '{count, plural, one {Die einzige Szene ist da} other {Alle # Szenen sind da}}',
  readers: '{count, plural, one {# Person liest} other {# Leute lesen}}',
  along: '{count, plural, one {# liest mit dem Kanal mit} other {# lesen mit dem Kanal mit}}',
  own: '{count} in eigenem Tempo',
  group:
    '{count, plural, =1 {{readers} sind bei Szene {first}} other {{readers} sind bei Szene {first}–{last}}}',
  where: 'Von {count} Leuten, die lesen: {list}.',
  next: '{date}: {scenes}',
  finishes: 'Zu Ende: {date}',
  finished: 'Beendet: {date}',
  posts: 'Szenen des Tages',
  skipped: 'Fällt aus',
  paused: 'Pausiert',
  until: 'Bis {date}: {scenes}',
  dates: '{word}: {dates}',
  first_to_last: '{first} – {last}',
  between_facts: '; ',
  readers_description: 'Wo gerade alle sind: {facts}.',
  calendar_description: 'Kalender: {facts}.',
};
