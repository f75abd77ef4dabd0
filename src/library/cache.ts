// A cache of what never changes, bounded by how much it holds.

/** The value of a key, loaded when it is not held. */
export type Cache<T> = (key: string, load: () => Promise<T>) => Promise<T>;

/**
 * Holds what was used last, up to `most` in all; `weigh` says how much one value counts, 1 where it is left out. A
 * value heavier than `most` is not held, nor is a failed load. What is being loaded is loaded once.
 */
export function createCache<T>(maxWeight: number, weightOf: (value: T) => number = () => 1): Cache<T> {
  const entries = new Map<string, { readonly value: Promise<T>; weight: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  };
  return (key, load) => {
    const hit = entries.get(key);
    if (hit !== undefined) {
      entries.delete(key);
      entries.set(key, hit);
      return hit.value;
    }
    const entry = { value: load(), weight: 0 };
    entries.set(key, entry);
    entry.value.then(
      (value) => {
        if (entries.get(key) !== entry) return;
        entry.weight = weightOf(value);
        total += entry.weight;
        for (const oldest of entries.keys()) {
          if (total <= maxWeight) break;
          drop(oldest);
        }
      },
      () => {
        if (entries.get(key) === entry) drop(key);
      },
    );
    return entry.value;
  };
}
