// Gathers what is asked at the same time, and asks it in one statement: while one is on its way, the next one fills.
//
// A statement costs a database far more than a row does, and one that writes is a commit. Whoever asks alone waits for
// nobody.

/** Rows of one statement. Beyond so many a row more is no cheaper, and all would wait for the longest. */
const MOST = 64;

export interface Asking<Q, A> {
  /** Asks all at once, and answers in their order. */
  readonly ask: (questions: readonly Q[]) => Promise<readonly A[]>;
  /** What a question is about: two about the same are never asked at once, if there is such a thing. */
  readonly about?: (question: Q) => string;
  /** Whether what failed so was one question's fault, and changed nothing: each is then asked alone. */
  readonly mayRepeat?: (error: unknown) => boolean;
}

interface Asked<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks one question, together with what others ask. */
export function gather<Q, A>({ ask, about, mayRepeat }: Asking<Q, A>): (question: Q) => Promise<A> {
  let waiting: Asked<Q, A>[] = [];
  let underWay = false;

  const next = (): Asked<Q, A>[] => {
    const chosen: Asked<Q, A>[] = [];
    const left: Asked<Q, A>[] = [];
    const taken = new Set<string>();
    for (const each of waiting) {
      const what = about?.(each.question);
      const fits = chosen.length < MOST && (what === undefined || !taken.has(what));
      (fits ? chosen : left).push(each);
      if (fits && what !== undefined) taken.add(what);
    }
    waiting = left;
    return chosen;
  };

  const answer = async (all: readonly Asked<Q, A>[]): Promise<void> => {
    try {
      const answers = await ask(all.map(({ question }) => question));
      for (const [index, { resolve }] of all.entries()) resolve(answers[index] as A);
    } catch (error) {
      if (all.length > 1 && mayRepeat?.(error)) await Promise.all(all.map((each) => answer([each])));
      else for (const { reject } of all) reject(error);
    }
  };

  const serve = async () => {
    underWay = true;
    // What is asked in this very moment comes along.
    await Promise.resolve();
    while (waiting.length > 0) await answer(next());
    underWay = false;
  };

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (!underWay) void serve();
    });
}
