// Wording of `/recap` and `/catchup`: the story so far, what was missed, and how to catch up.

export const recap = {
  lengths: { short: 'Short', medium: 'Medium', long: 'Long' },
  heading: '### {title}, so far\n-# {gate}.',
  sentence: '-# Scene {scene}\n{text}',
  /** Of a book whose author wrote no recaps. */
  chapters: {
    number: 'Chapter {number}',
    numbers: 'Chapters {first} to {last}',
    scenes: '{scenes, plural, one {scene {first}} other {scenes {first} to {last}}}',
    people: 'with {names}',
    places: 'places: {names}',
    facts: '-# {facts}',
    opens: 'It opens: “{line}”',
    ends: 'It ends: “{line}”',
    so_far: 'So far it ends: “{line}”',
    before: 'Before that: {titles}.',
    omitted: '-# {chapters, plural, one {One earlier chapter is} other {# earlier chapters are}} in Long.',
    previous: 'Earlier chapters',
    next: 'Later chapters',
  },
  nothing: 'I have no recap {gate}.',
  not_begun: "The story hasn't begun here yet.",
  nothing_read: "You haven't read any of it yet.",
  catchup: {
    /** From where, and how much that is. */
    behind: {
      'last-visit': 'Since you were last here: {missed}.',
      'first-visit': 'From the beginning: {missed}.',
      place: 'From where you are: {missed}.',
      scene: 'From scene {first}: {missed}.',
      day: 'Since that day: {missed}.',
    },
    range:
      '{scenes, plural, one {scene {first}} other {scenes {first} to {last}}} in {channel}, {minutes} of reading',
    /** `a_day`: “2 scenes”. `more`: null, or the next message. */
    pace: "{a_day} a day ({minutes}) and you'll be caught up by {by}{more}.",
    upcoming: ', with the {scenes} that will have come by then',
    missed: 'What happened there:',
    /** For members at their own pace. */
    withheld: "I've left out what happens there, since you haven't read that far.",
    show_missed:
      '{scenes, plural, one {Tell me about scene {first}} other {Tell me about scenes {first} to {last}}}',
    read_on: 'Read scene {scene}',
    ahead: "You're {scenes} ahead of the channel. There's nothing to catch up on.",
    caught_up: {
      'last-visit': 'Nothing new has been posted since you were last here.',
      'first-visit': "The story hasn't begun here yet.",
      place: "You're caught up with the channel.",
      scene: "That scene isn't out yet.",
      day: 'Nothing has been posted since that day.',
    },
    since_another: 'Since another scene',
    form: {
      title: 'Catch up',
      label: 'Since which scene or day?',
      hint: 'A number is a scene. A day can be yesterday, friday or 2027-03-01.',
    },
  },
} as const;
