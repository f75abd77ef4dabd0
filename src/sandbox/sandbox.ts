// A small Discord on this machine: starts it, and holds what tests and the demo move it by.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { schemasOf } from './api-schemas.ts';
import { SandboxClock } from './clock.ts';
import { CommandStore } from './commands/command-store.ts';
import { FaultInjector } from './fault-injector.ts';
import { serveFile } from './file-server.ts';
import { FileStore } from './file-store.ts';
import { broadcast } from './gateway/broadcast.ts';
import { Gateway } from './gateway/gateway.ts';
import { SessionHub } from './gateway/session-hub.ts';
import { SessionStartLimit } from './gateway/session-start-limit.ts';
import { InteractionStore } from './interactions/interaction-store.ts';
import { NonceCache } from './nonce-cache.ts';
import { type PageOptions, PageServer } from './page-server/page-server.ts';
import { isOwnRequest } from './page-server/request-guard.ts';
import { RequestLog } from './request-log.ts';
import { OldEdits } from './rest/old-edits.ts';
import { RateLimiter } from './rest/rate-limiter.ts';
import { RestServer } from './rest/server.ts';
import type { SandboxContext } from './sandbox-context.ts';
import { type LoginOptions, SandboxUser } from './user.ts';
import { defaultWorld } from './world/default-world.ts';
import type { WorldEditor } from './world/world-editor.ts';

export interface SandboxOptions {
  /** A port of 127.0.0.1; 0, the default, takes any that is free. */
  readonly port?: number;
  /** The machine's time if not given. */
  readonly clock?: SandboxClock;
  /** Discord's OpenAPI document, parsed: judges every request of the bot, and every answer to it. */
  readonly openapi?: object | null;
  /** Whether to note unknown routes, invalid requests and answers in `violations`. True if not given. */
  readonly strict?: boolean;
  /** Requests a second over all routes, as Discord's 50. Without limit if not given. */
  readonly globalRequestsPerSecond?: number;
  /** Requests a second for every route in one channel or server; null, the default, for limits of Discord's sizes. */
  readonly routeRequestsPerSecond?: number | null;
  /** The most bytes of a file that people attach. 10 MiB if not given; boosted servers allow more. */
  readonly maxFileBytes?: number;
  /** How many of the bot's requests `record` keeps. 10,000 if not given. */
  readonly maxRecordedRequests?: number;
  /** How many shards may identify at once. 16 if not given, as Discord grants a large bot. */
  readonly maxConcurrency?: number;
  /** The most servers on one shard before IDENTIFY is refused (4011). 2,500 if not given. */
  readonly serversPerShard?: number;
  /** The most threads of a server that are not archived. 1,000 if not given, as Discord has it. */
  readonly maxActiveThreads?: number;
  /** The end of every token, so that nobody can guess them; `sandbox` if not given. */
  readonly tokenSecret?: string;
}

/** What one needs to know to connect a bot, or to be one of the people. */
export interface SandboxDescription {
  readonly api: string;
  readonly gateway: string;
  /** Where attached files are: the bot's DISCORD_CDN_URL. */
  readonly cdn: string;
  readonly botToken: string;
  readonly users: readonly { readonly id: string; readonly name: string; readonly token: string }[];
  readonly guild: string;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

export interface Sandbox {
  /** What the bot's REST takes for Discord: `rest: { api: sandbox.api, version: '10' }`. */
  readonly api: string;
  /** Where attached files are, as `https://cdn.discordapp.com` is Discord's. */
  readonly cdn: string;
  readonly botToken: string;
  readonly applicationId: string;
  readonly clock: SandboxClock;
  readonly world: WorldEditor;
  readonly faults: FaultInjector;
  readonly gateway: Gateway;
  readonly requestLog: RequestLog;
  /** What is left of the day's identifies; can be changed. */
  readonly sessionStartLimit: SandboxContext['sessionStartLimit'];
  /** What the bot, or the sandbox itself, has done that Discord would not take. */
  readonly violations: string[];
  /** How many attached files were fetched. */
  readonly downloads: number;
  /** Connects one of the people, by name. */
  login(name: string, options?: LoginOptions): Promise<SandboxUser>;
  describe(): SandboxDescription;
  /** Serves the page from now on, to this machine's browsers alone, and gives its address. */
  servePage(page: PageOptions): string;
  /** Ends all connections and frees the port. */
  close(): Promise<void>;
}

/** Starts a sandbox and resolves once it serves. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { clock = SandboxClock.real(), strict = true } = options;
  const { world, editor } = defaultWorld(clock, options.tokenSecret);
  const http = createServer();
  const port = () => (http.address() as AddressInfo).port;
  const origin = () => `127.0.0.1:${port()}`;
  let page: PageServer | null = null;
  const discord: SandboxContext = {
    clock,
    world,
    commands: new CommandStore(clock),
    interactions: new InteractionStore(clock),
    nonces: new NonceCache(clock),
    files: new FileStore(world, () => `http://${origin()}`, options.maxFileBytes),
    hub: new SessionHub(world.bot),
    maxConcurrency: options.maxConcurrency ?? 16,
    sessionStartLimit: new SessionStartLimit(clock),
    oldEdits: new OldEdits(clock),
    maxActiveThreads: options.maxActiveThreads ?? 1000,
    gatewayUrl: () => `ws://${origin()}/gateway`,
  };
  broadcast(discord);

  const violations: string[] = [];
  const faults = new FaultInjector();
  const requestLog = new RequestLog(options.maxRecordedRequests ?? 10_000);
  const rest = new RestServer({
    discord,
    faults,
    requestLog,
    limits: new RateLimiter(clock, {
      global: options.globalRequestsPerSecond ?? Infinity,
      perRoute: options.routeRequestsPerSecond ?? null,
    }),
    schemas: options.openapi ? schemasOf(options.openapi) : null,
    reportViolation: (what) => {
      if (strict) violations.push(what);
    },
  });
  const gateway = new Gateway(discord, options.serversPerShard ?? 2500, (what) => {
    if (strict) violations.push(what);
  });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (page !== null && !isOwnRequest(request, port())) {
      response
        .writeHead(403, { 'content-type': 'text/plain' })
        .end('Only this machine’s own page is served here.');
      return;
    }
    if (await page?.serve(request, response)) return;
    if (await rest.serve(request, response)) return;
    if (await serveFile(discord.files, request, response)) return;
    if (request.url === '/clock') {
      // A bot in another process takes its time from here.
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ now: clock.now() }));
      return;
    }
    response.writeHead(404).end();
  };
  http.on('request', (request, response) => {
    // Only a connection that broke off ends here: everything else has been answered.
    answer(request, response).catch(() => response.destroy());
  });
  http.on('upgrade', (request, socket, head) => {
    if (page !== null && !isOwnRequest(request, port())) socket.destroy();
    else gateway.upgrade(request, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  const logins = new Set<SandboxUser>();
  const api = `http://${origin()}/api`;
  const describe = (): SandboxDescription => ({
    api,
    gateway: discord.gatewayUrl(),
    cdn: `http://${origin()}`,
    botToken: world.bot.token,
    users: [...world.users.values()]
      .filter(({ bot }) => !bot)
      .map(({ id, name, token }) => ({ id, name, token })),
    guild: editor.defaultServer.id,
    channels: [...editor.defaultServer.channels.values()].map(({ id, name }) => ({ id, name })),
  });
  return {
    api,
    cdn: `http://${origin()}`,
    botToken: world.bot.token,
    applicationId: world.applicationId,
    clock,
    world: editor,
    get downloads() {
      return discord.files.downloads;
    },
    faults,
    gateway,
    requestLog,
    sessionStartLimit: discord.sessionStartLimit,
    violations,
    async login(name, loginOptions) {
      const user = await SandboxUser.connect({ api, token: editor.user(name).token }, loginOptions);
      logins.add(user);
      return user;
    },
    describe,
    servePage(pageOptions) {
      // The page is people's: the bot's token is none of its business.
      const describeForPeople = () => ({ ...describe(), botToken: undefined });
      page = new PageServer(pageOptions, describeForPeople, () => clock.now());
      // The page shows the time, whoever moves it.
      clock.onMove?.((now) => {
        for (const session of discord.hub.userSessions()) session.dispatch('SANDBOX_CLOCK', { now });
      });
      return `http://${origin()}${page.path}`;
    },
    async close() {
      for (const user of logins) user.close();
      discord.interactions.close();
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
