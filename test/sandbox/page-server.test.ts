// Who is let in where the page is served: its own visitors, and programs on this machine that hold a token.

import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type ManualClock, SandboxClock } from '../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

const START = Date.parse('2027-03-01T08:00:00Z');

interface Served {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  readonly address: string;
  readonly port: number;
}

async function servePage(): Promise<Served> {
  const clock = SandboxClock.manual(START);
  const sandbox = await startSandbox({ clock, tokenSecret: 'secret' });
  onTestFinished(() => sandbox.close());
  const files = new Map([['index.html', { contentType: 'text/html', body: '<p>The page</p>' }]]);
  const address = sandbox.servePage({
    files,
    key: 'the-key',
    time: { advance: async (by) => clock.advance(by), advanceToNextPost: async () => false },
  });
  return { sandbox, clock, address, port: Number(new URL(address).port) };
}

/** The status of a request with any headers: `fetch` sets `Host` and `Origin` itself. */
function statusOf(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

it('serves the page under its key alone', async () => {
  const { address } = await servePage();
  const { origin } = new URL(address);
  expect(await (await fetch(address)).text()).toBe('<p>The page</p>');
  for (const path of ['/', '/try/', '/try/the-kex/', '/try/the-key-and-more/', '/try/the-key/../secret'])
    expect([path, (await fetch(origin + path)).status]).toEqual([path, 404]);
});

it('forbids scripts from elsewhere and inside the markup', async () => {
  const { address } = await servePage();
  const policy = (await fetch(address)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

it('tells who one can be, and keeps the bot’s token to itself', async () => {
  const { address, sandbox } = await servePage();
  const text = await (await fetch(new URL('session', address))).text();
  expect(text).toContain('"name":"mina"');
  expect(text).toContain(`"now":${START}`);
  expect(text).not.toContain(sandbox.botToken);
});

it('has tokens that nobody can guess', async () => {
  const { sandbox } = await servePage();
  const asked = (token: string) =>
    fetch(`${sandbox.api}/v10/users/@me`, { headers: { authorization: token } });
  expect((await asked('mina.sandbox')).status).toBe(401);
  expect((await asked('mina.secret')).status).toBe(200);
});

it('refuses a foreign host and a foreign origin, for the page, the API and files', async () => {
  const { port } = await servePage();
  const paths = ['/try/the-key/', '/try/the-key/session', '/api/v10/gateway', '/attachments/1/2/x', '/clock'];
  for (const path of paths) {
    const status = (headers: Readonly<Record<string, string>>) => statusOf(port, path, headers);
    expect([path, await status({ host: `evil.example:${port}` })]).toEqual([path, 403]);
    expect([path, await status({ host: '127.0.0.1:1' })]).toEqual([path, 403]);
    expect([path, await status({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' })]).toEqual([
      path,
      403,
    ]);
    expect([path, await status({ host: `127.0.0.1:${port}`, origin: 'null' })]).toEqual([path, 403]);
    expect([
      path,
      await status({ host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` }),
    ]).not.toEqual([path, 403]);
  }
});

it('refuses a gateway connection from a foreign page', async () => {
  const { port } = await servePage();
  const opened = (origin: string) =>
    new Promise<boolean>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/gateway`, { origin });
      socket.on('open', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
  expect(await opened('https://evil.example')).toBe(false);
  expect(await opened(`http://127.0.0.1:${port}`)).toBe(true);
});

it('moves the clock forward, by a month at most, and tells every connected person', async () => {
  const { address, sandbox, clock } = await servePage();
  const move = (body: object) =>
    fetch(new URL('clock', address), { method: 'POST', body: JSON.stringify(body) });
  expect(await (await move({ by: 3_600_000 })).json()).toEqual({ now: START + 3_600_000 });
  expect(await (await move({ to: 'next-post' })).json()).toEqual({ posted: false, now: START + 3_600_000 });
  for (const by of [0, -1, 1.5, 'x', 32 * 86_400_000, null]) expect((await move({ by })).status).toBe(400);
  const told = new Promise((resolve) => {
    const { users, gateway } = sandbox.describe();
    const socket = new WebSocket(`${gateway}/?v=10&encoding=json`);
    socket.on('message', (raw) => {
      const { op, t, d } = JSON.parse(raw.toString());
      if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token: users[0]?.token, properties: {} } }));
      if (t === 'READY') clock.advance(1000);
      if (t === 'SANDBOX_CLOCK') resolve(d);
    });
  });
  expect(await told).toEqual({ now: START + 3_601_000 });
});

it('hands out files as downloads that run nothing', async () => {
  const { sandbox } = await servePage();
  const [channel] = sandbox.describe().channels;
  const form = new FormData();
  form.append('payload_json', JSON.stringify({ content: 'Look' }));
  form.append('files[0]', new File(['<script>alert(1)</script>'], 'x.html', { type: 'text/html' }));
  const posted = await fetch(`${sandbox.api}/v10/channels/${channel?.id}/messages`, {
    method: 'POST',
    headers: { authorization: 'mina.secret' },
    body: form,
  });
  const { attachments } = (await posted.json()) as { attachments: { url: string }[] };
  const { headers } = await fetch(attachments[0]?.url ?? '');
  expect(headers.get('content-disposition')).toBe('attachment');
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
