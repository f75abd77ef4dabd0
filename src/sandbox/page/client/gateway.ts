// A person's gateway session: identifies, keeps the heart beating, and comes back when the connection breaks.

export interface GatewayHandlers {
  /** A session has begun: `ready` is all there is to know. */
  readonly onReady: (ready: Record<string, unknown>) => void;
  readonly onEvent: (event: string, data: Record<string, unknown>) => void;
  readonly onLost: () => void;
}

const RETRY_MS = 1000;
const Op = { dispatch: 0, heartbeat: 1, identify: 2, invalid: 9, hello: 10 } as const;

interface Frame {
  readonly op: number;
  readonly t?: string;
  readonly s?: number;
  readonly d?: Record<string, unknown>;
}

export class Gateway {
  readonly #url: string;
  readonly #token: string;
  readonly #handlers: GatewayHandlers;
  #socket: WebSocket | null = null;
  #sequence: number | null = null;
  #beat = 0;
  #isClosed = false;
  sessionId = '';

  constructor(url: string, token: string, handlers: GatewayHandlers) {
    this.#url = url;
    this.#token = token;
    this.#handlers = handlers;
  }

  open(): void {
    const socket = new WebSocket(`${this.#url}/?v=10&encoding=json`);
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      clearInterval(this.#beat);
      if (this.#isClosed) return;
      this.#handlers.onLost();
      setTimeout(() => this.open(), RETRY_MS);
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#socket?.close(1000);
  }

  #receive({ op, t = '', s, d = {} }: Frame): void {
    if (s !== undefined && s !== null) this.#sequence = s;
    if (op === Op.hello) {
      this.#beat = window.setInterval(
        () => this.#send(Op.heartbeat, this.#sequence),
        Number(d.heartbeat_interval),
      );
      const properties = { os: '', browser: 'Sandbox page', device: '' };
      this.#send(Op.identify, { token: this.#token, properties });
    }
    if (op === Op.invalid) this.#socket?.close();
    if (op !== Op.dispatch) return;
    if (t === 'READY') {
      this.sessionId = String(d.session_id);
      this.#handlers.onReady(d);
    } else this.#handlers.onEvent(t, d);
  }

  #send(op: number, d: unknown): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ op, d }));
  }
}
