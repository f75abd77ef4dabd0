// Shares questions: whoever asks what is being asked already waits for the answer to one more question, with all others
// who came meanwhile. So nobody gets an answer that is older than their question.

/** Asks about `key`, at most once at a time. Those who share a question share its failure. */
export function singleFlight<T>(fetch: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const inFlight = new Map<string, Promise<T>>();
  const queued = new Map<string, Promise<T>>();

  const start = (key: string): Promise<T> => {
    queued.delete(key);
    const promise = fetch(key);
    inFlight.set(key, promise);
    // Before whoever waits for it starts the next one.
    const clear = () => inFlight.delete(key);
    promise.then(clear, clear);
    return promise;
  };

  return (key) => {
    const current = inFlight.get(key);
    if (current === undefined) return start(key);
    const joined = queued.get(key);
    if (joined !== undefined) return joined;
    const startNext = () => start(key);
    const promise = current.then(startNext, startNext);
    queued.set(key, promise);
    return promise;
  };
}
