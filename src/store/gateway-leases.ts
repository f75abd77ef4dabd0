// Which process holds the gateway session of which shards, as the store keeps it: read, claimed and given back.

import { z } from 'zod';
import type { Shards } from '../ports/shards.ts';

/** The note that holds them. It is of this moment: no backup holds it. */
export const GATEWAY_LEASES_ID = 'gateway-leases';

/** How long a lease lasts unless it is renewed, in milliseconds. */
export const GATEWAY_LEASE_MS = 30_000;

export interface GatewayLease {
  /** Tells one process from every other, and from itself after a restart. */
  readonly holder: string;
  /** For whoever has to find it. */
  readonly host: string;
  readonly pid: number;
  readonly shards: Shards;
  /** Epoch milliseconds, by the holder's clock. */
  readonly until: number;
  /** One more with each renewal: shows that the holder lives, whatever its clock says. */
  readonly renewals: number;
}

const leasesSchema = z.array(
  z.object({
    holder: z.string(),
    host: z.string(),
    pid: z.number(),
    shards: z.object({ first: z.number(), last: z.number(), total: z.number() }),
    until: z.number(),
    renewals: z.number(),
  }),
);

/** None where there is no note, or where it is not readable: whoever lives renews theirs, and finds out. */
export function parseLeases(value: string | undefined): readonly GatewayLease[] {
  if (value === undefined) return [];
  try {
    return leasesSchema.parse(JSON.parse(value));
  } catch {
    return [];
  }
}

export const encodeLeases = (leases: readonly GatewayLease[]): string => JSON.stringify(leases);

export type ClaimResult =
  | { readonly kind: 'held'; readonly by: GatewayLease }
  | { readonly kind: 'claimed'; readonly leases: readonly GatewayLease[] };

/**
 * Claims or renews `own`. What has ended at `now` (epoch milliseconds) is nobody's, and neither is what `isGone` says;
 * with `takeOver` nothing is in the way.
 */
export function claimLease(
  leases: readonly GatewayLease[],
  own: GatewayLease,
  now: number,
  { takeOver = false, isGone = () => false }: ClaimOptions = {},
): ClaimResult {
  const others = leases.filter(({ holder }) => holder !== own.holder);
  const living = others.filter((lease) => lease.until > now && !isGone(lease));
  const [by] = living.filter(({ shards }) => overlap(shards, own.shards));
  if (by !== undefined && !takeOver) return { kind: 'held', by };
  return { kind: 'claimed', leases: [...living.filter(({ shards }) => !overlap(shards, own.shards)), own] };
}

export interface ClaimOptions {
  readonly takeOver?: boolean;
  /** Whether a lease counts as ended though its time is not up by this clock. */
  readonly isGone?: (lease: GatewayLease) => boolean;
}

/** Of other totals they share servers, wherever they begin. */
function overlap(a: Shards, b: Shards): boolean {
  return a.total !== b.total || (a.first <= b.last && b.first <= a.last);
}

/** “on host7 (process 4711)” */
export const describeHolder = ({ host, pid }: GatewayLease) => `on ${host} (process ${pid})`;
