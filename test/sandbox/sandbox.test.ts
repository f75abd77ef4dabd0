// The sandbox itself: what it tells of itself, its clock, its ids, and its imports.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { createSnowflakes, snowflakeTime } from '../../src/sandbox/snowflake.ts';
import { startTestSandbox } from './sandbox-fixture.ts';

test('it tells how to connect', async () => {
  const sandbox = await startTestSandbox();
  const { api, gateway, users, channels, guild } = sandbox.describe();
  expect(api).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api$/);
  expect(gateway).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/);
  expect(users.map(({ name }) => name)).toEqual(['mina', 'bob', 'ada', 'hal']);
  expect(channels.map(({ name }) => name)).toEqual([
    'reading',
    'book-club',
    'general',
    'hosts',
    'after-dark',
  ]);
  expect(guild).toBe(sandbox.world.defaultServer.id);
});

test('a bot in another process can take its time from it', async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const sandbox = await startTestSandbox({ clock });
  clock.advance(1234);
  const answer = await fetch(new URL('/clock', sandbox.api));
  expect(await answer.json()).toEqual({ now: 1_800_000_001_234 });
});

test('a manual clock wakes in order, each at its moment', () => {
  const clock = SandboxClock.manual(0);
  const woken: [string, number][] = [];
  clock.wakeAt(20, () => woken.push(['late', clock.now()]));
  clock.wakeAt(10, () => {
    woken.push(['early', clock.now()]);
    clock.wakeAt(15, () => woken.push(['between', clock.now()]));
  });
  const cancel = clock.wakeAt(12, () => woken.push(['never', clock.now()]));
  cancel();
  clock.advance(19);
  expect(woken).toEqual([
    ['early', 10],
    ['between', 15],
  ]);
  clock.advance(1);
  expect(woken.at(-1)).toEqual(['late', 20]);
});

test("ids tell the clock's time, and increase whatever it does", () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const next = createSnowflakes(clock);
  const ids = Array.from({ length: 5000 }, next);
  expect(snowflakeTime(ids[0] ?? '')).toBe(1_800_000_000_000);
  clock.set(1_700_000_000_000);
  ids.push(next());
  const numbers = ids.map(BigInt);
  expect(numbers.every((id, index) => index === 0 || id > (numbers[index - 1] ?? 0n))).toBe(true);
});

test('it stands alone: nothing of the bot is imported', () => {
  const root = new URL('../../src/sandbox/', import.meta.url).pathname;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const outside = files.flatMap((file) => {
    const sources = [...readFileSync(join(root, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, name = '']) => name,
    );
    const depth = file.split('/').length - 1;
    return sources.filter((name) => {
      if (name.startsWith('.')) return (name.match(/\.\.\//g)?.length ?? 0) > depth;
      return !/^(node:|discord-api-types\/|ws$|ajv|lit($|\/))/.test(name);
    });
  });
  expect(outside).toEqual([]);
});
