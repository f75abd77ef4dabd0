// Misbehaviour on request: rules that make some of the bot's requests slow, lost, refused or answered twice over.

/** What a fault does. "Before" and "after" are the moment the request would have changed anything. */
export type FaultEffect =
  /** Answers late, by sandbox time. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Never answers. Changes nothing, unless it is after the write. */
  | { readonly kind: 'hang'; readonly when?: 'before' | 'after' }
  /** Breaks the connection. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** Answers with a server error. */
  | { readonly kind: 'fail'; readonly when: 'before' | 'after'; readonly status?: number }
  /**
   * Answers 429. `retryAfter` is in seconds. Discord's header rounds it up; `header` says another number of seconds,
   * for a sandbox whose time runs faster than that of a library that waits by the machine's.
   */
  | {
      readonly kind: 'rate-limit';
      readonly scope: 'user' | 'shared' | 'global';
      readonly retryAfter: number;
      readonly header?: number;
    }
  /** Refuses with one of Discord's error codes; a code the sandbox does not know needs its status and words. */
  | { readonly kind: 'error'; readonly code: number; readonly status?: number; readonly message?: string }
  /** Answers 401, as to a revoked token. */
  | { readonly kind: 'unauthorized' };

export interface FaultRule {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A path where `*` stands for one part, such as `/users/*`, or a pattern. Any path if not given. */
  readonly path?: string | RegExp;
  /** How often it strikes; without end if not given. */
  readonly count?: number;
  /** How likely it strikes, 0 to 1. */
  readonly probability?: number;
  /** What the dice begin with, so that a run can be repeated. */
  readonly seed?: number;
  /** Of several, the dice choose one each time; an effect that stands there twice comes twice as often. */
  readonly effect: FaultEffect | readonly FaultEffect[];
}

interface ActiveRule {
  readonly rule: FaultRule;
  readonly pattern: RegExp;
  readonly random: () => number;
  remaining: number;
}

export class FaultInjector {
  #rules: ActiveRule[] = [];
  #requests = 0;
  #injected = 0;
  #hanging = 0;

  /**
   * How many requests of the bot came, how many of them a fault struck, and how many wait now for an answer that
   * never comes.
   */
  get counts(): { readonly requests: number; readonly injected: number; readonly hanging: number } {
    return { requests: this.#requests, injected: this.#injected, hanging: this.#hanging };
  }

  /** Counts a request that is not answered as hanging, until whoever asked gives it up. */
  trackHanging(response: { once(event: 'close', listener: () => void): unknown }): void {
    this.#hanging += 1;
    response.once('close', () => {
      this.#hanging -= 1;
    });
  }

  /** Adds a rule; the result takes it away again. Of several that fit, the one added first strikes. */
  add(rule: FaultRule): () => void {
    const { path = /^/, count = Infinity, seed = 1 } = rule;
    const active = { rule, pattern: toPattern(path), random: seededRandom(seed), remaining: count };
    this.#rules.push(active);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== active);
    };
  }

  /** Takes all rules away. */
  clear(): void {
    this.#rules = [];
  }

  /** The fault that strikes this request, which counts as struck. */
  next(method: string, path: string): FaultEffect | null {
    this.#requests += 1;
    for (const active of this.#rules) {
      const { rule, pattern, random } = active;
      if (active.remaining <= 0 || (rule.method && rule.method !== method) || !pattern.test(path)) continue;
      if (rule.probability !== undefined && random() >= rule.probability) continue;
      active.remaining -= 1;
      this.#injected += 1;
      return isSingle(rule.effect)
        ? rule.effect
        : (rule.effect[Math.floor(random() * rule.effect.length)] ?? null);
    }
    return null;
  }
}

function isSingle(effect: FaultRule['effect']): effect is FaultEffect {
  return 'kind' in effect;
}

function toPattern(path: string | RegExp): RegExp {
  if (path instanceof RegExp) return path;
  const parts = path
    .split('/')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+'));
  return new RegExp(`^${parts.join('/')}$`);
}

/** Mulberry32: small, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
