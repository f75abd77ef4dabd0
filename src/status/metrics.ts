// What happens, counted for Prometheus. No label names a server, a reading or a person.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { MetricEvent, Telemetry } from '../ports/telemetry.ts';

export interface Metrics {
  readonly observe: Telemetry;
  readonly contentType: string;
  /** All figures in Prometheus' text format. */
  text(): Promise<string>;
}

/** Seconds. */
const LATENESS_BUCKETS_S = [0.25, 0.5, 1, 1.5, 2.5, 5, 15, 60, 300, 3_600];
const LATENCY_BUCKETS_S = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.8, 3];

/** `queueDepth`: how many readings are due now. */
export function createMetrics(queueDepth: () => Promise<number>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const deliveries = new Counter({
    name: 'cliffhanger_deliveries_total',
    help: 'Attempts to deliver a page, a thread or its opening, by what came of them',
    labelNames: ['what', 'outcome'],
    registers,
  });
  const retries = new Counter({
    name: 'cliffhanger_delivery_retries_total',
    help: 'Attempts that were not the first of their delivery',
    labelNames: ['what'],
    registers,
  });
  const lateness = new Histogram({
    name: 'cliffhanger_lateness_seconds',
    help: 'From a slot to the first page of its installment',
    buckets: LATENESS_BUCKETS_S,
    registers,
  });
  const latency = new Histogram({
    name: 'cliffhanger_interaction_seconds',
    help: 'From an interaction to its answer',
    labelNames: ['to'],
    buckets: LATENCY_BUCKETS_S,
    registers,
  });
  const rateLimits = new Counter({
    name: 'cliffhanger_rate_limits_total',
    help: 'Requests that Discord answered with 429, by whose limit it was',
    labelNames: ['scope'],
    registers,
  });
  const requests = new Counter({
    name: 'cliffhanger_requests_total',
    help: 'Requests to Discord, by whether it answered (a refusal is an answer) or failed',
    labelNames: ['outcome'],
    registers,
  });
  for (const outcome of ['answered', 'failed']) requests.inc({ outcome }, 0);
  // Named before the first one: a rate over a series that begins with its first event misses that event.
  for (const scope of ['own', 'shared', 'global']) rateLimits.inc({ scope }, 0);
  for (const what of ['page', 'thread', 'opening']) retries.inc({ what }, 0);
  new Gauge({
    name: 'cliffhanger_queue_depth',
    help: 'Readings that are due now, those of other processes on the same database included',
    registers,
    async collect() {
      this.set(await queueDepth());
    },
  });
  return {
    observe(event: MetricEvent) {
      switch (event.kind) {
        case 'delivery': {
          const { what, outcome, attempt } = event;
          deliveries.inc({ what, outcome });
          if (attempt > 1) retries.inc({ what });
          return;
        }
        case 'first-page':
          return lateness.observe(event.elapsedMs / 1000);
        case 'answer':
          return latency.observe({ to: event.to }, event.elapsedMs / 1000);
        case 'rate-limit':
          return rateLimits.inc({ scope: event.scope });
        case 'request':
          return requests.inc({ outcome: event.answered ? 'answered' : 'failed' });
      }
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
