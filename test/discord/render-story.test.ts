// What `/story` says: the words of the card, its buttons and its form, and that Discord takes all of it.

import { type APIMessageTopLevelComponent, ComponentType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { EditsView } from '../../src/app/host/reading/edits.ts';
import type { StartResult } from '../../src/app/host/reading/start-buttons.ts';
import type { StartCard } from '../../src/app/host/reading/start-card.ts';
import type { Body } from '../../src/discord/body.ts';
import { decodeAction } from '../../src/discord/custom-id.ts';
import { bodyProblems, LIMITS } from '../../src/discord/limits.ts';
import { renderEdits } from '../../src/discord/render/story/edits.ts';
import { renderMoved, renderStopped } from '../../src/discord/render/story/lifecycle.ts';
import { renderSettings } from '../../src/discord/render/story/settings.ts';
import { renderStartCard, renderStarted } from '../../src/discord/render/story/start.ts';
import { parseStartForm, renderStartForm } from '../../src/discord/render/story/start-form.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import type { RoleObstacle } from '../../src/ports/server-roles.ts';
import { EVERY_DAY } from '../../src/reading/schedule.ts';
import { aReading } from '../support/a-reading.ts';

const FIRST = Date.parse('2027-03-02T08:00:00Z');
const LAST = Date.parse('2027-12-01T08:00:00Z');
const unix = (at: number) => at / 1000;

const reading = aReading({
  id: '7lieexzx4kxt',
  server: '100',
  channel: '201',
  channelName: 'reading',
  startedBy: '301',
  story: 'one-last-goodbye',
  title: 'One Last Goodbye',
  revision: 'r1',
  state: 'draft',
  released: 8,
  schedule: {
    times: [{ hour: 9, minute: 0 }],
    days: EVERY_DAY,
    from: null,
    zone: 'Europe/Paris',
    portion: { kind: 'scenes', scenes: 1 },
  },
});

const slot = {
  at: FIRST,
  zone: 'Europe/Paris',
  time: { hour: 9, minute: 0 },
  date: '2027-03-02',
  inDays: 1,
} as const;

const card: StartCard = {
  draft: reading,
  scenes: 10,
  minutes: 2,
  rating: 'teen',
  notes: [],
  channel: { id: '201', name: 'reading', fault: null, missingOptional: [], ageRestricted: false },
  first: slot,
  last: LAST,
  earlier: null,
  elsewhere: null,
  problems: [],
  looks: [],
  isTaken: true,
};

function words(body: Body): string {
  const shown = (part: APIMessageTopLevelComponent) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [];
  return body.flatMap(shown).join('\n');
}

function labels(body: Body): string[] {
  return body.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap((each) => ('label' in each && each.label !== undefined ? [each.label] : []))
      : [],
  );
}

function ids(body: Body): string[] {
  return body.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []))
      : [],
  );
}

/** Whatever is rendered is taken by Discord, and every button leads somewhere. */
function checked(body: Body): Body {
  expect(bodyProblems(body)).toEqual([]);
  for (const id of ids(body)) expect(decodeAction(id)).not.toBeNull();
  return body;
}

describe('the card', () => {
  it('says it all in the words of the house', () => {
    const body = checked(renderStartCard(strings, card));
    expect(words(body)).toBe(
      `**One Last Goodbye** in <#201>: 10 scenes, about 2 minutes each. First: tomorrow, 09:00 in Paris (<t:${unix(FIRST)}:t> for you). Last: <t:${unix(LAST)}:D>.\n` +
        'Scenes are posted every day at 09:00. Hosts can post the next scene early, with `/next`.\n-# For teens and up.',
    );
    expect(labels(body)).toEqual(['Start now', 'Start at 09:00', 'Change', 'More settings']);
  });

  it('knows no end of what is still being written', () => {
    const body = renderStartCard(strings, { ...card, scenes: null, last: null });
    expect(words(body)).toContain('still being written, about 2 minutes a scene. First:');
    expect(words(body)).not.toMatch(/Last:|10 scenes/);
  });

  it('offers no first slot without times', () => {
    const draft = { ...reading, schedule: null };
    const body = checked(renderStartCard(strings, { ...card, draft, first: null, last: null }));
    expect(labels(body)).toEqual(['Start now', 'Change', 'More settings']);
    expect(words(body)).toContain('Hosts post the next scene with `/next`.');
  });

  it('offers to go on, or to start over, where the story was read before', () => {
    const earlier = { id: '7abc', run: 2, scene: 12, state: 'stopped' } as const;
    const body = checked(renderStartCard(strings, { ...card, earlier }));
    expect(labels(body)).toEqual(['Continue at scene 12', 'Start over', 'Change', 'More settings']);
    expect(ids(body).map(decodeAction)).toMatchObject([
      { kind: 'continue-reading', reading: '7abc', run: 2, draft: reading.id },
      { kind: 'start-over', reading: '7abc', run: 3, draft: reading.id },
      {},
      {},
    ]);
    const finished = renderStartCard(strings, { ...card, earlier: { ...earlier, state: 'finished' } });
    expect(labels(finished)).toEqual(['Start over', 'Change', 'More settings']);
  });

  it('names the remedy for what is missing there, and what was wrong with a change', () => {
    const fault = { kind: 'missing-permissions', permissions: ['Send Messages'] } as const;
    const problems = [{ kind: 'zone', text: 'Lodnon', suggestions: ['Europe/London'] } as const];
    const body = checked(
      renderStartCard(strings, { ...card, channel: { ...card.channel, fault }, problems }),
    );
    expect(words(body)).toContain("I can't post in <#201>: please give me **Send Messages** there.");
    expect(words(body)).toContain("Nothing was changed:\n- I don't know the time zone “Lodnon”.");
  });

  it('folds content notes, and shows titles without their markup', () => {
    const draft = { ...reading, title: '*Spam* <@1>' };
    const body = checked(renderStartCard(strings, { ...card, draft, notes: ['grief'] }));
    expect(body.some(({ type }) => type === ComponentType.Container)).toBe(true);
    expect(words(body)).toContain('**\\*Spam\\* \\<@1>**');
  });
});

describe('the form', () => {
  it('is filled in as it stands, within the limits of Discord, and reads back the same', () => {
    const { title, components } = renderStartForm(strings, {
      target: { draft: reading.id },
      title: reading.title,
      filled: { channel: '201', when: '09:00 daily', zone: 'Europe/Paris', portion: null, who: 'hosts' },
    });
    expect(title.length).toBeLessThanOrEqual(LIMITS.modalTitleChars);
    expect(components.length).toBeLessThanOrEqual(LIMITS.modalComponents);
    const filled = components.flatMap((label) =>
      label.type === ComponentType.Label && label.component.type === ComponentType.TextInput
        ? [[label.component.custom_id, label.component.value ?? '']]
        : [],
    );
    const change = parseStartForm({
      ...Object.fromEntries(filled),
      who: 'members',
      channel: '202',
      portion: 'm10',
    });
    expect(change).toEqual({
      when: '09:00 daily',
      zone: 'Europe/Paris',
      portion: { kind: 'minutes', minutes: 10 },
      who: 'members',
      channel: '202',
    });
    for (const label of components) {
      if (label.type !== ComponentType.Label) throw new Error('everything stands in labels');
      expect(label.label.length).toBeLessThanOrEqual(45);
      expect((label.description ?? '').length).toBeLessThanOrEqual(100);
    }
  });
});

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

describe('settings', () => {
  it('fit one card, with a reading and without, and say what changed', () => {
    const server = {
      hostRole: '555',
      noticesChannel: '202',
      zone: null,
      language: null,
      locale: null,
      readings: [],
    };
    const view = { reading, server, manager: true, notGiven: null, changed: null };
    const body = checked(renderSettings(strings, { ...view, changed: 'wait' }));
    expect(words(body)).toContain(
      "Cooldown between members' posts: now “As long as the scene takes to read”.",
    );
    expect(words(body)).toMatch(/Server Settings › Integrations/);
    expect(ids(body)).toHaveLength(9);
    expect(ids(checked(renderSettings(strings, { ...view, reading: null })))).toHaveLength(3);
    expect(ids(checked(renderSettings(strings, { ...view, manager: false })))).toHaveLength(6);
  });

  const Flag = PermissionFlagsBits;
  const cases: [RoleObstacle, string][] = [
    [{ kind: 'gone' }, 'there is no such role any more. Choose another.'],
    [{ kind: 'managed' }, 'it belongs to an app or a subscription. Choose another, if it should.'],
    [{ kind: 'host-role' }, 'it is the host role. Choose another, if it should.'],
    [
      { kind: 'permissions', permissions: Flag.ManageGuild | Flag.SendMessagesInThreads | (1n << 60n) },
      'it allows **Manage Server**, **Send Messages in Threads**, and **permission 60**, which not everyone has. If it should: take that off the role in **Server Settings › Roles**, then take the role out here, and choose it again.',
    ],
    [
      { kind: 'opens-channel', channel: '777' },
      "it is allowed more than everyone in <#777>. If it should: take the role out of that channel's permissions, then take the role out here, and choose it again.",
    ],
    [
      { kind: 'above-bot' },
      "it stands above my own role in the server's list. If it should: put my role above it in **Server Settings › Roles**, then take the role out here, and choose it again.",
    ],
    [
      { kind: 'pinged-only' },
      'the hosts chose it for pings alone. If it should: whoever has **Manage Roles**, and a role above it, can take the role out here, and choose it again.',
    ],
  ];
  it.each(cases)('say why `Notify me` gives no role, case %#', (notGiven, why) => {
    const pinging = { ...reading, policies: { ...reading.policies, pingRole: '556' } };
    const server = {
      ...NEW_SERVER,
      readings: [],
    };
    const body = checked(
      renderSettings(strings, { reading: pinging, server, manager: true, notGiven, changed: null }),
    );
    expect(words(body)).toContain(`-# Posts ping <@&556>. \`Notify me\` doesn't give <@&556>: ${why}`);
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
