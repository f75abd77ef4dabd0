// Wording of `/schedule`, in German: when installments come, why none does, and what a host just changed.

export const schedule = {
  both_clocks: '{date}, {time} Uhr in {city} ({at} bei dir)',
  scenes: '{count, plural, one {Szene {first}} other {Szenen {first}–{last}}}',
  heading: '**{title}** in {channel}',
  position: '{released} von {scenes} erschienen.',
  position_ongoing: '{scenes} erschienen; weitere werden noch geschrieben.',
  description: '{days} um {times} Uhr in {city}, {portion}.',
  description_from: '{days} um {times} Uhr in {city}, ab {date}, {portion}.',
  portion: {
    scenes: '{count, plural, one {jeweils eine Szene} other {jeweils # Szenen}}',
    minutes: '{count, plural, one {jeweils # Minute Lesezeit} other {jeweils # Minuten Lesezeit}}',
  },
  reading_minutes: '{count, plural, one {# Minute Lesezeit} other {# Minuten Lesezeit}}',
  no_schedule: 'Kein Zeitplan; `/schedule set` legt einen fest.',
  next: 'Als Nächstes: {scenes}, {when}.',
  after: 'Danach: {scenes}, {when}.',
  skipped: 'Fällt aus: {day}. Die Szene rückt auf den nächsten Termin.',
  skipped_several: 'Fällt aus, und die Szenen rücken auf die Termine danach:',
  skip_row: '- {day}',
  skip_at: '{day}, {time} Uhr',
  dropped_skips: 'Fällt nicht mehr aus, weil dann nichts gepostet wird: {days}.',
  finish: 'Zu Ende: {when}.',
  paused_until: 'Pausiert bis {when}.',
  paused: 'Pausiert. Nach `/schedule resume` kommen die Szenen wieder nach Zeitplan.',
  paused_unscheduled: 'Pausiert. Mit `/schedule resume` geht es weiter.',
  restored_from:
    'Pausiert, weil ich aus einem Backup von {at} wiederhergestellt wurde. Mit `/schedule resume` geht es weiter; vorher schaue ich nach, was hier seitdem gepostet wurde.',
  nothing_new: 'In {channel} steht nichts Neues. Es geht weiter.',
  found_new: 'In {channel} habe ich {scenes} aus der Zeit nach dem Backup gefunden. Von da geht es weiter.',
  mended:
    'Ich kann wieder in {channel} posten. Szene {scene} kommt innerhalb einer Stunde; `/schedule resume` postet sie sofort.',
  mended_scheduled:
    'Ich kann wieder in {channel} posten. Szene {scene} kommt zum nächsten Termin unten; `/schedule resume` postet sie sofort.',
  halted: 'Ich versuche es jede Stunde wieder; `/schedule resume` versucht es sofort.',
  halted_scheduled:
    'Ich versuche es jedes Mal wieder, wenn eine Szene dran ist; `/schedule resume` versucht es sofort.',
  on_the_way:
    '{count, plural, one {Szene {first} ist unterwegs.} other {Die Szenen {first}–{last} sind unterwegs.}}',
  parked:
    '{count, plural, one {Szene {first} wartet; es geht nichts verloren.} other {Die Szenen {first}–{last} warten; es geht nichts verloren.}}',
  trouble: {
    closing: 'Der Schlusspost fehlt ({at}).',
    thread: 'Szene {scene} hat keinen Thread ({at}).',
    opening: 'Szene {scene} hat einen Thread ohne erste Nachricht ({at}).',
  },
  preview_line: '- {count, plural, one {Szene {first}} other {Szenen {first}–{last}}}: {when}',
  preview_empty: 'Nichts geplant.',
  show_spoilers: 'Spoiler zeigen',
  on_its_way:
    '{count, plural, one {Szene {first} ist unterwegs nach {channel}.} other {Die Szenen {first}–{last} sind unterwegs nach {channel}.}}',
  still_paused: 'Danach bleibt die Geschichte pausiert.',
  retrying: 'Neuer Versuch: Szene {scene} ist unterwegs nach {channel}.',
  posting_again: 'Noch einmal: Szene {scene} ist unterwegs nach {channel}.',
  split: 'Szene {scene} geht in {channel} weiter, diese Seite in {parts} kleineren Teilen.',
  goes_then:
    '{count, plural, one {Szene {first} wartet darauf; ich versuche es von selbst wieder.} other {Die Szenen {first}–{last} warten darauf; ich versuche es von selbst wieder.}}',
  kept_as_sent: 'Gut: Szene {scene} bleibt, wie sie ist, und ich mache von da weiter.',
  set: 'Zeitplan festgelegt.',
  resumed: 'Es geht weiter.',
  unskipped: 'Fällt doch nicht aus.',
  restored: 'Zeitplan wiederhergestellt.',
  cleared:
    'Zeitplan entfernt; alle Lesezeichen bleiben. Bisher: {was} `/schedule now` postet die nächste Szene.',
  restore: 'Zurückholen',
  undo: 'Rückgängig',
  undo_skip: '{day} doch nicht ausfallen lassen',
  resume: 'Fortsetzen',
  old_schedule: 'Diesen Zeitplan kann ich nicht mehr lesen. Leg ihn mit `/schedule set` neu fest.',
};
