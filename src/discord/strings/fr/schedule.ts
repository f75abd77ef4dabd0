// Wording of `/schedule`, in French: when installments come, why none does, and what a host just changed.

export const schedule = {
  both_clocks: '{date}, {time} à {city} ({at} chez toi)',
  scenes: '{count, plural, =1 {scène {first}} other {scènes {first}–{last}}}',
  heading: '**{title}** dans {channel}',
  position: 'Parues : {released} sur {scenes}.',
  position_ongoing: 'Parues : {scenes} ; la suite est en cours d’écriture.',
  description: '{days} à {times}, heure de {city}, {portion}.',
  description_from: '{days} à {times}, heure de {city}, à partir du {date}, {portion}.',
  portion: {
    scenes: '{count, plural, one {une scène à la fois} other {# scènes à la fois}}',
    minutes: '{count, plural, one {# minute de lecture à la fois} other {# minutes de lecture à la fois}}',
  },
  reading_minutes: '{count, plural, one {# minute de lecture} other {# minutes de lecture}}',
  no_schedule: 'Pas de calendrier ; `/schedule set` en crée un.',
  next: 'Prochaine : {scenes}, {when}.',
  after: 'Ensuite : {scenes}, {when}.',
  skipped: 'Sautée : {day}. La scène passe à la date suivante.',
  skipped_several: 'Sautées (les scènes passent aux dates suivantes) :',
  skip_row: '- {day}',
  skip_at: '{day}, {time}',
  dropped_skips: 'Plus sautées, puisque rien n’est publié alors : {days}.',
  finish: 'Fin : {when}.',
  paused_until: 'En pause jusqu’au {when}.',
  paused: 'En pause. Après `/schedule resume`, les scènes arriveront de nouveau à leurs heures.',
  paused_unscheduled: 'En pause. `/schedule resume` y met fin.',
  restored_from:
    'En pause, car j’ai été restauré à partir d’une sauvegarde du {at}. `/schedule resume` reprend ; je vérifierai d’abord ce qui a été publié ici depuis.',
  nothing_new: 'Il n’y a rien de nouveau dans {channel}. C’est reparti.',
  found_new: 'Publié dans {channel} après la sauvegarde : {scenes}. Je reprends à partir de là.',
  mended:
    'Je peux à nouveau publier dans {channel}. La scène {scene} arrive dans l’heure ; `/schedule resume` la publie maintenant.',
  mended_scheduled:
    'Je peux à nouveau publier dans {channel}. La scène {scene} arrive à la prochaine date ci-dessous ; `/schedule resume` la publie maintenant.',
  halted: 'Je réessaie toutes les heures ; `/schedule resume` essaie tout de suite.',
  halted_scheduled:
    'Je réessaie chaque fois qu’une scène est prévue ; `/schedule resume` essaie tout de suite.',
  on_the_way:
    '{count, plural, =1 {La scène {first} est en route.} other {Les scènes {first}–{last} sont en route.}}',
  parked:
    '{count, plural, =1 {La scène {first} attend ; rien n’est perdu.} other {Les scènes {first}–{last} attendent ; rien n’est perdu.}}',
  trouble: {
    closing: 'Le message de fin manque ({at}).',
    thread: 'La scène {scene} n’a pas de fil ({at}).',
    opening: 'La scène {scene} a un fil sans son premier message ({at}).',
  },
  preview_line: '- {count, plural, =1 {Scène {first}} other {Scènes {first}–{last}}} : {when}',
  preview_empty: 'Rien n’est prévu.',
  show_spoilers: 'Montrer les spoilers',
  on_its_way:
    '{count, plural, =1 {La scène {first} est en route vers {channel}.} other {Les scènes {first}–{last} sont en route vers {channel}.}}',
  still_paused: 'Après ça, l’histoire reste en pause.',
  retrying: 'Nouvel essai : la scène {scene} est en route vers {channel}.',
  posting_again: 'Nouvelle publication : la scène {scene} est en route vers {channel}.',
  split: 'La scène {scene} continue dans {channel} ; cette page est coupée en {parts} plus petits morceaux.',
  goes_then:
    '{count, plural, =1 {La scène {first} attend que ce soit réglé ; je réessaie tout seul.} other {Les scènes {first}–{last} attendent que ce soit réglé ; je réessaie tout seul.}}',
  kept_as_sent: 'Bien : la scène {scene} reste telle quelle, et je continue à partir de là.',
  set: 'Calendrier réglé.',
  resumed: 'C’est reparti.',
  unskipped: 'Cette date n’est plus sautée.',
  restored: 'Calendrier rétabli.',
  cleared:
    'Calendrier supprimé ; la place dans l’histoire est gardée. C’était : {was} `/schedule now` publie la prochaine scène.',
  restore: 'Le remettre',
  undo: 'Annuler',
  undo_skip: 'Ne plus sauter {day}',
  resume: 'Reprendre',
  old_schedule: 'Je ne peux plus lire ce calendrier. Règle-le à nouveau avec `/schedule set`.',
};
