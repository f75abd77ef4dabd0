// Members' views in every language, with the longest that may stand in them: each fits a message of Discord's.

import { describe, expect, it } from 'vitest';
import type { LookupView } from '../../src/app/member/lookup.ts';
import { bodyProblems, LIMITS } from '../../src/discord/limits.ts';
import { renderLookup, renderNothingToShow } from '../../src/discord/render/lookup.ts';
import { renderAbout, renderMarkRead, renderNext, renderProgress } from '../../src/discord/render/member.ts';
import { renderAskPlace, renderNoSuchScene, renderSceneForm } from '../../src/discord/render/place.ts';
import { renderPrivatePage, renderRead } from '../../src/discord/render/read.ts';
import { renderCatchup, renderSinceForm } from '../../src/discord/render/recap.ts';
import { renderStartForm } from '../../src/discord/render/story/start-form.ts';
import { stringsFor } from '../../src/discord/strings.ts';
import { LANGUAGES } from '../../src/ports/languages.ts';
import { gateAfter } from '../../src/reading/gate.ts';
import { PRIVATE_PAGE_CHARS } from '../../src/story/pages.ts';
import { aReading } from '../support/a-reading.ts';

const ID = '9'.repeat(20);
const TITLE = '_'.repeat(200);
const QUERY = '*'.repeat(100);
const SCENE = 9_999;
const reading = aReading({ id: 'r'.repeat(12), title: TITLE, channel: ID, server: ID, released: SCENE - 2 });
const place = { read: SCENE - 1, page: 999, pages: 999, extent: { scenes: SCENE - 1, sentences: 9 } };
const next = { kind: 'at', scene: SCENE, at: 1_900_000_000_000, skipped: 1_900_000_000_000 } as const;
const pending = { kind: 'lookup', query: QUERY } as const;
const readers = { reading, scene: SCENE, others: 9_999, pace: 'own', place } as const;

const page = {
  ...{ kind: 'page', reading, scene: SCENE, title: TITLE, totalScenes: SCENE, page: 999, pages: 999 },
  ...{ minutes: 999, text: '*'.repeat(PRIVATE_PAGE_CHARS), pace: 'own', place, atPlace: false },
  ...{ previous: { scene: SCENE, page: 998 }, next: { scene: SCENE, page: 999 } },
  ...{ previousScene: SCENE - 1, nextScene: SCENE, isLastAvailable: true, canShowInChannel: true },
} as const;

const askPlace = {
  ...{ kind: 'ask-place', reading, pending, pace: 'own', place, totalScenes: SCENE },
  ...{ isBeginning: false, isRestarted: true, scene: SCENE },
} as const;

const entry = {
  ...{ kind: 'person', heading: QUERY, names: Array(60).fill({ text: QUERY, scene: 1 }), quotes: [] },
  ...{ facts: Array(60).fill({ text: TITLE, scene: 1 }), mentions: [], firstScene: SCENE },
  ...{ roles: Array(9).fill({ text: TITLE, scene: 1 }), perhaps: Array(9).fill(QUERY), isNarrator: true },
};

const credits = {
  ...{ title: TITLE, author: TITLE, retold: TITLE.repeat(5), source: null, rating: 'explicit' },
  ...{ notes: Array(40).fill(TITLE), summary: TITLE.repeat(20), status: 'complete' },
};

describe.each(LANGUAGES)('in %s', (language) => {
  it('messages fit, and labels too', async () => {
    const s = await stringsFor(language);
    const lookup = {
      reading,
      query: QUERY,
      gate: gateAfter('bookmark', 3),
      suggestions: Array(5).fill(QUERY),
    };
    const behind = {
      ...{
        kind: 'behind',
        reading,
        start: 'place',
        first: 1,
        gate: gateAfter('channel', SCENE),
        minutes: 9_999,
      },
      ...{
        pace: { by: 1_900_000_000_000, scenesPerDay: 999, minutesPerDay: 9_999, upcoming: 999 },
        recap: null,
      },
    };
    const bodies = {
      page: renderPrivatePage(s, page as never),
      more: renderPrivatePage(s, page as never, true),
      'ask at the beginning': renderAskPlace(s, { ...askPlace, isBeginning: true } as never),
      'ask under way': renderAskPlace(s, askPlace as never),
      'ask at the end': renderAskPlace(s, {
        ...askPlace,
        reading: { ...reading, state: 'finished' },
      } as never),
      'no such scene': renderNoSuchScene(s, reading.id, `l${QUERY}`, SCENE),
      jump: renderRead(s, {
        kind: 'confirm-jump',
        reading,
        place,
        to: SCENE,
        page: 1,
        leavesChannel: true,
      } as never),
      'caught up': renderRead(s, {
        ...{ kind: 'caught-up', reading, place, end: null, next, pace: 'channel' },
        mayPostAt: 1_900_000_000_000,
      } as never),
      'ask to post': renderNext(s, { kind: 'ask-post', reading, scene: SCENE, minutes: 999, next } as never),
      marked: renderMarkRead(s, {
        ...readers,
        kind: 'already-marked',
        isJump: true,
        nextScene: SCENE,
      } as never),
      progress: renderProgress(s, {
        ...{
          kind: 'progress',
          reading,
          released: SCENE,
          totalScenes: SCENE,
          ratio: 0.5,
          minutesLeft: 9_999,
          next,
        },
        own: { pace: 'own', place, ratio: 0.5, minutesLeft: 9_999, isBehind: true, isCaughtUp: true },
      } as never),
      about: renderAbout(s, { reading, credits, scenes: SCENE, minutesEach: 999, next } as never),
      card: renderLookup(s, {
        ...lookup,
        kind: 'card',
        entry,
        companions: Array(3).fill(QUERY),
        post: null,
      } as never),
      nothing: renderLookup(s, { ...lookup, kind: 'nothing' } as LookupView),
      'nothing to show': renderNothingToShow(s, { ...lookup, kind: 'nothing' } as never),
      behind: renderCatchup(s, behind as never),
    };
    for (const [name, body] of Object.entries(bodies)) expect([name, bodyProblems(body)]).toEqual([name, []]);
  });

  it('forms fit', async () => {
    const s = await stringsFor(language);
    const filled = { channel: ID, when: null, zone: null, portion: null, who: null };
    const forms = [
      renderSceneForm(s, reading.id, `l${QUERY}`),
      renderSinceForm(s, reading.id),
      renderStartForm(s, { target: { draft: reading.id }, title: TITLE, filled } as never),
    ];
    for (const { title, components } of forms) {
      expect(title.length).toBeLessThanOrEqual(LIMITS.modalTitleChars);
      for (const part of components) {
        const { label = '', description = '' } = part as { label?: string; description?: string };
        expect(label.length, label).toBeLessThanOrEqual(45);
        expect(description.length, description).toBeLessThanOrEqual(100);
      }
    }
  });
});
