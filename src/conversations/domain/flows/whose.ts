import { pickedFrom } from '../../understanding/called-for.ts';
import { ask, line, type DialogueState, type Line, type NodeNamed, type Step } from '../dialogue.ts';
import { keysOf, missed, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { isForSelf } from '../relations.ts';
import type { SpokenFor } from '../wish.ts';
import { claim } from './identify.ts';

/** As many as may be offered at once. Who speaks for more is asked for the birth date of the patient. */
const MOST_OFFERED = 4;

/** Who calls has proved who they are, and is asked for whom; named are only those for whom they may act. */
export function asksWhose(state: DialogueState, people: readonly SpokenFor[]): Step {
  const { node } = state;
  const birthDate = node.name === 'birth-date' || node.name === 'whose' ? node.birthDate : undefined;
  if (birthDate === undefined || people.length > MOST_OFFERED) return asksDate(state);
  return ask(state, { name: 'whose', birthDate, people });
}

/** None of them: the date says whom, as ever. */
function asksDate(before: DialogueState): Step {
  const { relation: _other, ...state } = before;
  return ask({ ...state, forOther: true }, { name: 'birth-date', failures: 0 }, line('whose.by-date'));
}

/** By the given name, and by all of it where two have the same. */
function nameOf(one: SpokenFor, people: readonly SpokenFor[]): string {
  const alike = people.filter(({ givenName }) => givenName === one.givenName);
  return alike.length > 1 ? `${one.givenName} ${one.familyName}` : one.givenName;
}

function isOne({ people }: NodeNamed<'whose'>): boolean {
  return people.length === 1;
}

function pickedBy(node: NodeNamed<'whose'>, heard: Heard): SpokenFor | undefined {
  const { people } = node;
  const keys = keysOf(heard);
  const answer = yesNoOf(heard);
  if (isOne(node)) return answer === 'yes' ? people[0] : namedBy(node, heard);
  if (keys !== undefined) return people[Number(keys) - 1];
  return namedBy(node, heard) ?? (heard.kind === 'said' ? people[(heard.meaning.choice ?? 0) - 1] : undefined);
}

/** Never out of a sentence that denies something: "no, para Lucía no". */
function namedBy({ people }: NodeNamed<'whose'>, heard: Heard): SpokenFor | undefined {
  if (heard.kind !== 'said' || keysOf(heard) !== undefined || heard.meaning.yesNo === 'no') return undefined;
  const self = people.find(({ rights }) => rights === undefined);
  if (self && isForSelf(heard.text)) return self;
  const named = pickedFrom(
    heard.text,
    people.map((one) => ({ kind: 'practitioner' as const, id: one.patientId, name: nameOf(one, people) })),
  );
  const [only, ...others] = named;
  return only && others.length === 0 ? people.find(({ patientId }) => patientId === only.id) : undefined;
}

function whose(node: NodeNamed<'whose'>, state: DialogueState, heard: Heard): Step {
  const picked = pickedBy(node, heard);
  if (picked) return claim(state, node.birthDate, { chosen: picked.patientId });
  const isNone = isOne(node) ? yesNoOf(heard) === 'no' : heard.kind === 'said' && heard.meaning.yesNo === 'no';
  return isNone ? asksDate(state) : missed(state, heard);
}

function whoseLines(node: NodeNamed<'whose'>): readonly Line[] {
  const { people } = node;
  const [only] = people;
  if (only && isOne(node)) return [line('whose.one', { name: nameOf(only, people) })];
  return [
    line('whose.ask'),
    ...people.map((one, index) =>
      one.rights
        ? line('whose.option', { name: nameOf(one, people), key: String(index + 1) })
        : line('whose.self', { key: String(index + 1) }),
    ),
  ];
}

export const whoseNodes: NodeTable<'whose'> = {
  whose: { expects: (node) => (isOne(node) ? 'yes-no' : 'choice'), question: whoseLines, take: whose },
};
