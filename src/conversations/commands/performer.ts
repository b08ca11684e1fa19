import type { AgendaPorts } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import type { ConversationChannel } from '../domain/turn.ts';

/** The conversation for which effects are performed. */
export interface Performer {
  readonly ctx: ClinicContext<AgendaPorts>;
  readonly conversationId: ConversationId;
  readonly channel: ConversationChannel;
  readonly remote: string;
  /** The clinic's number. */
  readonly local: string;
}
