// `cli register` and `doctor` as they are typed, before a sandbox.

import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { openDatabase, openDocuments } from '../../src/store/documents/open-documents.ts';
import { aReading } from '../support/a-reading.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

describe('with Discord', () => {
  it('registers the commands by hand, and finds out what is wrong', async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const DATA_DIR = await temporaryFolder();
    const environment = { DISCORD_API_URL: sandbox.api, DISCORD_TOKEN: sandbox.botToken, DATA_DIR };
    const GUILD_ID = sandbox.world.defaultServer.id;
    expect((await runCli(['register'], { ...environment, GUILD_ID })).code).toBe(0);
    const [put] = sandbox.requestLog.requests.filter(({ method }) => method === 'PUT');
    expect(put?.path).toContain(`/guilds/${GUILD_ID}/commands`);

    expect(await runCli(['doctor'], environment)).toMatchObject({ code: 0, error: '' });
    const ill = await runCli(['doctor'], { ...environment, DISCORD_TOKEN: 'wrong.wrong.wrong' });
    expect(ill.code).toBe(2);
    expect(ill.out).toMatch(/bad +token: Discord refused DISCORD_TOKEN/);
    expect(ill.out).toMatch(/ok +database: .*cliffhanger\.sqlite can be read and written/);
  });
});

it('names a database that can’t be used, without its password', async () => {
  const { code, out } = await runCli(['doctor'], { DATABASE_URL: 'postgres://bot:s3cret@127.0.0.1:1/books' });
  expect(code).toBe(2);
  expect(out).toMatch(/bad +database: .*postgres:\/\/bot@127\.0\.0\.1:1\/books.*It can’t be reached/);
  expect(out).not.toContain('s3cret');
});

/** What `doctor` says of each thing, by its name. */
async function examine(environment: Record<string, string>) {
  const { code, out, error } = await runCli(['doctor', '--json'], environment);
  const results = JSON.parse(out) as { what: string; ok: boolean; says: string }[];
  return { code, error, of: (what: string) => results.find((each) => each.what.includes(what)), results };
}

describe('doctor', () => {
  async function setUp() {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const DATA_DIR = await temporaryFolder();
    const environment = { DISCORD_API_URL: sandbox.api, DISCORD_TOKEN: sandbox.botToken, DATA_DIR };
    return { sandbox, environment };
  }

  it('tells a Discord that can’t be reached, and one in trouble, from a token that is refused', async () => {
    const { sandbox, environment } = await setUp();
    const away = await examine({ ...environment, DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    expect(away.code).toBe(2);
    expect(away.of('Discord')).toMatchObject({ ok: false, says: expect.stringContaining('127.0.0.1:9') });
    expect(away.of('Discord')?.says).toContain('ECONNREFUSED');
    expect(away.of('token')).toBeUndefined();
    sandbox.faults.add({ path: '/gateway', effect: { kind: 'fail', when: 'before', status: 503 } });
    const failing = await examine(environment);
    expect(failing.of('Discord')).toMatchObject({
      ok: false,
      says: expect.stringContaining('trouble on its side (503)'),
    });
    expect(failing.of('token')).toBeUndefined();
  });

  it('names the application, the servers, and what is registered', async () => {
    const { sandbox, environment } = await setUp();
    const fresh = await examine(environment);
    expect(fresh.code).toBe(0);
    expect(fresh.of('application')?.says).toContain(sandbox.applicationId);
    expect(fresh.of('servers')?.says).toBe(`1: ${sandbox.world.defaultServer.name}`);
    expect(fresh.of('commands')?.says).toContain('none registered yet');
    await runCli(['register'], environment);
    expect((await examine(environment)).of('commands')?.says).toMatch(/^\d+ registered everywhere$/);
    const GUILD_ID = sandbox.world.defaultServer.id;
    await runCli(['register'], { ...environment, GUILD_ID });
    expect((await examine({ ...environment, GUILD_ID })).of('commands')).toMatchObject({
      ok: false,
      says: expect.stringContaining('each shows twice'),
    });
    const elsewhere = { ...environment, GUILD_ID: '123456789012345678' };
    expect((await examine(elsewhere)).of('servers')?.says).toContain('which GUILD_ID names');
    const refused = await runCli(['register'], elsewhere);
    expect(refused).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining('which GUILD_ID names'),
    });
    expect(refused.error.trim().split('\n')).toHaveLength(1);
  });

  it('names each story that can’t be posted, with what is missing, and a document that can’t be read', async () => {
    const { sandbox, environment } = await setUp();
    const { defaultServer: server } = sandbox.world;
    const [channel] = [...server.channels.values()];
    if (channel === undefined) throw new Error('there is no channel');
    const file = join(environment.DATA_DIR, 'cliffhanger.sqlite');
    const documents = await openDocuments({ file });
    const well = aReading({ id: 'well', server: server.id, channel: channel.id, title: 'The Well' });
    const gone = aReading({
      id: 'gone',
      server: server.id,
      channel: '123456789012345678',
      title: 'The Gone',
    });
    for (const reading of [well, gone])
      await documents.update('reading', reading.id, () => ({ write: reading, result: null }));
    await documents.close();
    const connection = await openDatabase({ file });
    await connection.keyv.set('reading:newer', { v: 99, doc: {} });
    await connection.keyv.disconnect();
    const { code, of } = await examine(environment);
    expect(code).toBe(2);
    expect(of('The Well')).toMatchObject({ ok: true, says: 'can be posted in' });
    expect(of('The Gone')).toMatchObject({ ok: false, says: expect.stringContaining('is gone') });
    expect(of('reading newer')).toMatchObject({
      ok: false,
      says: expect.stringContaining('newer Cliffhanger'),
    });
  });
});

it('says in one line where the local Discord can’t listen', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { port } = new URL(sandbox.api);
  const { code, error } = await runCli(['sandbox', '--port', port]);
  expect(code).toBe(2);
  expect(error).toContain(`--port ${port} can't be used`);
  expect(error.trim().split('\n')).toHaveLength(1);
});
