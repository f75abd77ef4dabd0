// What notices say of each fault, and when it is mended, and that all of them fit what Discord takes.

import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/discord/body.ts';
import { bodyProblems } from '../../src/discord/limits.ts';
import { renderNotice } from '../../src/discord/render/notice.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type { NoticePost } from '../../src/ports/publisher.ts';
import type { Fault } from '../../src/reading/fault.ts';

const textsOf = (body: Body) =>
  body.flatMap((each) => (each.type === ComponentType.TextDisplay ? [each.content] : []));

describe('a notice', () => {
  const post = (fault: Fault, kind: 'halted' | 'mended' = 'halted'): NoticePost => ({
    notice: { kind, scene: 8, fault },
    reading: 'r1',
    run: 1,
    channel: '123',
    story: 'One *Last* Goodbye',
    language: 'en',
  });
  const SEND: Fault = { kind: 'missing-permissions', permissions: ['Send Messages'] };

  it('says what is wrong, what to do and what waits', () => {
    expect(textsOf(renderNotice(strings, post(SEND), false))).toEqual([
      "I can't post in <#123>: please give me **Send Messages** there. Scene 8 is waiting; nothing is lost.",
      '-# One \\*Last\\* Goodbye',
    ]);
  });

  it('says when the bot was restored, and what to do', () => {
    const restored = { ...post(SEND), notice: { kind: 'restored', scene: 8, backupAt: 1_000_000 } } as const;
    expect(textsOf(renderNotice(strings, restored, false))).toEqual([
      "I was restored from a backup of <t:1000:f>, so the story in <#123> is paused. `/schedule resume` resumes it; I'll first check what's been posted there since.",
      '-# One \\*Last\\* Goodbye',
    ]);
  });

  it('says when it is mended', () => {
    expect(textsOf(renderNotice(strings, post(SEND, 'mended'), false))[0]).toBe(
      'I can post in <#123> again. Scene 8 is out.',
    );
  });

  it.each<[Fault, RegExp]>([
    [
      { kind: 'missing-permissions', permissions: ['View Channel', 'Send Messages'] },
      /\*\*View Channel\*\* and \*\*Send Messages\*\* there\.$/,
    ],
    [
      { kind: 'missing-permissions', permissions: ['Create Public Threads'] },
      /^I can't do everything .*\*\*Create Public Threads\*\*/,
    ],
    [{ kind: 'missing-permissions', permissions: [] }, /please check what I may do there\.$/],
    [{ kind: 'missing-channel' }, /is gone\. Please choose another/],
    [{ kind: 'missing-server' }, /invite me again/],
    [{ kind: 'not-age-restricted' }, /make #reading age-restricted/],
    [{ kind: 'refused', code: 10003, message: 'Unknown Channel' }, /^The thread in #reading is gone\.$/],
    [{ kind: 'refused', code: 50024, message: 'x' }, /choose a text or an announcement channel/],
    [{ kind: 'closed-thread', how: 'locked' }, /^The thread #reading is locked\. Please unlock it/],
    [{ kind: 'closed-thread', how: 'archived' }, /^The thread #reading is closed\. Please open it/],
    [
      { kind: 'unknown-outcome', scene: 8, page: 1, generation: 0 },
      /^I was cut off while posting scene 8 in #reading.*\*\*Read Message History\*\*.*tell me\.$/,
    ],
    [
      { kind: 'unknown-outcome', scene: 8, page: 2, generation: 0 },
      /^I was cut off while posting page 2 of scene 8 in #reading/,
    ],
    [{ kind: 'refused', code: 160006, message: 'x' }, /close a few/],
    [{ kind: 'refused', code: 50013, message: 'Missing Permissions' }, /timed out/],
    [{ kind: 'refused', code: 200000, message: 'x' }, /AutoMod/],
    [{ kind: 'refused', code: 50035, message: 'Invalid Form Body' }, /“Invalid Form Body” \(50035\)/],
  ])('%o', (fault, wanted) => {
    const sentence = strings.installments.fault(fault, '#reading');
    expect(sentence).toMatch(wanted);
    expect(sentence).not.toContain('!');
    expect(bodyProblems(renderNotice(strings, post(fault), false))).toEqual([]);
  });
});
