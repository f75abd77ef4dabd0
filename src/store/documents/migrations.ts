// Brings documents of earlier versions to the shape of the next.

type Parts = Readonly<Record<string, unknown>>;

/** Posts stood in one channel, named once for all. */
export function postsOfVersion1(doc: unknown): unknown {
  const { channel, messages, ...rest } = partsOf(doc);
  return { ...rest, messages: listOf(messages).map((message) => ({ channel, message })) };
}

/**
 * Deliveries had no doubts and no generations, and what was sent stood in the installment's channel. An attempt that
 * was under way is doubted from its beginning on.
 */
export function readingOfVersion1(doc: unknown): unknown {
  const reading = partsOf(doc);
  const outbox = listOf(reading.outbox).map((each) => {
    const installment = partsOf(each);
    const deliveries = listOf(installment.deliveries).map((one) => {
      const { progress, ...what } = partsOf(one);
      return { ...what, generation: 0, progress: progressOfVersion1(partsOf(progress), installment.channel) };
    });
    return { ...installment, deliveries };
  });
  return { ...reading, outbox };
}

/** How long a lease was in version 1, in milliseconds. */
const LEASE = 30_000;

function progressOfVersion1(progress: Parts, channel: unknown): Parts {
  switch (progress.state) {
    case 'owed':
      return { ...progress, doubts: [], because: null };
    case 'claimed':
      return { ...progress, channel, claimedAt: Number(progress.leaseUntil) - LEASE, doubts: [] };
    case 'sent':
      return { ...progress, channel };
    default:
      return progress;
  }
}

/** What is not as it should be throws, and is reported with the key of its document. */
function partsOf(value: unknown): Parts {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object');
  return value as Parts;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('not a list');
  return value;
}
