// What happens inside that can be seen from outside: told as it happens, for whoever counts it.

import type { AttemptOutcome } from '../reading/apply-outcome.ts';
import type { DeliveryItem } from '../reading/installment.ts';

export type MetricEvent =
  /** An attempt of a delivery, the first being 1. */
  | {
      readonly kind: 'delivery';
      readonly what: DeliveryItem['kind'];
      readonly outcome: AttemptOutcome['kind'] | 'taken-over';
      readonly attempt: number;
    }
  /** The first page of an installment is out, so many milliseconds after its slot. */
  | { readonly kind: 'first-page'; readonly elapsedMs: number }
  /** An interaction was answered, so many milliseconds after it came in. */
  | { readonly kind: 'answer'; readonly to: InteractionKind; readonly elapsedMs: number }
  /** A request to Discord was answered, if with a refusal; or failed, by a server error or on the way. */
  | { readonly kind: 'request'; readonly answered: boolean }
  /** Discord answered 429: to this bot's own use, to a resource many share, or to all the bot does. */
  | { readonly kind: 'rate-limit'; readonly scope: 'own' | 'shared' | 'global' };

export type InteractionKind = 'command' | 'autocomplete' | 'button' | 'form';

/** Must not throw, and takes no time. */
export type Telemetry = (happening: MetricEvent) => void;
