// The bot's state over HTTP, wired: loaded only where PORT asks for it.

import { ConfigError } from '../config.ts';
import type { Clock } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { withTimeout } from '../ports/with-timeout.ts';
import type { ProbeResults } from '../status/health.ts';
import { createMetrics } from '../status/metrics.ts';
import { createRestHealth } from '../status/rest-health.ts';
import { startStatusServer } from '../status/server.ts';

export interface Status {
  readonly observe: Telemetry;
  readonly port: number;
  /** What is looked at from now on; before that nothing is connected yet. */
  setProbes(sights: HealthProbes): void;
  close(): Promise<void>;
}

export interface HealthProbes {
  shards(): ProbeResults['shards'];
  lastPollAt(): number | null;
  /** Whether Discord answers a request. */
  ping(): Promise<boolean>;
}

/** Milliseconds after which a store that has not answered counts as ill. */
const STORE_TIMEOUT_MS = 2_000;

const INITIAL_PROBES: HealthProbes = {
  shards: () => ({ connected: 0, all: 0 }),
  lastPollAt: () => null,
  ping: async () => true,
};

/** @throws ConfigError where the port can't be had */
export async function startStatus(
  address: { readonly host: string; readonly port: number },
  documents: Documents,
  clock: Clock,
): Promise<Status> {
  const metrics = createMetrics(() => documents.countDue(clock.now()));
  const restHealth = createRestHealth(clock);
  let probes = INITIAL_PROBES;
  const check = async (): Promise<ProbeResults> => {
    const [store, rest] = await Promise.all([probeStore(documents, clock), restHealth.probe(probes.ping)]);
    return { now: clock.now(), store, rest, shards: probes.shards(), lastPollAt: probes.lastPollAt() };
  };
  const server = await startStatusServer({ ...address, metrics, probe: check }).catch((cause: unknown) => {
    throw new ConfigError([describePortError(address, cause)]);
  });
  return {
    observe(event) {
      metrics.observe(event);
      if (event.kind === 'request') restHealth.note(event.answered);
    },
    port: server.port,
    setProbes: (given) => {
      probes = given;
    },
    close: () => server.close(),
  };
}

/** Null where the store answers in time. What it says names paths and addresses, which are nobody's business here. */
async function probeStore(documents: Documents, clock: Clock): Promise<string | null> {
  const answered = documents.countDue(clock.now()).then(
    () => ({ trouble: null }),
    () => ({ trouble: 'can’t be read; the log says why' }),
  );
  const answer = await withTimeout(STORE_TIMEOUT_MS, answered);
  return answer === null ? 'does not answer' : answer.trouble;
}

function describePortError(
  { host, port }: { readonly host: string; readonly port: number },
  cause: unknown,
): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') return `PORT ${port} is taken by another program: choose another one`;
  if (code === 'EACCES') return `PORT ${port} may not be used by this user: choose one above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine: take 127.0.0.1, or 0.0.0.0 for all it has`;
  return `PORT ${port} on ${host} can't be listened on (${code ?? cause})`;
}
