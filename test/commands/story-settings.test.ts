// `/story settings`: one card, every choice a select, and each choice doing what it says.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/sandbox/client/answer.ts';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, MINUTE, startReading, startTestHarness } from '../support/test-harness.ts';
import { botPosts, labels, readableText, scenesIn } from './host-helpers.ts';
import { answerPlace } from './member-helpers.ts';

/** What is chosen in each select, by its name on the card. */
function chosen({ selects }: Answer): (string | null)[] {
  return selects.map((select) => {
    if ('options' in select) return select.options.find((option) => option.default)?.label ?? null;
    return select.default_values?.[0]?.id ?? null;
  });
}

const customIds = ({ selects }: Answer) => selects.map(({ custom_id }) => custom_id.split(':')[2]);

describe('the card', () => {
  it('shows every choice, changes one at a time, and keeps it', async () => {
    const harness = await startTestHarness();
    const { world } = harness.sandbox;
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    const card = await mina.type('/story settings');
    expect(card.ephemeral).toBe(true);
    expect(readableText(harness, card).split('\n')).toEqual([
      '### One Last Goodbye',
      '-# in #reading',
      '**Who may post the next scene**',
      "**Cooldown between members' posts**",
      "**When I was offline at a post's time**",
      '**Discussion**',
      '**Scene titles over the posts**',
      '**Role to ping with each post**',
      '-# Members get it by pressing `Notify me`. That takes **Manage Roles**, and my own role above it.',
      '### This server',
      '**Host role**',
      '-# Anyone with this role can press the host buttons. To let them type my commands too, open **Server Settings › Integrations**, choose me, and allow the role `/story`, `/schedule` and `/library`.',
      '**Channel for notices to the hosts**',
      '-# If none is chosen, I message whoever started the story.',
      '**Language of my posts**',
      '-# I answer members in their own language.',
    ]);
    expect(customIds(card)).toEqual([
      'who',
      'wait',
      'missed',
      'discussion',
      'titles',
      'ping',
      'host',
      'notices',
      'language',
    ]);
    expect(chosen(card)).toEqual([
      'Hosts',
      'As long as the scene takes to read',
      'Post one late, then go on',
      'A thread for each post',
      'Shown',
      null,
      null,
      null,
      'As the server has it in Discord',
    ]);
    const choose = async (setting: string, value: string) => {
      const select = card.selects.find(({ custom_id }) => custom_id.endsWith(`:${setting}`));
      const changed = await mina.select(card, select?.custom_id ?? '', value === '' ? [] : [value]);
      expect(changed.updated).toBe(true);
      return readableText(harness, changed).split('\n').at(-1);
    };
    expect(await choose('who', 'members')).toBe('Who may post the next scene: now “Members and hosts”.');
    expect(await choose('wait', '60')).toBe("Cooldown between members' posts: now “1 hour”.");
    expect(await choose('missed', 'skip')).toBe(
      "When I was offline at a post's time: now “Wait for the next time”.",
    );
    expect(await choose('discussion', 'none')).toBe('Discussion: now “No threads”.');
    expect(await choose('titles', 'hidden')).toBe('Scene titles over the posts: now “Hidden”.');
    expect(await choose('ping', '@Readers')).toBe('Role to ping with each post: now @Readers.');
    expect(await choose('host', '@Book club hosts')).toBe('Host role: now @Book club hosts.');
    expect(await choose('notices', '#hosts')).toBe('Channel for notices to the hosts: now #hosts.');

    await harness.restart();
    expect(chosen(await mina.type('/story settings'))).toEqual([
      'Members and hosts',
      '1 hour',
      'Wait for the next time',
      'No threads',
      'Hidden',
      world.role('Readers').id,
      world.role('Book club hosts').id,
      world.channel('#hosts').id,
      'As the server has it in Discord',
    ]);
    expect(await choose('ping', '')).toBe('Role to ping with each post: now none.');
    expect(await choose('notices', '')).toBe('Channel for notices to the hosts: now none.');
  });

  it('has what belongs to the server alone where nothing is read yet, and refuses what can not be', async () => {
    const harness = await startTestHarness();
    const { world } = harness.sandbox;
    const mina = await harness.sandbox.login('mina');
    const card = await mina.type('/story settings');
    expect(customIds(card)).toEqual(['host', 'notices', 'language']);
    const everyone = await mina.select(card, 'se:0:host', ['@everyone']);
    expect(everyone.text).toBe('That would be everyone. Choose a role that members can have or not have.');
    world.setOverwrite(world.textChannel('#book-club'), world.bot, { deny: Permission.SendMessages });
    const mute = await mina.select(card, 'se:0:notices', ['#book-club']);
    expect(readableText(harness, mute)).toBe(
      "I can't post in #book-club: please give me **Send Messages** there.",
    );
    expect((await mina.select(card, 'se:0:host', ['@Book club hosts'])).updated).toBe(true);

    await startReading(harness);
    await mina.press(await mina.type('/schedule clear'), 'Put it back');
    await mina.type('/schedule clear');
    const second = await mina.type('/story settings');
    const who = second.selects[0]?.custom_id ?? '';
    expect((await mina.select(second, who, ['schedule'])).text).toBe(
      'This story has no schedule. Set one with `/schedule set`.',
    );
    const { message } = second;
    if (message === undefined) throw new Error('there is no card');
    const forged = await mina.forge({ customId: who, message, values: ['everyone'] });
    expect(forged.text).toBe("I don't know that choice. Type `/story settings` again.");
  });
});

describe('each choice', () => {
  it('of who posts, the wait, titles, threads and the ping shows in what is posted', async () => {
    const harness = await startTestHarness();
    const { world } = harness.sandbox;
    const mina = await harness.sandbox.login('mina');
    const bob = await harness.sandbox.login('bob');
    await startReading(harness);
    const card = await mina.type('/story settings');
    const choose = (setting: string, value: string) =>
      mina.select(
        card,
        card.selects.find(({ custom_id }) => custom_id.endsWith(`:${setting}`))?.custom_id ?? '',
        [value],
      );
    for (const [setting, value] of Object.entries({
      who: 'members',
      wait: '60',
      titles: 'hidden',
      discussion: 'none',
      ping: '@Readers',
    })) {
      await choose(setting, value);
    }
    await harness.advance(HOUR);
    const [first] = await botPosts(harness);
    expect(first && readableText(harness, first)).toContain(
      '## Scene 1\n-# One Last Goodbye · scene 1 of 10 · about 2 minutes · @Readers\n',
    );
    expect(first && textOfMessage(first)).not.toContain('The Odds');
    expect(world.defaultServer.threads.size).toBe(0);
    expect(first && labels(first)).toContain('Notify me');

    // Members post, an hour apart.
    await answerPlace(bob, await bob.type('/read', {}, { in: '#reading' }), 'along');
    const post = async () => {
      const last = (await botPosts(harness)).findLast((message) =>
        labels(message).includes("I've read this"),
      );
      if (last !== undefined) await bob.press(last, "I've read this");
      const question = await bob.type('/next', {}, { in: '#reading' });
      const button = question.buttons.find(({ custom_id }) => custom_id?.startsWith('pn:'));
      return button?.custom_id === undefined ? question : bob.press(question, { customId: button.custom_id });
    };
    await post();
    await harness.untilIdle();
    expect(await scenesIn(harness)).toEqual([1, 2]);
    expect(readableText(harness, await post())).toContain('〈2027-03-01 09:00〉');
    await harness.untilIdle();
    expect(await scenesIn(harness)).toEqual([1, 2]);
    await choose('wait', '0');
    await post();
    await harness.untilIdle();
    expect(await scenesIn(harness)).toEqual([1, 2, 3]);

    // And not at all, where the schedule alone posts.
    await choose('who', 'schedule');
    expect((await post()).buttons.filter(({ custom_id }) => custom_id?.startsWith('pn:'))).toEqual([]);
    await choose('titles', 'shown');
    await choose('discussion', 'thread');
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3, 4]);
    expect([...world.defaultServer.threads.values()].map(({ name }) => name)).toEqual(['4 · Small Print']);
  });

  it('of missed posts and notices shows after downtime and trouble', async () => {
    const harness = await startTestHarness();
    const { world } = harness.sandbox;
    const mina = await harness.sandbox.login('mina');
    const hal = await harness.sandbox.login('hal');
    await startReading(harness);
    const card = await mina.type('/story settings');
    const choose = (setting: string, value: string) =>
      mina.select(
        card,
        card.selects.find(({ custom_id }) => custom_id.endsWith(`:${setting}`))?.custom_id ?? '',
        [value],
      );
    await choose('missed', 'skip');
    await choose('notices', '#hosts');
    await harness.advanceWhileStopped(2 * HOUR);
    expect(await scenesIn(harness)).toEqual([]);
    world.setOverwrite(world.textChannel('#reading'), world.bot, { deny: Permission.SendMessages });
    await harness.advance(DAY);
    expect((await hal.visibleMessages('#hosts')).map((message) => readableText(harness, message))).toEqual([
      "I can't post in #reading: please give me **Send Messages** there. Scene 1 is waiting; nothing is lost.\n-# One Last Goodbye",
    ]);
    expect(await mina.directMessages()).toEqual([]);
    world.clearOverwrite(world.textChannel('#reading'), world.bot);
    expect(readableText(harness, await mina.type('/schedule resume'))).toBe(
      'Trying again: scene 1 is on its way to #reading.',
    );
    await harness.advance(MINUTE);
    expect(await scenesIn(harness)).toEqual([1]);
    expect(
      (await hal.visibleMessages('#hosts')).map((message) => readableText(harness, message)).at(-1),
    ).toBe('I can post in #reading again. Scene 1 is out.\n-# One Last Goodbye');
  });
});
