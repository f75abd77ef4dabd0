// Custom ids: what is written comes back, and nothing else does.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PendingRequest } from '../../src/app/member/ask-place.ts';
import { type Action, type ActionKind, decodeAction, encodeAction } from '../../src/discord/custom-id.ts';
import { decodePendingRequest, encodePendingRequest } from '../../src/discord/pending-request.ts';

const id = fc.stringMatching(/^[0-9a-z]{1,32}$/);
const int = fc.integer({ min: 0, max: 9_999_999 });
const slug = fc.stringMatching(/^[a-z0-9-]{1,49}$/);
const word = fc.stringMatching(/^[a-z-]{1,16}$/);
/** Short enough to stay whole. */
const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('a:b', '', '夏目 · “x”', ':', 'Łukasz'));

type FieldsOf<K extends ActionKind> = Omit<Extract<Action, { kind: K }>, 'kind'>;
type Arbitraries = { [K in ActionKind]: { [F in keyof FieldsOf<K>]: fc.Arbitrary<FieldsOf<K>[F]> } };

const reading = { reading: id };
const scene = { ...reading, scene: int };
const page = { ...scene, page: int };
const inRun = { ...reading, run: int, scene: int };
const cutOff = { ...page, run: int, generation: int };
const story = { story: slug, spoilers: int };
const onCard = { ...story, edition: int, scene: int };
const again = { ...reading, run: int, draft: id };

/** The type checker names the kind that is missing. */
const FIELDS: Arbitraries = {
  'mark-read': inRun,
  'confirm-mark': scene,
  'unmark-read': scene,
  'read-privately': inRun,
  'toggle-notify': reading,
  'choose-pace': { ...reading, pace: word, pending: text },
  'ask-pace': { ...reading, pending: text },
  'in-scene': { ...scene, pending: text },
  'ask-scene': { ...reading, pending: text },
  'submit-scene': { ...reading, pending: text },
  'turn-to': page,
  'page-more': page,
  'jump-to': page,
  'finish-scene': scene,
  'list-quotes': { ...page, from: int },
  quote: page,
  'show-quote': { ...page, first: int, second: int },
  'set-bookmark': page,
  dismiss: {},
  'post-next': inRun,
  'who-is-here': scene,
  'show-lookup': { ...reading, query: text },
  'show-page': page,
  'show-progress': reading,
  'show-about': reading,
  'show-recap': { ...reading, length: word },
  'recap-length': { ...reading, length: word },
  'recap-page': { reading: id, page: int },
  'show-recap-page': { reading: id, page: int },
  'show-missed': reading,
  'show-missed-since': { ...reading, since: text },
  'ask-since': reading,
  'submit-since': reading,
  'ask-lookup': { ...reading, query: text },
  'start-now': reading,
  'start-at-slot': reading,
  'new-start': { story: fc.stringMatching(/^[a-z0-9-]{1,64}$/) },
  'more-settings': reading,
  'change-start': reading,
  'submit-start': reading,
  'continue-reading': again,
  'start-over': again,
  'move-reading': { ...reading, channel: id },
  'remove-old-posts': { ...reading, channel: id },
  'update-posts': scene,
  'edits-page': { ...reading, page: int },
  'change-setting': { ...reading, setting: word },
  'preview-spoilers': reading,
  'resume-reading': reading,
  'post-again': cutOff,
  'it-is-there': cutOff,
  'choose-next': reading,
  'draft-next': reading,
  'smaller-parts': { ...page, run: int },
  'undo-skip': reading,
  unskip: { ...reading, date: id, time: id },
  'restore-schedule': { ...reading, schedule: text },
  'library-page': { page: int },
  'ask-removal': { story: slug },
  'remove-story': { story: slug },
  review: story,
  'review-list': { ...story, page: int },
  'review-scene': { ...story, scene: int },
  'review-chosen': story,
  'keep-break': onCard,
  'keep-breaks': { ...story, edition: int },
  'merge-scene': onCard,
  'drop-scene': onCard,
  'ask-split': { ...onCard, page: int },
  'split-scene': onCard,
  'ask-rename': onCard,
  'rename-scene': onCard,
  'undo-edit': { ...story, edition: int },
  'delete-member': { scope: word },
};

const action = fc.oneof(
  ...Object.entries(FIELDS).map(([kind, fields]) => fc.record({ kind: fc.constant(kind), ...fields })),
) as fc.Arbitrary<Action>;

describe('custom ids', () => {
  it('bring every action back, in at most 100 characters', () => {
    fc.assert(
      fc.property(action, (each) => {
        const customId = encodeAction(each);
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(decodeAction(customId)).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });

  it('differ from kind to kind', () => {
    const values = {
      reading: 'r',
      run: 1,
      scene: 1,
      page: 1,
      generation: 0,
      draft: 'd',
      channel: 'c',
      scope: 's',
      pace: 'p',
      length: 'l',
      from: 0,
      first: 1,
      second: 0,
    };
    const onReview = { story: 's', edition: 1, spoilers: 0 };
    const rest = { ...onReview, pending: 'w', query: 'q', setting: 's', schedule: 's' };
    const codes = Object.keys(FIELDS).map(
      (kind) => encodeAction({ kind, ...values, ...rest } as never).split(':')[0],
    );
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('never throw on what anybody may send, and take nothing that was not written here', () => {
    const codes = fc.constantFrom('mr', 'cp', 'tt', 'sl', 'dm', 'pn', 'zz', '', '__proto__');
    const part = fc.oneof(
      id,
      fc.constantFrom('', '-1', '00', '1e3', '99999999', ' 1', 'A', '１'),
      fc.string(),
    );
    const forged = fc
      .tuple(codes, fc.array(part, { maxLength: 5 }))
      .map(([code, parts]) => [code, ...parts].join(':'));
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 99 }), forged),
        (customId) => {
          const decoded = decodeAction(customId);
          if (decoded !== null) expect(encodeAction(decoded)).toBe(customId);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'nothing'],
    ['mr', 'no fields'],
    ['mr:a:1', 'too few'],
    ['mr:a:1:2:3', 'too many'],
    ['mr:a:1:-2', 'below zero'],
    ['mr:a:1:02', 'another way to write it'],
    ['mr:a:1:10000000', 'too large'],
    ['mr:A:1:2', 'no id of ours'],
    ['mr::1:2', 'an empty id'],
    ['sl:a', 'no text'],
    [`sl:a:${'x'.repeat(96)}`, 'too long'],
    ['dm:Server', 'no word'],
  ])('refuse %j: %s', (customId) => {
    expect(decodeAction(customId)).toBeNull();
  });

  it('cut a long query at a whole character', () => {
    const query = '😀'.repeat(60);
    const customId = encodeAction({ kind: 'show-lookup', reading: 'abc', query });
    expect(customId.length).toBeLessThanOrEqual(100);
    const decoded = decodeAction(customId);
    expect(decoded?.kind === 'show-lookup' && query.startsWith(decoded.query)).toBe(true);
    expect(customId).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it('are a mistake of ours where a field cannot be written', () => {
    expect(() => encodeAction({ kind: 'turn-to', reading: 'a', scene: -1, page: 1 })).toThrow(RangeError);
    expect(() => encodeAction({ kind: 'turn-to', reading: 'a:b', scene: 1, page: 1 })).toThrow(RangeError);
    expect(() => encodeAction({ kind: 'turn-to', reading: 'a', scene: 1.5, page: 1 })).toThrow(RangeError);
  });
});

describe('what a member wanted', () => {
  const scenes = fc.integer({ min: 1, max: 9_999_999 });
  const then: fc.Arbitrary<PendingRequest> = fc.oneof(
    fc.record({ kind: fc.constant('read' as const), scene: fc.option(scenes) }),
    fc.record({ kind: fc.constant('mark-read' as const), scene: scenes }),
    fc.record({ kind: fc.constant('lookup' as const), query: fc.string() }),
    fc.record({ kind: fc.constantFrom('next' as const, 'progress' as const, 'nothing' as const) }),
  );
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(then, (each) => {
        expect(decodePendingRequest(encodePendingRequest(each))).toEqual(each);
      }),
    );
  });
  it('is nothing, or nothing in particular, for what nobody wrote', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(decodePendingRequest(words)).toHaveProperty('kind');
      }),
    );
    expect(decodePendingRequest('')).toEqual({ kind: 'nothing' });
    expect(decodePendingRequest('m')).toEqual({ kind: 'nothing' });
    expect(decodePendingRequest('m0')).toEqual({ kind: 'nothing' });
    expect(decodePendingRequest('r-1')).toEqual({ kind: 'read', scene: null });
    expect(decodePendingRequest('xyz')).toEqual({ kind: 'nothing' });
  });
});
