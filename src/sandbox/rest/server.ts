// The REST side: takes a request through faults, limits and checks to its route, and sends the answer.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Discord } from '../discord.ts';
import type { FaultEffect, Faults } from '../faults.ts';
import type { RequestRecord } from '../record.ts';
import type { Schemas } from '../schemas.ts';
import type { User } from '../world/types.ts';
import { readBody } from './body.ts';
import { DiscordError, refuse } from './errors.ts';
import type { Answer, RestRequest, Route } from './http.ts';
import type { RateLimits } from './rate-limits.ts';
import { refusalOf, send, serverError, tooMany } from './replies.ts';
import { RouteTable } from './route-table.ts';
import { allRoutes } from './routes/all.ts';

const PREFIX = '/api/v10';

export interface RestParts {
  readonly discord: Discord;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly record: RequestRecord;
  /** Discord's own description of its API, if there is one to judge by. */
  readonly schemas: Schemas | null;
  /** Notes something that the bot, or the sandbox itself, has done wrong. */
  violated(what: string): void;
}

/** One request on its way. */
interface Passage {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly actor: User | null;
  readonly route: Route | null;
  readonly params: Readonly<Record<string, string>>;
  /** Whether the bot asked, with its token or with an interaction's. */
  readonly byBot: boolean;
  readonly fault: FaultEffect | null;
}

export class RestServer {
  readonly #parts: RestParts;
  readonly #routes = new RouteTable(allRoutes);

  constructor(parts: RestParts) {
    this.#parts = parts;
  }

  /** Answers a request; false if it is none for the API. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    if (!url.pathname.startsWith(`${PREFIX}/`)) return false;
    const path = url.pathname.slice(PREFIX.length);
    const method = request.method ?? 'GET';
    const match = this.#routes.match(method, path);
    const actor =
      this.#parts.discord.world.byToken((request.headers.authorization ?? '').replace(/^Bot /, '')) ?? null;
    const byBot = actor ? actor.bot : true;
    const fault = byBot ? this.#parts.faults.strike(method, path) : null;
    const params = match?.params ?? {};
    const passage = {
      request,
      response,
      path,
      query: url.searchParams,
      actor,
      route: match?.route ?? null,
      params,
      byBot,
      fault,
    };
    await this.#pass(passage);
    return true;
  }

  async #pass(passage: Passage): Promise<void> {
    const { request, response, path, query, route, byBot, fault } = passage;
    const { discord, record, faults } = this.#parts;
    const at = discord.clock.now();
    const read = await readBody(request).catch((error: unknown) => {
      if (!(error instanceof DiscordError)) request.destroy();
      return error instanceof DiscordError ? error : refuse(50109);
    });
    const body = read instanceof DiscordError ? undefined : read.json;
    const note = (status: number | null) => {
      const search = query.size > 0 ? `?${query}` : '';
      const method = request.method ?? 'GET';
      if (byBot) record.add({ method, route: route?.path ?? null, path: path + search, status, body, at });
    };
    const end = (status: number, answer?: object | null, headers: Readonly<Record<string, string>> = {}) => {
      note(status);
      send(response, status, answer, headers);
    };
    const hang = () => {
      note(null);
      faults.leaveHanging(response);
    };

    if (fault?.kind === 'hang' && fault.when !== 'after') return hang();
    if (fault?.kind === 'drop' && fault.when === 'before') {
      note(null);
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'delay') {
      await new Promise<void>((resolve) => discord.clock.wakeAt(at + fault.ms, resolve));
    }
    const early = fault && refusalOf(fault);
    if (early) return end(early.status, early.body, early.headers);

    const verdict = this.#count(passage);
    if (verdict.limited) {
      const { status, body: words, headers } = tooMany(verdict.limited);
      return end(status, words, { ...verdict.headers, ...headers });
    }
    const answer = await this.#answer(passage, read);
    if (fault?.kind === 'hang') return hang();
    if (fault?.kind === 'drop') {
      note(null);
      request.socket.resetAndDestroy();
      return;
    }
    if (fault?.kind === 'fail') return end(fault.status ?? 502, serverError());
    end(answer.status, answer.body, verdict.headers);
  }

  #count({ route, params, actor }: Passage) {
    const place =
      params.channel_id ?? params.guild_id ?? params.webhook_token ?? params.interaction_token ?? '';
    const token = actor?.token ?? 'none';
    return this.#parts.limits.count(token, route?.path ?? 'none', place, route?.globallyExempt === true);
  }

  /** What the request deserves, whatever may happen to the answer on its way. */
  async #answer(
    passage: Passage,
    read: Awaited<ReturnType<typeof readBody>> | DiscordError,
  ): Promise<Answer> {
    const { request, path, query, actor, route, params, byBot } = passage;
    const { discord, schemas, violated } = this.#parts;
    const what = `${request.method} ${path}`;
    try {
      if (!route) {
        if (byBot) violated(`${what}: no such route`);
        throw new DiscordError(404, 0, '404: Not Found');
      }
      if (route.who !== 'none' && !actor) throw refuse(0);
      if ((route.who === 'bot' && !actor?.bot) || (route.who === 'human' && actor?.bot)) {
        if (byBot) violated(`${what}: not a route for bots`);
        throw new DiscordError(403, 20001, 'Bots cannot use this endpoint');
      }
      if (read instanceof DiscordError) throw read;
      const { json, files } = read;
      const method = request.method ?? 'GET';
      if (byBot) schemas?.checkRequest({ method, route: route.path, params, query, body: json });
      const asked: RestRequest = {
        method,
        path,
        params,
        query,
        body: json,
        files,
        actor,
        headers: request.headers,
      };
      const answer = await route.handle(asked, discord);
      const flaw = byBot ? (schemas?.flawOf({ method, route: route.path, ...answer }) ?? null) : null;
      if (flaw === null) return answer;
      violated(`${what}: the sandbox's own answer ${answer.status} is not what Discord would give: ${flaw}`);
      return { status: 500, body: serverError() };
    } catch (error) {
      if (!(error instanceof DiscordError)) {
        violated(`${what}: the sandbox failed: ${error instanceof Error ? error.stack : String(error)}`);
        return { status: 500, body: serverError() };
      }
      if (byBot && error.code === 50035) violated(`${what}: ${JSON.stringify(error.body)}`);
      return error;
    }
  }
}
