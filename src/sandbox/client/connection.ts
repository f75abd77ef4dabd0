// A person's connection to the sandbox: their gateway session and their requests, as an app would hold them.
import { once } from 'node:events';
import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import { isObject, type Json, type JsonObject, objectOf, textOf } from '../json.ts';

export interface Account {
  /** Without the version, such as `http://127.0.0.1:4000/api`. */
  readonly api: string;
  readonly token: string;
}

/** A request of a person that Discord refused. */
export class RefusedError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, what: string, body: JsonObject) {
    super(`${what} was refused: ${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.code = Number(body.code ?? 0);
  }
}

type Listener = (event: string, data: JsonObject) => void;

export class Connection {
  readonly #account: Account;
  readonly #socket: WebSocket;
  readonly #acks: (() => void)[] = [];
  #listener: Listener = () => {};
  #sequence: number | null = null;
  sessionId = '';

  private constructor(account: Account, socket: WebSocket) {
    this.#account = account;
    this.#socket = socket;
  }

  /** Identifies, and gives the READY that came back. Throws if the gateway closes before it does. */
  static async open(
    account: Account,
    listener: Listener,
  ): Promise<{ connection: Connection; ready: JsonObject }> {
    const found = await fetch(`${account.api}/v10/gateway`);
    const { url } = objectOf(await found.json());
    const socket = new WebSocket(`${textOf(url)}/?v=10&encoding=json`);
    const connection = new Connection(account, socket);
    const ready = new Promise<JsonObject>((resolve, reject) => {
      connection.#listener = (event, data) => {
        if (event === 'READY') resolve(data);
      };
      socket.once('close', (code) => reject(new Error(`The gateway closed with ${code}`)));
      socket.once('error', reject);
    });
    socket.on('message', (raw) => connection.#receive(raw.toString()));
    await once(socket, 'open');
    const properties = { os: 'linux', browser: 'Discord Client', device: '' };
    connection.#send({ op: Op.Identify, d: { token: account.token, properties } });
    const data = await ready;
    connection.sessionId = textOf(data.session_id);
    connection.#listener = listener;
    return { connection, ready: data };
  }

  /** Resolves once everything that the sandbox has sent so far has arrived. */
  flush(): Promise<void> {
    // Frames keep their order, so the answer to a heartbeat comes after all that was sent before it.
    return new Promise((resolve) => {
      this.#acks.push(resolve);
      this.#send({ op: Op.Heartbeat, d: this.#sequence });
    });
  }

  /** Asks the REST API, and gives the answer's body. Throws RefusedError for anything but success. */
  async request(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Json> {
    const response = await fetch(`${this.#account.api}/v10${path}`, {
      method,
      headers: { authorization: this.#account.token, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: Json = text === '' ? null : JSON.parse(text);
    if (!response.ok) throw new RefusedError(response.status, `${method} ${path}`, objectOf(answer));
    return answer;
  }

  close(): void {
    this.#socket.close(1000);
  }

  #receive(text: string): void {
    const frame: unknown = JSON.parse(text);
    if (!isObject(frame)) return;
    if (typeof frame.s === 'number') this.#sequence = frame.s;
    if (frame.op === Op.HeartbeatAck) this.#acks.shift()?.();
    if (frame.op === Op.Dispatch) this.#listener(textOf(frame.t), objectOf(frame.d));
  }

  #send(frame: object): void {
    this.#socket.send(JSON.stringify(frame));
  }
}
