// What the page is told when it opens: where the API is, who one can be, and what time it is.

export interface PageSession {
  readonly api: string;
  readonly gateway: string;
  readonly guild: string;
  readonly users: readonly { readonly id: string; readonly name: string; readonly token: string }[];
  /** Epoch milliseconds of the sandbox's clock. */
  readonly now: number;
}

/** Asks for it at the page's own address, which carries the key. Throws where that is not answered. */
export async function openSession(): Promise<PageSession> {
  const response = await fetch('./session');
  if (!response.ok) throw new Error(`The demo does not answer (${response.status}). Is it still running?`);
  const session: PageSession = await response.json();
  return session;
}

/** Moves the sandbox's clock; false where it was to go to the next post, and none is coming. */
export async function moveClock(
  move: { readonly by: number } | { readonly to: 'next-post' },
): Promise<boolean> {
  const response = await fetch('./clock', { method: 'POST', body: JSON.stringify(move) });
  const answer: { posted?: boolean; message?: string } = await response.json();
  if (!response.ok) throw new Error(answer.message ?? 'The clock did not move.');
  return answer.posted ?? true;
}
