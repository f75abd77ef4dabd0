// Gathers what is asked at the same time, and asks it in one statement: while one is on its way, the next one fills.
//
// A statement costs a database far more than a row does, and one that writes is a commit. Whoever asks alone waits for
// nobody.

/** Rows of one statement. Beyond so many a row more is no cheaper, and all would wait for the longest. */
const MAX_BATCH_SIZE = 64;

export interface BatcherOptions<Q, A> {
  /** Asks all at once, and answers in their order. */
  readonly execute: (questions: readonly Q[]) => Promise<readonly A[]>;
  /** What a question is about: two about the same are never asked at once, if there is such a thing. */
  readonly conflictKey?: (question: Q) => string;
  /** Whether what failed so was one question's fault, and changed nothing: each is then asked alone. */
  readonly canRetrySingly?: (error: unknown) => boolean;
}

interface QueuedItem<Q, A> {
  readonly item: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks one question, together with what others ask. */
export function createBatcher<Q, A>({
  execute,
  conflictKey,
  canRetrySingly,
}: BatcherOptions<Q, A>): (question: Q) => Promise<A> {
  let queue: QueuedItem<Q, A>[] = [];
  let isInFlight = false;

  const nextBatch = (): QueuedItem<Q, A>[] => {
    const batch: QueuedItem<Q, A>[] = [];
    const deferred: QueuedItem<Q, A>[] = [];
    const keys = new Set<string>();
    for (const each of queue) {
      const key = conflictKey?.(each.item);
      const fits = batch.length < MAX_BATCH_SIZE && (key === undefined || !keys.has(key));
      (fits ? batch : deferred).push(each);
      if (fits && key !== undefined) keys.add(key);
    }
    queue = deferred;
    return batch;
  };

  const runBatch = async (all: readonly QueuedItem<Q, A>[]): Promise<void> => {
    try {
      const answers = await execute(all.map(({ item }) => item));
      for (const [index, { resolve }] of all.entries()) resolve(answers[index] as A);
    } catch (error) {
      if (all.length > 1 && canRetrySingly?.(error)) await Promise.all(all.map((each) => runBatch([each])));
      else for (const { reject } of all) reject(error);
    }
  };

  const drain = async () => {
    isInFlight = true;
    // What is asked in this very moment comes along.
    await Promise.resolve();
    while (queue.length > 0) await runBatch(nextBatch());
    isInFlight = false;
  };

  return (question) =>
    new Promise((resolve, reject) => {
      queue.push({ item: question, resolve, reject });
      if (!isInFlight) void drain();
    });
}
