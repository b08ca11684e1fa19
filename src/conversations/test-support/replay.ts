import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import { step } from '../domain/flows/step.ts';
import type { RecordedInputs } from '../domain/heard.ts';
import type { Reply } from '../domain/turn.ts';

/** The state after the recorded turns, in their order. Undefined where the first one is missing. */
export function replay(turns: readonly RecordedInputs[]): DialogueState | undefined {
  const initial = turns[0]?.initial;
  if (!initial) return undefined;
  return turns.flatMap(({ inputs }) => inputs).reduce((state, input) => step(state, input).state, initial);
}

/** All that was said in a conversation, in order. */
export async function turnsOf(ctx: ClinicContext, id: ConversationId) {
  return ctx.db.query<{ number: number; input: RecordedInputs; output: Reply; at: Instant }>(
    ctx.clinicId,
    'select number, input, output, at from conversation_turn where clinic_id = $1 and conversation_id = $2 order by number limit 500',
    [ctx.clinicId, id],
  );
}
