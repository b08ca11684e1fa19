import type { ClinicTx } from '../platform/database/database.ts';
import type { Language } from '../platform/i18n/language.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import type { ConversationId } from '../platform/kernel/ids.ts';
import type { Instant } from '../platform/time/instant.ts';
import type { FreeTouch } from './domain/free-touch.ts';
import type { TouchChannel } from './domain/plan.ts';

/** Why a touch must not leave now: its campaign is paused, the slot that it offers is gone. */
export type OriginVerdict =
  | { readonly kind: 'wait'; readonly until: Instant; readonly reason: string }
  | { readonly kind: 'drop'; readonly reason: string };

export interface SendingWay {
  readonly channel: TouchChannel;
  readonly address: string;
  /** The clinic's. */
  readonly line: string;
  readonly language: Language;
}

/** What the one that a touch comes from has to say when it is sent. */
export interface OriginHooks {
  /** Asked immediately before sending, outside of the transaction. Undefined: go on. */
  check?(ctx: ClinicContext, touch: FreeTouch): Promise<OriginVerdict | undefined>;
  /** In the transaction of sending: the thread in which the answer will be understood. */
  openThread?(
    tx: ClinicTx,
    ctx: ClinicContext,
    sending: { readonly touch: FreeTouch; readonly way: SendingWay },
  ): Promise<ConversationId | undefined>;
}
