// Which buttons stand under members' answers, where they lead, and what is said beside them.

import { describe, expect, it } from 'vitest';
import { LAST_PAGE } from '../../src/app/member/read-view.ts';
import { renderMarkRead, renderNext, renderProgress } from '../../src/discord/render/member.ts';
import { parseSceneForm, renderAskPlace, renderSceneForm } from '../../src/discord/render/place.ts';
import { renderPrivatePage, renderRead } from '../../src/discord/render/read.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { aReading } from '../support/a-reading.ts';
import { actions, checked, labels, words } from './body-parts.ts';

const reading = aReading({ id: 'r', title: 'The Alley', channel: '20', released: 5 });
const s = strings.reading;
const place = { read: 2, page: 1, pages: 3, extent: { scenes: 2, sentences: 9 } };
const kinds = (body: Parameters<typeof actions>[0]) => actions(body).map((action) => action?.kind);

describe('a private page', () => {
  const view = {
    ...{ kind: 'page', reading, scene: 3, title: 'Dark', totalScenes: 9, page: 1, pages: 3 },
    ...{ minutes: 2, text: 'Once.', pace: 'own', place, atPlace: true, previous: null, noteAfter: null },
    ...{ next: { scene: 3, page: 2 }, previousScene: 2, nextScene: 4, isLastAvailable: false },
    ...{ canShowInChannel: true, noteBefore: null },
  } as const;
  const page = (changes: object = {}, more = false) =>
    checked(renderPrivatePage(strings, { ...view, ...changes } as never, more));

  it('has the way on, and the rest on request', () => {
    expect(actions(page())).toEqual([
      { kind: 'turn-to', reading: 'r', scene: 3, page: 2 },
      { kind: 'page-more', reading: 'r', scene: 3, page: 1 },
    ]);
    expect(labels(page())).toContain(s.next);
    expect(labels(page({ next: { scene: 4, page: 1 } }))).toContain(s.next_scene(4));
  });

  it('has the way back, and the end, where there is one', () => {
    expect(kinds(page({ previous: { scene: 2, page: 3 } }))).toEqual(['turn-to', 'turn-to', 'page-more']);
    expect(kinds(page({ next: null, isLastAvailable: true }))).toEqual(['finish-scene', 'page-more']);
  });

  it('has all that can be done from it once that is asked for', () => {
    expect(actions(page({}, true))).toEqual([
      { kind: 'turn-to', reading: 'r', scene: 3, page: 2 },
      { kind: 'turn-to', reading: 'r', scene: 2, page: 1 },
      { kind: 'turn-to', reading: 'r', scene: 4, page: 1 },
      { kind: 'who-is-here', reading: 'r', scene: 3 },
      { kind: 'list-quotes', reading: 'r', scene: 3, page: 1, from: 0 },
      { kind: 'ask-pace', reading: 'r', pending: 'r3' },
      { kind: 'show-page', reading: 'r', scene: 3, page: 1 },
    ]);
    expect(kinds(page({ canShowInChannel: false }, true))).not.toContain('show-page');
  });

  it('offers to set the place to who reads at their own pace and is elsewhere', () => {
    expect(kinds(page({ atPlace: false }, true))).toContain('set-bookmark');
    expect(kinds(page({ atPlace: false, pace: 'channel' }, true))).not.toContain('set-bookmark');
  });

  it('says how somebody reads, and where they are if that is elsewhere', () => {
    expect(words(page())).toContain(s.pace_line('own'));
    expect(words(page({ atPlace: false }))).toContain(s.place_elsewhere(place, 9));
    expect(words(page({ atPlace: false, pace: 'channel' }))).toContain(s.pace_line('channel'));
    expect(words(page({ pace: null }))).toContain(s.place_unknown);
  });

  it('has its title, and notes before and after it where there are some', () => {
    expect(words(page())).toContain('Dark');
    expect(words(page({ title: null }))).not.toContain('null');
    const noted = words(page({ noteBefore: 'Before.', noteAfter: 'After.' }));
    expect(noted.indexOf('Before.')).toBeLessThan(noted.indexOf('Once.'));
    expect(noted.indexOf('Once.')).toBeLessThan(noted.indexOf('After.'));
  });
});

describe('what is said to who has read all there is', () => {
  const view = {
    kind: 'caught-up',
    reading,
    place,
    end: null,
    pace: 'own',
    next: { kind: 'unscheduled' },
    mayPostAt: null,
  };
  const caughtUp = (changes: object = {}) => renderRead(strings, { ...view, ...changes } as never);

  it('leads back to the last page, and on from there at their own pace', () => {
    expect(actions(caughtUp())).toEqual([
      { kind: 'turn-to', reading: 'r', scene: 2, page: LAST_PAGE },
      { kind: 'turn-to', reading: 'r', scene: 3, page: 1 },
      { kind: 'ask-pace', reading: 'r', pending: 'r' },
    ]);
  });

  it('goes by the channel for who reads along', () => {
    expect(actions(caughtUp({ pace: 'channel' })).slice(0, 2)).toEqual([
      { kind: 'turn-to', reading: 'r', scene: 5, page: LAST_PAGE },
      { kind: 'jump-to', reading: 'r', scene: 6, page: 1 },
    ]);
  });

  it('leads nowhere that is not there: before the first scene, or after the end', () => {
    const first = { ...place, extent: { scenes: 0, sentences: 0 } };
    expect(kinds(caughtUp({ place: first }))).toEqual(['turn-to', 'ask-pace']);
    expect(kinds(caughtUp({ end: 'story' }))).toEqual(['turn-to', 'ask-pace']);
  });
});

describe('a scene marked as read', () => {
  const view = {
    kind: 'marked',
    reading,
    scene: 3,
    others: 0,
    pace: 'own',
    place,
    isJump: false,
    nextScene: 4,
  };
  const marked = (changes: object = {}) => checked(renderMarkRead(strings, { ...view, ...changes } as never));

  it('leads on to the next one, and says where the member is now', () => {
    expect(actions(marked())).toEqual([{ kind: 'turn-to', reading: 'r', scene: 4, page: 1 }]);
    expect(words(marked())).toContain(s.marked.done(3));
    expect(words(marked())).toContain(s.place(place as never, null));
    expect(words(marked({ pace: 'channel' }))).not.toContain(s.place(place as never, null));
    expect(actions(marked({ nextScene: null }))).toEqual([]);
  });

  it('asks before it moves somebody far', () => {
    expect(kinds(marked({ isJump: true }))).toEqual(['confirm-mark', 'dismiss']);
    expect(words(marked({ isJump: true }))).toContain(s.marked.ask_move(3));
  });

  it('can be undone where it was marked before', () => {
    expect(kinds(marked({ kind: 'already-marked', nextScene: null }))).toEqual(['unmark-read']);
    expect(words(marked({ kind: 'already-marked' }))).toContain(s.marked.already(3));
    expect(marked({ kind: 'unmarked' })).toHaveLength(1);
  });
});

describe('a post that is asked for', () => {
  it('is confirmed, with when it would come by itself', () => {
    const at = 1_900_000_000_000;
    const ask = (next: object) =>
      renderNext(strings, { kind: 'ask-post', reading, scene: 6, minutes: 4, next } as never);
    expect(kinds(ask({ kind: 'at', at }))).toEqual(['post-next', 'dismiss']);
    expect(words(ask({ kind: 'at', at }))).toContain(`<t:${at / 1000}`);
    expect(words(ask({ kind: 'unscheduled', at }))).not.toContain('<t:');
  });
});

describe('progress', () => {
  const own = {
    pace: 'own',
    place,
    ratio: 0.4,
    minutesLeft: 60,
    isBehind: false,
    isCaughtUp: false,
    furthest: null,
  };
  const view = {
    reading,
    released: 5,
    totalScenes: 9,
    ratio: 0.5,
    minutesLeft: 40,
    next: { kind: 'unscheduled' },
    readers: null,
  };
  const progress = (changes: object) =>
    renderProgress(strings, { ...view, own: { ...own, ...changes } } as never);

  it('asks who has not said how they read', () => {
    expect(kinds(progress({ pace: null }))).toEqual(['ask-pace', 'show-progress']);
    expect(words(progress({ pace: null }))).toContain(s.progress.unknown);
  });

  it('offers who reads along to go back, and to where they were once', () => {
    expect(kinds(progress({ pace: 'channel' }))).toEqual(['ask-scene', 'show-progress']);
    expect(kinds(progress({ pace: 'channel', furthest: 7 }))).toEqual([
      'ask-scene',
      'in-scene',
      'show-progress',
    ]);
    expect(words(progress({ pace: 'channel' }))).toContain(s.progress.along);
    expect(words(progress({ pace: 'channel', furthest: 7 }))).toContain(s.progress.along_ahead(7));
  });

  it('offers who reads at their own pace what fits where they are', () => {
    expect(kinds(progress({}))).toEqual(['ask-pace', 'show-progress']);
    expect(kinds(progress({ isBehind: true }))).toEqual(['ask-scene', 'ask-pace', 'show-progress']);
    expect(kinds(progress({ isCaughtUp: true }))).toEqual(['choose-pace', 'ask-pace', 'show-progress']);
  });

  it('says what part is read, and only what is written of a story that goes on', () => {
    expect(words(progress({}))).toContain(s.progress.share(0.4, 60));
    expect(words(progress({ ratio: null }))).toContain(s.progress.written(60));
    expect(words(renderProgress(strings, { ...view, own: null } as never))).toContain(
      s.progress.share(0.5, 40),
    );
  });
});

describe('the question how far somebody has read', () => {
  const view = {
    kind: 'ask-place',
    reading,
    pending: { kind: 'next' },
    pace: null,
    place,
    totalScenes: 9,
    isBeginning: false,
    isRestarted: false,
    scene: null,
  };
  const ask = (changes: object = {}) => renderAskPlace(strings, { ...view, ...changes } as never);

  it('takes the beginning for what it is: nobody is further along', () => {
    expect(actions(ask({ isBeginning: true }))).toEqual([
      { kind: 'choose-pace', reading: 'r', pace: 'channel', pending: 'n' },
      { kind: 'choose-pace', reading: 'r', pace: 'own', pending: 'n' },
    ]);
    expect(words(ask({ isBeginning: true }))).toContain(s.ask_place.explained.beginning);
    expect(kinds(ask({ isBeginning: true, pace: 'own' }))).toContain('ask-scene');
  });

  it('asks for the scene under way, and once the story is over', () => {
    expect(actions(ask())[1]).toMatchObject({ pace: 'start' });
    expect(kinds(ask())).toEqual(['choose-pace', 'choose-pace', 'ask-scene']);
    expect(words(ask())).toContain(s.ask_place.explained.under_way);
    const over = ask({ reading: { ...reading, state: 'finished' }, isBeginning: true });
    expect(words(over)).toContain(s.ask_place.explained.finished);
    expect(kinds(over)).toContain('ask-scene');
  });

  it('offers the scene that was asked about, and to know it all where the story begins again', () => {
    expect(kinds(ask({ scene: 4 }))).toContain('in-scene');
    expect(actions(ask({ isRestarted: true })).at(-1)).toMatchObject({ kind: 'choose-pace', pace: 'all' });
  });

  it('says how they read now', () => {
    expect(words(ask({ pace: 'own' }))).toContain(s.place(place as never, 9));
    expect(words(ask({ pace: 'channel' }))).toContain(s.ask_place.along_now ?? '');
    expect(words(ask())).not.toContain('null');
  });

  it('takes a number with a few words around it', () => {
    const typed = (scene: string) => parseSceneForm({ scene });
    expect([typed('14'), typed(' scene 14. '), typed('１４')]).toEqual([14, 14, 14]);
    expect([typed(''), typed('fourteen'), typed('1 or 2'), parseSceneForm({})]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const [field] = renderSceneForm(strings, 'r', 'n').components as unknown as [{ component: object }];
    expect(field.component).toMatchObject({ max_length: 20, required: true });
  });
});
