// What is said after a start, a stop and a move, and what `/story edits` lists.

import { describe, expect, it } from 'vitest';
import type { EditsView } from '../../src/app/host/reading/edits.ts';
import type { StartResult } from '../../src/app/host/reading/start-buttons.ts';
import { renderEdits } from '../../src/discord/render/story/edits.ts';
import { renderMoved, renderStopped } from '../../src/discord/render/story/lifecycle.ts';
import { renderStarted } from '../../src/discord/render/story/start.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { checked, labels, words } from './body-parts.ts';
import { FIRST, reading, slot, unix } from './story-reading.ts';

describe('what is said afterwards', () => {
  const begun: StartResult = {
    kind: 'started',
    reading,
    scene: 1,
    isPosting: false,
    hasNextScene: true,
    slot,
    missingOptional: [],
  };
  const when = `tomorrow, 09:00 in Paris (<t:${unix(FIRST)}:t> for you)`;
  const cases: [Partial<StartResult>, string][] = [
    [{}, `**One Last Goodbye** has started in <#201>. Scene 1 comes ${when}.`],
    [
      { isPosting: true },
      `**One Last Goodbye** has started in <#201>. Scene 1 is on its way. The next post comes ${when}.`,
    ],
    [
      { isPosting: true, slot: null },
      '**One Last Goodbye** has started in <#201>. Scene 1 is on its way. After that, hosts post with `/next`.',
    ],
    [{ kind: 'continued', scene: 12 }, `**One Last Goodbye** goes on in <#201>. Scene 12 comes ${when}.`],
    [
      { kind: 'continued', scene: 12, hasNextScene: false },
      "**One Last Goodbye** goes on in <#201>. The next scene isn't written yet; it comes when it is.",
    ],
    [{ kind: 'started-over' }, `**One Last Goodbye** starts over in <#201>. Scene 1 comes ${when}.`],
  ];
  it.each(cases)('%j', (changes, expected) => {
    expect(words(checked(renderStarted(strings, { ...begun, ...changes })))).toBe(expected);
  });

  it('of a stop and of a move', () => {
    const stopped = checked(renderStopped(strings, reading));
    expect(words(stopped)).toMatch(
      /^\*\*One Last Goodbye\*\* in <#201> is stopped after scene 8\. Nothing is lost/,
    );
    expect(labels(stopped)).toEqual(['Continue at scene 9']);
    const moved = { ...reading, channel: '202' };
    const body = checked(
      renderMoved(strings, {
        kind: 'moved',
        reading: moved,
        from: '201',
        hasOldPosts: true,
        missingOptional: [],
      }),
    );
    expect(words(body)).toBe(
      'Now in <#202>, still at scene 8. Everyone keeps their place. Remove my posts in <#201>?',
    );
    expect(labels(body)).toEqual(['Remove', 'Leave']);
    expect(
      labels(
        renderMoved(strings, {
          kind: 'moved',
          reading: moved,
          from: '201',
          hasOldPosts: false,
          missingOptional: [],
        }),
      ),
    ).toEqual([]);
  });
});

describe('edits', () => {
  const changed = (scene: number) => ({ scene, channel: '201', message: '900', fits: true });
  const view: EditsView = { reading, changed: [changed(12)], total: 1, page: 1, pages: 1, report: null };

  it('ask about one', () => {
    const body = checked(renderEdits(strings, view));
    expect(words(body)).toMatch(/^Scene 12 has changed since I posted it\./);
    expect(labels(body)).toEqual(['Update the post', 'Leave it']);
  });

  it('list several, in pages', () => {
    const all = Array.from({ length: 8 }, (_, index) => changed(index + 9));
    const body = checked(renderEdits(strings, { ...view, changed: all, total: 20, page: 2, pages: 3 }));
    expect(words(body)).toContain(
      '20 scenes have changed since I posted them:\n- [Scene 9](https://discord.com/channels/100/201/900)',
    );
    expect(labels(body)).toEqual([
      ...all.map(({ scene }) => `Update scene ${scene}`),
      'Update all 20',
      'Leave it',
      'Back',
      'Next',
    ]);
  });

  it('say that there are none, what was done, and what could not be', () => {
    const none = { ...view, changed: [], total: 0 };
    expect(words(checked(renderEdits(strings, none)))).toMatch(/^Nothing has changed/);
    const failed = [{ scene: 4, why: { kind: 'does-not-fit' } as const }];
    const report = { updated: [1, 3], failed, following: 2 };
    expect(words(checked(renderEdits(strings, { ...none, report })))).toBe(
      'Updated: scenes 1 and 3.\n' +
        "I couldn't update scene 4: its new text doesn't fit the messages of the old one. Nothing was changed.\n" +
        '2 more scenes are being updated now. `/story edits` shows what is left.',
    );
    const unfit = checked(renderEdits(strings, { ...view, changed: [{ ...changed(12), fits: false }] }));
    expect(labels(unfit)).toEqual([]);
  });
});
