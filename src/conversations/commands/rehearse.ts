import type { AgendaPorts } from '../../agenda/index.ts';
import type { AnsweringRules } from '../../answering/index.ts';
import { getClinic } from '../../identity/index.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { hear } from '../domain/hear.ts';
import { openingState } from '../domain/opening-state.ts';
import type { Reply, TurnInput } from '../domain/turn.ts';
import { loadCatalogue } from '../queries/load-catalogue.ts';
import { loadHouse } from '../queries/load-house.ts';
import { effectsOnPaper, visitOnPaper, type RehearsedAct } from './paper-effects.ts';
import type { Performer } from './performer.ts';
import { runFlow } from './run-flow.ts';
import { triageIn } from './weigh.ts';

export type { RehearsedAct } from './paper-effects.ts';

/** A call that is held on paper. */
export interface Rehearsal {
  /** Takes one input and answers it as a call would be answered. Not to be called once a reply has an `end`. */
  take(input: TurnInput): Promise<Reply>;
  /** What the call would have done so far. */
  readonly acts: readonly RehearsedAct[];
}

/** A made-up caller: whose number is known, and who has a coming visit or not. */
export interface RehearsedCaller {
  readonly phone: string;
  readonly birthDate: LocalDate;
  readonly hasVisit: boolean;
}

/**
 * Opens a call as the receptionist would take it now by rules that are not in force: the same flows, understanding, phrases,
 * catalogue and free times. It leaves no trace: see `effectsOnPaper`. Reads the agenda, at every search anew.
 */
export async function openRehearsal(
  ctx: ClinicContext<AgendaPorts>,
  about: { readonly rules: AnsweringRules; readonly caller: RehearsedCaller },
): Promise<Rehearsal> {
  const { phone, birthDate, hasVisit } = about.caller;
  const conversationId = ctx.ids.next<ConversationId>();
  const patientId = ctx.ids.next<PatientId>();
  const who: Performer = { ctx, conversationId, channel: 'voice', remote: phone, local: '' };
  const [clinic, catalogue, house, triage] = await Promise.all([
    getClinic(ctx),
    loadCatalogue(ctx),
    loadHouse(ctx, phone, about.rules),
    triageIn(ctx),
  ]);
  const visit = hasVisit ? await visitOnPaper(who, catalogue, patientId) : undefined;
  const acts: RehearsedAct[] = [];
  const perform = effectsOnPaper({ birthDate, patientId, catalogue, visit }, acts);
  let state = openingState({
    channel: 'voice',
    clinic,
    language: clinic.defaultLanguage,
    catalogue: { ...catalogue, house },
    node: { name: 'menu' },
    remote: phone,
    greeted: false,
    ...triage,
  });
  return {
    acts,
    async take(input) {
      const at = ctx.clock.now();
      const run = await runFlow(who, { state, heard: hear(input, state, at), at }, async () => true, perform);
      assert(run !== 'busy', 'nobody else has a call on paper');
      state = run.state;
      return run.reply;
    },
  };
}
