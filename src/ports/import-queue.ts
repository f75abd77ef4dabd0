// The port to the queue of files: who fetches and imports when, so that no server keeps the others waiting.

export interface ImportQueue {
  /**
   * Does `work`, which fetches a file and makes a story of it, when it is its server's turn. Servers take turns; each has
   * one file under way at a time.
   * @param onWait is told once where it has to wait
   * @throws UserError where no more may wait, before anything is fetched; ImportError once the queue is closed
   */
  run<T>(server: string, work: () => Promise<T>, onWait?: () => void): Promise<T>;
  /** Turns away what waits; what is under way is left to whoever does it. */
  close(): void;
}
