// Discord's errors: their codes, statuses and words, from its list of JSON error codes.

/** Says what is wrong with each field of a form, nested like the form itself. */
export interface ErrorTree {
  [field: string]: ErrorTree | FieldError[];
}
export interface FieldError {
  readonly code: string;
  readonly message: string;
}

const ERRORS_BY_CODE = {
  0: [401, '401: Unauthorized'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10011: [404, 'Unknown Role'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  30034: [400, 'Max number of daily application command creates has been reached (200)'],
  30046: [429, 'Maximum number of edits to messages older than 1 hour reached. Try again later.'],
  40060: [400, 'Interaction has already been acknowledged.'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50013: [403, 'Missing Permissions'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  160002: [403, 'Cannot reply without permission to read message history'],
  160004: [400, 'A thread has already been created for this message'],
  160005: [400, 'Thread is locked'],
  160006: [400, 'Maximum number of active threads reached'],
} as const satisfies Record<number, readonly [number, string]>;

export type KnownCode = keyof typeof ERRORS_BY_CODE;

/** An answer that refuses a request. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | null;
  /** Of a 429: seconds until it is worth trying again. */
  retryAfter: number | null = null;

  constructor(status: number, code: number, message: string, errors: ErrorTree | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get body(): object {
    const { message, code, errors, retryAfter } = this;
    const wait = retryAfter === null ? {} : { retry_after: retryAfter, global: false };
    return { message, code, ...wait, ...(errors ? { errors: wrapLeaves(errors) } : {}) };
  }

  get headers(): Record<string, string> {
    const { retryAfter } = this;
    if (retryAfter === null) return {};
    return { 'retry-after': String(Math.ceil(retryAfter)), 'x-ratelimit-scope': 'shared' };
  }

  withRetryAfter(seconds: number): this {
    this.retryAfter = seconds;
    return this;
  }
}

/** One of Discord's known errors, with the status and words that belong to its code. */
export function apiError(code: KnownCode): DiscordError {
  const [status, message] = ERRORS_BY_CODE[code];
  return new DiscordError(status, code, message);
}

/** Whether this is a code whose status and words are known here. */
export function isKnownCode(code: number): code is KnownCode {
  return code in ERRORS_BY_CODE;
}

/** 50035 with a tree of what is wrong where. */
export function invalidForm(errors: ErrorTree): DiscordError {
  const [status, message] = ERRORS_BY_CODE[50035];
  return new DiscordError(status, 50035, message, errors);
}

/** Collects what is wrong with a form, each at its path, until `throwIfAny`. */
export class FormErrors {
  readonly #tree: ErrorTree = {};
  #count = 0;

  get hasErrors(): boolean {
    return this.#count > 0;
  }

  /** Notes an error at a path such as `['components', 0, 'label']`. */
  add(path: readonly (string | number)[], code: string, message: string): void {
    this.#count += 1;
    let node = this.#tree;
    const steps = path.length === 0 ? ['_errors'] : path.map(String);
    for (const step of steps.slice(0, -1)) {
      const next = node[step];
      if (next && !Array.isArray(next)) node = next;
      else {
        const fresh: ErrorTree = Array.isArray(next) ? { _errors: next } : {};
        node[step] = fresh;
        node = fresh;
      }
    }
    const last = steps.at(-1) ?? '_errors';
    const leaf = node[last];
    if (Array.isArray(leaf)) leaf.push({ code, message });
    else if (leaf) leaf._errors = [{ code, message }];
    else node[last] = [{ code, message }];
  }

  /** Throws 50035 if anything was noted. */
  throwIfAny(): void {
    if (this.hasErrors) throw invalidForm(this.#tree);
  }
}

/** Discord puts the errors of a field under `_errors`. */
function wrapLeaves(tree: ErrorTree): object {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (key === '_errors') return [key, value];
      return [key, Array.isArray(value) ? { _errors: value } : wrapLeaves(value)];
    }),
  );
}
