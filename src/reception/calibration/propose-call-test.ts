import { TEST_CALLERS, type CallEnd, type CallTest, type TestedInput, type TestedTurn } from '../../answering/index.ts';
import { getPatient, type Patient } from '../../patients/index.ts';
import type { AgendaPorts } from '../../agenda/index.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { findCall, turnsOf, type CallRow, type TurnRow } from '../queries/calls.ts';
import { callerFor, inputWithoutPeople, textWithoutPeople, type RealPerson } from './without-people.ts';

/** A call as it would be kept as a test, before anybody marked what was wrong in it. */
export type ProposedCallTest = Pick<CallTest, 'caller' | 'ends' | 'turns'>;

export interface NoCallToTest {
  readonly code: 'call-unknown' | 'call-not-automatic' | 'call-too-long';
}

const MOST_TURNS = 80;

const ENDS: Readonly<Record<string, CallEnd>> = {
  booked: 'booked',
  moved: 'moved',
  cancelled: 'cancelled',
  requested: 'request-left',
  person: 'person',
};

function heardIn({ input }: TurnRow): { readonly heard: TestedInput; readonly isBirthDate: boolean } | undefined {
  const own = input.inputs?.[0]?.heard;
  if (own?.kind === 'said') {
    const isBirthDate = own.meaning?.birthDate !== undefined;
    return { heard: { kind: 'speech', text: own.text ?? '' }, isBirthDate };
  }
  if (own?.kind === 'keys') return { heard: { kind: 'keys', keys: own.keys ?? '' }, isBirthDate: false };
  if (own?.kind === 'start' || own?.kind === 'silence' || own?.kind === 'hangup')
    return { heard: { kind: own.kind }, isBirthDate: false };
  return undefined;
}

interface Told {
  readonly people: readonly RealPerson[];
  readonly caller: CallTest['caller'];
  readonly language: Language;
}

function turnOf(row: TurnRow, { people, caller, language }: Told): readonly TestedTurn[] {
  const found = heardIn(row);
  if (!found) return [];
  const replacing = { people, by: TEST_CALLERS[caller], language };
  return [
    {
      heard: inputWithoutPeople(found.heard, { ...replacing, isBirthDate: found.isBirthDate }),
      says: (row.output.say ?? []).map((sentence) => textWithoutPeople(sentence, replacing)),
    },
  ];
}

/** The turns of an automatic call with a made-up caller's data in it. Whoever might have called is taken out. */
export async function proposeCallTest(
  ctx: ClinicContext<AgendaPorts>,
  id: CallId,
  peopleOfCall: (row: CallRow) => Promise<readonly Patient[]>,
): Promise<Result<ProposedCallTest, NoCallToTest>> {
  const row = await findCall(ctx, id);
  if (!row) return refuse({ code: 'call-unknown' });
  if (row.direction !== 'inbound' || row.conversation_id === null) return refuse({ code: 'call-not-automatic' });
  const [turns, candidates, patient] = await Promise.all([
    turnsOf(ctx, row.conversation_id),
    peopleOfCall(row),
    row.patient_id === null ? undefined : getPatient(ctx, row.patient_id),
  ]);
  if (turns.length > MOST_TURNS) return refuse({ code: 'call-too-long' });
  const people = [...candidates, ...(patient ? [patient] : [])];
  const caller = callerFor(row.outcome ?? undefined);
  const told = { people, caller, language: parseLanguage(row.language) ?? 'es' };
  const tested = turns.flatMap((turn) => turnOf(turn, told));
  if (tested.length === 0) return refuse({ code: 'call-not-automatic' });
  return ok({ caller, ends: ENDS[row.outcome ?? ''] ?? 'nothing', turns: tested });
}
