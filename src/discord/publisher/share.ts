// Shares questions: whoever asks what is being asked already waits for the answer to one more question, with all others
// who came meanwhile. So nobody gets an answer that is older than their question.

/** Asks about `key`, at most once at a time. Those who share a question share its failure. */
export function share<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  const next = new Map<string, Promise<T>>();

  const begin = (key: string): Promise<T> => {
    next.delete(key);
    const asked = ask(key);
    underWay.set(key, asked);
    const over = () => {
      if (underWay.get(key) === asked) underWay.delete(key);
    };
    asked.then(over, over);
    return asked;
  };

  return (key) => {
    const before = underWay.get(key);
    if (before === undefined) return begin(key);
    const known = next.get(key);
    if (known !== undefined) return known;
    const following = () => begin(key);
    const mine = before.then(following, following);
    next.set(key, mine);
    return mine;
  };
}
