// Wording of what the bot posts by itself: installments, their threads, and notices to the hosts.

export const installments = {
  /** Over a scene. */
  title: 'Scene {scene}',
  title_titled: '{scene} · {title}',
  scene: 'scene {scene}',
  scene_of: 'scene {scene} of {of}',
  page_of: 'page {page} of {pages}',
  late: 'Sorry, I was offline when this was due. The next one comes as usual.',
  mark_read: "I've read this",
  read_privately: 'Read privately',
  notify: 'Notify me',
  /** Why `Notify me` gives nothing. `role`: a mention. */
  not_given: {
    gone: "`Notify me` doesn't give {role}: there is no such role any more.",
    managed: "`Notify me` doesn't give {role}: it belongs to an app or a subscription.",
    'host-role': "`Notify me` doesn't give {role}: it is the host role.",
    permissions: "`Notify me` doesn't give {role}: it allows {permissions}, which not everyone has.",
    'opens-channel': "`Notify me` doesn't give {role}: it is allowed more than everyone in {channel}.",
    'above-bot': "`Notify me` doesn't give {role}: it stands above my own role in the server's list.",
    'pinged-only': "`Notify me` doesn't give {role}: the hosts chose it for pings alone.",
  },
  /** The name of a scene's thread. */
  thread: '{scenes, plural, one {Scene {last}} other {Scenes {first}–{last}}}',
  thread_titled: '{scenes, plural, one {{last} · {title}} other {{first}–{last} · {title}}}',
  /** At the top of a scene's thread. */
  opening: 'Scene {scene}',
  opening_titled: 'Scene {scene} · {title}',
  questions: '{count, plural, one {Something to talk about:} other {A few things to talk about:}}',
  no_questions: 'This is the place to talk about it.',
  opening_limit: '`/lookup` in this thread goes up to scene {scene}.',
  /** Heads the post after the last scene. */
  the_end: 'The end',
  ended: 'That was the last scene of **{story}**: {scenes}. Thank you for reading along.',
  ended_by: 'That was the last scene of **{story}** by {author}: {scenes}. Thank you for reading along.',
  talk_in_thread: 'The thread below is for the whole story.',
  /** Heads the thread about it. */
  whole_story: 'The whole story',
  /** Where the story gives none of its own. */
  whole_questions: {
    scene: 'Which scene stays with you, and why?',
    end: 'Did it end the way you hoped it would?',
  },
  whole_limit: '`/lookup` in this thread goes up to the end.',
  /** To the hosts, once the last scene is out. */
  finished: '**{story}** is finished in {channel}. What comes next? `/story start` starts another story.',
  choose_next: 'Choose the next story',
  /** After what keeps a scene from being posted. */
  waiting: 'Scene {scene} is waiting; nothing is lost.',
  recovered: 'I can post in {channel} again. Scene {scene} is out.',
  restored:
    "I was restored from a backup of {at}, so the story in {channel} is paused. `/schedule resume` resumes it; I'll first check what's been posted there since.",
  would_stay:
    '{pieces, plural, one {A piece of the book in {channel} that I left out when it was added reads like a chapter, and I would keep it now. To have it, add the file again with `/library add`, and name the story in `replaces`: scenes that are out keep their place.} other {# pieces of the book in {channel} that I left out when it was added read like chapters, and I would keep them now. To have them, add the file again with `/library add`, and name the story in `replaces`: scenes that are out keep their place.}} `/library review` says more.',
  /** On the two buttons under a page that Discord does not take. */
  try_again: 'Try again',
  smaller_parts: 'Post it in smaller parts',
  /** On the two buttons under `faults` of an attempt that broke off. */
  post_again: 'Post it again',
  it_is_there: "It's already there",
  /** Where such buttons can't stand: in direct messages, which know nothing of a server's hosts. */
  decide_in_server: 'The two buttons for that are in `/schedule show`.',
  /** After a page's attempt met what passes by itself. */
  delayed: {
    channel_busy: 'That channel gets more messages than Discord takes at the moment. I try again {when}.',
    slow_down: 'Discord asked me to post more slowly. I try again {when}.',
    'server-error': 'Discord has trouble on its side. I try again {when}.',
    timeout: "Discord didn't answer in time. I try again {when}.",
    connection: "I couldn't reach Discord. I try again {when}.",
    queue: 'I have a lot to post at the moment. I try again {when}.',
    passing: 'Discord asked me to wait. I try again {when}.',
  },
  /** After an attempt that was cut off, once that is cleared up. */
  uncertainty_resolved: 'Scene {scene} is out, and all is in order again.',
  /** What is wrong and what to do. `channel`: a mention, or `#name` where mentions don't work. */
  fault: {
    'missing-channel': '{channel}, where I posted, is gone. Please choose another channel for me.',
    'missing-server': "I'm not in the server any more. Please invite me again, and I'll go on from there.",
    'not-age-restricted':
      'This story is for adults: please make {channel} age-restricted, or choose a channel that is.',
    no_permissions: "I can't post in {channel}: please check what I may do there.",
    blocking_permissions: "I can't post in {channel}: please give me {permissions} there.",
    other_permissions: "I can't do everything I should in {channel}: please give me {permissions} there.",
    locked_thread: 'The thread {channel} is locked. Please unlock it if I should post there.',
    closed_thread: 'The thread {channel} is closed. Please open it if I should post there.',
    unknown_outcome:
      "{page, plural, =1 {I was cut off while posting scene {scene} in {channel}} other {I was cut off while posting page {page} of scene {scene} in {channel}}}, and can't see whether it arrived. Please give me **View Channel** and **Read Message History** there, and I'll look; or look yourself, and tell me.",
    failing:
      "Discord hasn't taken scene {scene} in {channel} for an hour. I keep trying, less and less often.",
    'page-not-taken':
      "Discord has failed on page {page} of scene {scene} in {channel} for a day, so I've stopped there. If Discord is well otherwise, it may be the text: I can post it in smaller parts, or have it changed. `/schedule resume` tries again at once.",
    thread_gone: 'The thread in {channel} is gone.',
    post_removed: 'The post in {channel} was removed.',
    wrong_channel: "I can't post in {channel}: please choose a text or an announcement channel.",
    too_many_threads: 'The server has as many open threads as Discord allows. Please close a few.',
    forbidden: "Discord won't let me post in {channel}. If I'm timed out, please lift that.",
    automod: "The server's AutoMod blocked my post in {channel}. Please make an exception for my role.",
    refused: "Discord didn't take my post in {channel}. It said: “{message}” ({code}).",
  },
} as const;
