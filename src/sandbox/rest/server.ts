// The REST side: takes a request through faults, limits and checks to its route, and sends the answer.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiSchemas } from '../api-schemas.ts';
import type { FaultEffect, FaultInjector } from '../fault-injector.ts';
import { isObject, type Json } from '../json.ts';
import type { RequestLog } from '../request-log.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import type { User } from '../world/types.ts';
import { readBody } from './body.ts';
import { apiError, DiscordError } from './errors.ts';
import type { RestRequest, RestResponse, Route } from './http.ts';
import type { RateLimiter, RateLimitResult } from './rate-limiter.ts';
import { RouteTable } from './route-table.ts';
import { allRoutes } from './routes/all.ts';
import { faultResponse, rateLimitResponse, send, serverErrorBody } from './send-response.ts';

const PREFIX = '/api/v10';

export interface RestServerDeps {
  readonly discord: SandboxContext;
  readonly faults: FaultInjector;
  readonly limits: RateLimiter;
  readonly requestLog: RequestLog;
  /** Discord's own description of its API, if there is one to judge by. */
  readonly schemas: ApiSchemas | null;
  /** Notes something that the bot, or the sandbox itself, has done wrong. */
  reportViolation(what: string): void;
}

/** One request on its way. */
interface IncomingRequest {
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
  readonly #deps: RestServerDeps;
  readonly #routes = new RouteTable(allRoutes);

  constructor(deps: RestServerDeps) {
    this.#deps = deps;
  }

  /** Answers a request; false if it is none for the API. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    if (!url.pathname.startsWith(`${PREFIX}/`)) return false;
    const path = url.pathname.slice(PREFIX.length);
    const method = request.method ?? 'GET';
    const match = this.#routes.match(method, path);
    const actor =
      this.#deps.discord.world.byToken((request.headers.authorization ?? '').replace(/^Bot /, '')) ?? null;
    const byBot = actor ? actor.bot : true;
    const fault = byBot ? this.#deps.faults.next(method, path) : null;
    const params = match?.params ?? {};
    const incoming = {
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
    await this.#handle(incoming);
    return true;
  }

  async #handle(incoming: IncomingRequest): Promise<void> {
    const { request, response, path, query, route, byBot, fault } = incoming;
    const { discord, requestLog, faults } = this.#deps;
    const at = discord.clock.now();
    const read = await readBody(request).catch((error: unknown) => {
      if (!(error instanceof DiscordError)) request.destroy();
      return error instanceof DiscordError ? error : apiError(50109);
    });
    const body = read instanceof DiscordError ? undefined : read.json;
    const record = (status: number | null) => {
      const search = query.size > 0 ? `?${query}` : '';
      const method = request.method ?? 'GET';
      if (byBot)
        requestLog.add({ method, route: route?.path ?? null, path: path + search, status, body, at });
    };
    const end = (status: number, answer?: object | null, headers: Readonly<Record<string, string>> = {}) => {
      record(status);
      send(response, status, answer, headers);
    };
    const hang = () => {
      record(null);
      faults.trackHanging(response);
    };

    if (fault?.kind === 'hang' && fault.when !== 'after') return hang();
    if (fault?.kind === 'drop' && fault.when === 'before') {
      record(null);
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'delay') {
      await new Promise<void>((resolve) => discord.clock.wakeAt(at + fault.ms, resolve));
    }
    const injected = fault && faultResponse(fault);
    if (injected) return end(injected.status, injected.body, injected.headers);

    const rateLimit = this.#consumeRateLimit(incoming, body);
    if (rateLimit.limited) {
      const { status, body: words, headers } = rateLimitResponse(rateLimit.limited);
      return end(status, words, { ...rateLimit.headers, ...headers });
    }
    const answer = await this.#callRoute(incoming, read);
    if (fault?.kind === 'hang') return hang();
    if (fault?.kind === 'drop') {
      record(null);
      request.socket.resetAndDestroy();
      return;
    }
    if (fault?.kind === 'fail') return end(fault.status ?? 502, serverErrorBody());
    end(answer.status, answer.body, { ...rateLimit.headers, ...answer.headers });
  }

  /** Of people's requests nobody keeps count: they are as many as a test wants to look at things. */
  #consumeRateLimit(
    { request, route, params, actor, byBot }: IncomingRequest,
    body: Json | undefined,
  ): RateLimitResult {
    if (!byBot) return { headers: {}, limited: null };
    const place =
      params.channel_id ?? params.guild_id ?? params.webhook_token ?? params.interaction_token ?? '';
    const token = actor?.token ?? 'none';
    const limited = {
      method: request.method ?? 'GET',
      path: route?.path ?? 'none',
      messageId: params.message_id,
      renames: isObject(body) && body.name !== undefined,
    };
    return this.#deps.limits.consume(token, limited, place, route?.isExemptFromGlobalLimit === true);
  }

  /** What the request deserves, whatever may happen to the answer on its way. */
  async #callRoute(
    incoming: IncomingRequest,
    read: Awaited<ReturnType<typeof readBody>> | DiscordError,
  ): Promise<RestResponse> {
    const { request, path, byBot } = incoming;
    const { reportViolation } = this.#deps;
    const what = `${request.method} ${path}`;
    try {
      const route = this.#authorisedRoute(incoming, what);
      if (read instanceof DiscordError) throw read;
      return await this.#runRoute(incoming, route, read, what);
    } catch (error) {
      if (!(error instanceof DiscordError)) {
        reportViolation(
          `${what}: the sandbox failed: ${error instanceof Error ? error.stack : String(error)}`,
        );
        return { status: 500, body: serverErrorBody() };
      }
      if (byBot && error.code === 50035) reportViolation(`${what}: ${JSON.stringify(error.body)}`);
      return error;
    }
  }

  /** @throws DiscordError where there is no such route, or the caller may not use it */
  #authorisedRoute({ actor, route, byBot }: IncomingRequest, what: string): Route {
    const { reportViolation } = this.#deps;
    if (!route) {
      if (byBot) reportViolation(`${what}: no such route`);
      throw new DiscordError(404, 0, '404: Not Found');
    }
    if (route.auth !== 'none' && !actor) throw apiError(0);
    if ((route.auth === 'bot' && !actor?.bot) || (route.auth === 'user' && actor?.bot)) {
      if (byBot) reportViolation(`${what}: not a route for bots`);
      throw new DiscordError(403, 20001, 'Bots cannot use this endpoint');
    }
    return route;
  }

  /** Checks a bot's request and the answer to it against Discord's own description of both. */
  async #runRoute(
    { request, path, query, actor, params, byBot }: IncomingRequest,
    route: Route,
    { json, files }: Awaited<ReturnType<typeof readBody>>,
    what: string,
  ): Promise<RestResponse> {
    const { discord, schemas, reportViolation } = this.#deps;
    const method = request.method ?? 'GET';
    if (byBot) schemas?.checkRequest({ method, route: route.path, params, query, body: json });
    const asked: RestRequest = {
      ...{ method, path, params, query, files, actor },
      body: json,
      headers: request.headers,
    };
    const answer = await route.handle(asked, discord);
    const mismatch = byBot
      ? (schemas?.responseMismatch({ method, route: route.path, ...answer }) ?? null)
      : null;
    if (mismatch === null) return answer;
    reportViolation(
      `${what}: the sandbox's own answer ${answer.status} is not what Discord would give: ${mismatch}`,
    );
    return { status: 500, body: serverErrorBody() };
  }
}
