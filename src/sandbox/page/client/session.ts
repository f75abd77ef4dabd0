// What the page is told when it opens: where the API is, who one can be, and what time it is.

export interface PageSession {
  readonly api: string;
  readonly gateway: string;
  readonly guild: string;
  readonly users: readonly { readonly id: string; readonly name: string; readonly token: string }[];
  /** Epoch milliseconds of the sandbox's clock. */
  readonly now: number;
}

/** The page's own server gave no answer, or none that can be used. */
export class NotAnsweringError extends Error {
  override readonly name = 'NotAnsweringError';
  /** The HTTP status. */
  readonly status: number;

  constructor(status: number) {
    super(`The demo does not answer (${status})`);
    this.status = status;
  }
}

/** Asks for it at the page's own address, which carries the key. Throws NotAnsweringError. */
export async function openSession(): Promise<PageSession> {
  const response = await fetch('./session');
  if (!response.ok) throw new NotAnsweringError(response.status);
  return (await response.json()) as PageSession;
}

/** Moves the sandbox's clock; false where it was to go to the next post, and none is coming. Throws where it did not move. */
export async function moveClock(
  move: { readonly by: number } | { readonly to: 'next-post' },
): Promise<boolean> {
  const response = await fetch('./clock', { method: 'POST', body: JSON.stringify(move) });
  if (!response.ok) throw new NotAnsweringError(response.status);
  const answer = (await response.json()) as { posted?: boolean };
  return answer.posted ?? true;
}
