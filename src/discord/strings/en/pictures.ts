// Wording in pictures and beside them: where everyone is, and the weeks to come.

export const pictures = {
  none_out: 'Nothing is out yet',
  scene: 'Scene {released}',
  scene_of: 'Scene {released} of {of}',
  all_out: '{count, plural, one {The only scene is out} other {All # scenes are out}}',
  readers: '{count, plural, one {# reader} other {# readers}}',
  along: '{count, plural, one {# reads along with the channel} other {# read along with the channel}}',
  /** Three at least, or two of a larger group. */
  own: '{count} at their own pace',
  /** Within the list of `where`; three readers at least. */
  group:
    '{count, plural, =1 {{readers} are at scene {first}} other {{readers} are at scenes {first}–{last}}}',
  /** `count`: five at least. */
  where: 'Of {count} readers, {list}.',
  next: '{date}: {scenes}',
  finishes: 'Finishes {date}',
  finished: 'Finished {date}',
  /** What a filled day of the calendar means. */
  posts: 'Scenes of the day',
  skipped: 'Skipped',
  paused: 'Paused',
  /** What the calendar shows, in words. */
  until: 'Until {date}: {scenes}',
  /** `word`: what is so on those dates. */
  dates: '{word}: {dates}',
  first_to_last: '{first} – {last}',
  between_facts: '; ',
  readers_description: 'Where everyone is: {facts}.',
  calendar_description: 'Calendar: {facts}.',
  cover: 'Cover: {title}',
  cover_by: 'Cover: {title}, by {author}',
  quote: {
    button: 'Quote',
    question: 'Which sentence, or which two? They are numbered through scene {scene}.',
    /** A select of them, and the button that leads to it. */
    sentences: '{count, plural, =1 {Sentence {first}} other {Sentences {first}–{last}}}',
    nothing: 'No whole sentence stands on this page.',
    scene: 'Scene {scene}',
    scene_titled: 'Scene {scene} · {title}',
    attribution: '-# **{story}** · {place}',
    attribution_linked: '-# **{story}** · {place} · [go to the post]({url})',
    another: 'Another sentence',
    /** For who cannot see the picture. */
    description: '“{words}” ({story}, {place})',
  },
} as const;
