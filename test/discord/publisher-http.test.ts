// The publisher against answers that the local Discord never gives: stalled, foreign, or for other kinds of channels.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChannelType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPublisher } from '../../src/discord/publisher.ts';
import { PublishError, type Publisher } from '../../src/ports/publisher.ts';
import { NO_PICTURES } from '../support/fake-draw.ts';

const [CHANNEL, SERVER, BOT] = ['111111111111111111', '222222222222222222', '333333333333333333'];

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

let http: Server;
let publisher: Publisher;
/** By method and path; anything else fails the test. */
let routes: Record<string, Handler>;
let unexpected: string[];

beforeEach(async () => {
  routes = {};
  unexpected = [];
  http = createServer((request, response) => {
    const route = `${request.method} ${request.url?.replace('/api/v10', '')}`;
    const handler = routes[route];
    if (handler === undefined) unexpected.push(route);
    request.resume().on('end', () => (handler ? handler(response, request) : response.writeHead(500).end()));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}/api`;
  publisher = createPublisher({
    token: 'token',
    apiUrl,
    botUser: () => BOT,
    clock: { now: () => 0 },
    draw: NO_PICTURES,
  });
});

afterEach(async () => {
  vi.useRealTimers();
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
  expect(unexpected).toEqual([]);
});

const json =
  (body: object, status = 200): Handler =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function outcome(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => new Error('it went through'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof PublishError)) throw error;
  return error.outcome;
}

describe('the publisher', () => {
  it('waits no longer for the rest of an answer than for its beginning', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const begun = vi.fn();
    routes[`PATCH /channels/${CHANNEL}/messages/1`] = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"id":');
      begun();
    };
    const page = {
      reading: 'r',
      run: 1,
      scene: 1,
      page: 2,
      pages: 2,
      hash: 'h1',
      story: 's',
      title: null,
      of: 1,
      minutes: 1,
    };
    const rest = {
      chapter: null,
      text: 'x',
      ping: null,
      late: false,
      buttons: false,
      notify: false,
      cover: null,
    };
    const edit = outcome(
      publisher.editPage(CHANNEL, '1', { language: 'en', kind: 'page', ...page, ...rest }, 'fail'),
    );
    await vi.waitUntil(() => begun.mock.calls.length > 0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await edit).toMatchObject({ kind: 'unclear' });
  });

  it('takes an answer without content', async () => {
    routes[`DELETE /channels/${CHANNEL}/messages/444444444444444444`] = (response) =>
      response.writeHead(204).end();
    await publisher.remove(CHANNEL, '444444444444444444');
  });

  it('says who it is as discord.js does', async () => {
    const headers = vi.fn();
    routes[`DELETE /channels/${CHANNEL}/messages/444444444444444444`] = (response, request) => {
      headers(request.headers['user-agent'], request.headers.authorization);
      response.writeHead(204).end();
    };
    await publisher.remove(CHANNEL, '444444444444444444');
    expect(headers).toHaveBeenCalledWith(expect.stringMatching(/^DiscordBot \(https/), 'Bot token');
  });

  it('blames no channel for a page that somebody on the way answers with', async () => {
    routes[`GET /channels/${CHANNEL}`] = (response) =>
      response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Access denied</h1>');
    expect(await outcome(publisher.access(SERVER, CHANNEL, false))).toEqual({
      kind: 'again',
      after: 60_000,
      because: { kind: 'passing' },
    });
  });

  it.each([
    ['a forum', ChannelType.GuildForum],
    ['a voice channel', ChannelType.GuildVoice],
    ['a category', ChannelType.GuildCategory],
  ])('posts in no channel that is %s', async (_, type) => {
    routes[`GET /channels/${CHANNEL}`] = json({ id: CHANNEL, type, guild_id: SERVER, name: 'x' });
    routes[`GET /guilds/${SERVER}`] = json({ id: SERVER, owner_id: BOT, roles: [] });
    routes[`GET /guilds/${SERVER}/members/${BOT}`] = json({ roles: [] });
    expect(await outcome(publisher.access(SERVER, CHANNEL, false))).toMatchObject({
      kind: 'fault',
      fault: { kind: 'refused', code: 50024 },
    });
  });

  it.each([
    ['a server it has no access to', 403, 50001],
    ['a server it is no member of', 404, 10007],
  ])('knows %s for one that it left', async (_, status, code) => {
    routes[`GET /channels/${CHANNEL}`] = json({ code: 50001, message: 'Missing Access' }, 403);
    routes[`GET /guilds/${SERVER}`] = json({ id: SERVER, owner_id: BOT, roles: [] });
    routes[`GET /guilds/${SERVER}/members/${BOT}`] = json({ code, message: 'no' }, status);
    expect(await outcome(publisher.access(SERVER, CHANNEL, false))).toEqual({
      kind: 'fault',
      fault: { kind: 'missing-server' },
    });
  });

  it('posts in announcement channels', async () => {
    const type = ChannelType.GuildAnnouncement;
    routes[`GET /channels/${CHANNEL}`] = json({ id: CHANNEL, type, guild_id: SERVER, name: 'news' });
    routes[`GET /guilds/${SERVER}`] = json({ id: SERVER, owner_id: BOT, roles: [] });
    routes[`GET /guilds/${SERVER}/members/${BOT}`] = json({ roles: [] });
    expect(await publisher.access(SERVER, CHANNEL, true)).toMatchObject({ missing: [], name: 'news' });
  });
});
