import { ask, line, type DialogueState, type Line, type NodeNamed, type Step } from '../dialogue.ts';
import type { EffectResult } from '../effect.ts';
import type { SymptomsTold } from '../symptoms.ts';

/** That no clinician signed the questions. It is read at once; heard, the red flags come first: seconds count there. */
export function markOf({ triage, medium }: DialogueState, told: SymptomsTold, isScreen: boolean): readonly Line[] {
  const isDue = triage === 'example' && told.marked !== true && (medium === 'text' || !isScreen);
  return isDue ? [line('symptoms.example')] : [];
}

/** The next question. Whether who calls is with the patient is asked after the questions that everybody is asked. */
export function askNext(
  state: DialogueState,
  node: NodeNamed<'symptoms'>,
  result: Extract<EffectResult, { kind: 'assessed' }>,
): Step {
  const { told } = node;
  const isScreen = result.isScreen === true;
  const mark = markOf(state, told, isScreen);
  const isFirst = told.asked === 0 && told.withPatient === undefined && told.age === undefined;
  const before = [...mark, ...(isFirst ? [line('symptoms.begin')] : [])];
  const marked: SymptomsTold = mark.length > 0 ? { ...told, marked: true } : told;
  const isWithOpen = !isScreen && state.forOther === true && told.withPatient === undefined;
  const question = isWithOpen ? 'with-patient' : (result.question ?? 'age');
  return ask(state, { ...node, told: marked, question }, ...before);
}
