// The gateway: takes websocket connections, and speaks HELLO, IDENTIFY, heartbeats and RESUME.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject, type JsonObject, listOf, numberOf, objectOf, textOf } from '../json.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { shardOf } from '../snowflake.ts';
import { type ReadyContext, readyPayload, sendServers } from './ready.ts';
import { Session } from './session.ts';

/** Milliseconds between heartbeats, as Discord has it. */
const HEARTBEAT_INTERVAL_MS = 41_250;
/** GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT, which this application was not given. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

export class Gateway {
  /** Set false to leave heartbeats unanswered, as a dying connection does. */
  acksHeartbeats = true;
  readonly #discord: SandboxContext;
  readonly #sockets = new WebSocketServer({ noServer: true });
  #identifies = 0;
  readonly #serversPerShard: number;
  readonly #reportViolation: (what: string) => void;

  constructor(discord: SandboxContext, serversPerShard: number, reportViolation: (what: string) => void) {
    this.#discord = discord;
    this.#serversPerShard = serversPerShard;
    this.#reportViolation = reportViolation;
  }

  /** Takes over a connection that asks to be a websocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#sockets.handleUpgrade(request, socket, head, (client) => this.#onConnection(client));
  }

  /** Ends all connections. */
  close(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
  }

  /** Breaks the bot's connections; it may resume. */
  dropConnections(): void {
    this.#discord.hub.dropBot();
  }

  /** Closes the bot's connections with a code, for good where Discord means it so. */
  closeConnections(code: number): void {
    this.#discord.hub.closeBot(code);
  }

  /** Sends the bot a frame as it is, however odd. */
  sendRaw(frame: string): void {
    this.#discord.hub.sendRawToBot(frame);
  }

  /** How often the bot has identified. */
  get identifies(): number {
    return this.#identifies;
  }

  /** Tells the bot that its session is invalid (op 9). */
  invalidateSessions({ resumable = false }: { resumable?: boolean } = {}): void {
    this.#discord.hub.invalidateBot(resumable);
  }

  #onConnection(client: WebSocket): void {
    let session: Session | null = null;
    client.on('error', () => client.terminate());
    client.on('close', (code) => {
      session?.detach(client);
      // A client that says goodbye ends its session; one that vanishes may come back.
      if (session && (code === 1000 || code === 1001)) this.#discord.hub.remove(session);
    });
    client.on('message', (raw) => {
      const frame = parse(raw.toString());
      if (!frame) return client.close(Close.DecodeError);
      const data = objectOf(frame.d);
      switch (frame.op) {
        case Op.Heartbeat:
          if (this.acksHeartbeats || session?.user.bot === false) send(client, { op: Op.HeartbeatAck });
          return;
        case Op.Identify:
          if (session) return client.close(Close.AlreadyAuthenticated);
          this.#identifies += 1;
          session = this.#identify(client, data);
          return;
        case Op.Resume:
          session = this.#resume(client, data) ?? session;
          return;
        case Op.PresenceUpdate:
        case Op.VoiceStateUpdate:
        case Op.RequestGuildMembers:
          if (!session) client.close(Close.NotAuthenticated);
          return;
        default:
          client.close(Close.UnknownOpcode);
      }
    });
    send(client, { op: Op.Hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS, _trace: [] } });
  }

  #identify(client: WebSocket, data: JsonObject): Session | null {
    const { world, hub } = this.#discord;
    const user = world.byToken(textOf(data.token).replace(/^Bot /, ''));
    const refuse = (code: number) => {
      client.close(code);
      return null;
    };
    if (!user) return refuse(Close.AuthenticationFailed);
    if (user.bot && !this.#discord.sessionStartLimit.use()) {
      this.#reportViolation('the gateway: more identifies than the day has, so Discord resets the token');
      world.revokeToken(user);
      hub.closeBot(Close.AuthenticationFailed);
      return refuse(Close.AuthenticationFailed);
    }
    const intents = numberOf(data.intents);
    if (user.bot && (!Number.isInteger(data.intents) || intents < 0)) return refuse(Close.InvalidIntents);
    if (user.bot && intents & PRIVILEGED_INTENTS) return refuse(Close.DisallowedIntents);
    const [index = 0, count = 1] = listOf(data.shard).map((value) => numberOf(value, -1));
    if (count < 1 || index < 0 || index >= count) return refuse(Close.InvalidShard);
    const servers = user.bot ? this.#serversOf(index, count) : [];
    if (servers.length > this.#serversPerShard) return refuse(Close.ShardingRequired);

    const session = new Session(world.nextId(), user, intents, [index, count]);
    const readiness: ReadyContext = { discord: this.#discord, session, servers };
    session.attach(client);
    hub.add(session);
    session.dispatch('READY', readyPayload(readiness));
    void sendServers(readiness);
    return session;
  }

  #serversOf(index: number, count: number): string[] {
    const ids = [...this.#discord.world.botServerIds()];
    return count === 1 ? ids : ids.filter((id) => shardOf(id, count) === index);
  }

  #resume(client: WebSocket, data: JsonObject): Session | null {
    const session = this.#discord.hub.get(textOf(data.session_id));
    const sequence = numberOf(data.seq);
    if (session?.user.token !== textOf(data.token).replace(/^Bot /, '') || !session.canReplay(sequence)) {
      send(client, { op: Op.InvalidSession, d: false });
      return null;
    }
    session.attach(client);
    session.replay(sequence);
    session.dispatch('RESUMED', { _trace: [] });
    return session;
  }
}

function parse(text: string): JsonObject | null {
  try {
    const frame: unknown = JSON.parse(text);
    return isObject(frame) ? frame : null;
  } catch {
    return null;
  }
}

function send(client: WebSocket, frame: object): void {
  client.send(JSON.stringify(frame));
}
