// What is counted of each request to Discord.

import { DefaultRestOptions } from 'discord.js';
import { afterEach, expect, it, vi } from 'vitest';
import { instrumentRequests } from '../../src/discord/instrument-requests.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function counted(answer: { status: number; scope?: string } | Error): Promise<object[]> {
  const events: object[] = [];
  vi.spyOn(DefaultRestOptions, 'makeRequest').mockImplementation(async () => {
    if (answer instanceof Error) throw answer;
    const headers = new Map(answer.scope === undefined ? [] : [['x-ratelimit-scope', answer.scope]]);
    return { status: answer.status, headers: { get: (name: string) => headers.get(name) ?? null } } as never;
  });
  const request = instrumentRequests((event) => void events.push(event));
  await request('http://127.0.0.1/', {} as never).catch(() => undefined);
  return events;
}

it.each([
  [200, true],
  [404, true],
  [499, true],
  [500, false],
  [503, false],
])('counts an answer of %i as answered: %s', async (status, answered) => {
  expect(await counted({ status })).toEqual([{ kind: 'request', answered }]);
});

it('counts what never got an answer, and fails as it failed', async () => {
  expect(await counted(new Error('reset'))).toEqual([{ kind: 'request', answered: false }]);
});

it.each([
  ['user', 'own'],
  ['shared', 'shared'],
  ['global', 'global'],
  [undefined, 'global'],
] as const)('says whose limit was met: %s', async (scope, expected) => {
  expect(await counted({ status: 429, ...(scope && { scope }) })).toEqual([
    { kind: 'request', answered: true },
    { kind: 'rate-limit', scope: expected },
  ]);
});
