import type { ReminderAnswer } from '../dialogue.ts';
import { keysOf, yesNoOf, type Heard } from '../heard.ts';
import { saidInAny } from '../../understanding/talk/languages.ts';

/** What ends in a person's hands, and with which words. */
type ForPerson = 'other' | 'wrong-person' | 'complaint';

/** "¿Con quién es?", and not "anúlela, ¿de qué es?". */
const ABOUT_IT: ReadonlySet<string> = new Set(['other', 'my-appointments', 'greeting']);

/** What the reply to a reminder means. Undefined: it is not clear; `other`: it is about something else. */
export function answerOf(heard: Heard): ReminderAnswer | ForPerson | 'another' | 'thanks' | undefined {
  if (heard.kind !== 'said') return yesNoOf(heard) === 'mixed' ? undefined : answerOfYesNo(heard);
  const { meaning } = heard;
  // "Sí, las 2" is no key.
  if (meaning.allOfThem !== undefined) return 'yes';
  if (keysOf(heard) !== undefined) return answerOfYesNo(heard);
  // Before yes and no: "no, se equivoca" is not the patient's answer, and "sí, ya voy, pero llego tarde" is no plain yes.
  if (meaning.intent === 'wrong-person' || meaning.intent === 'complaint') return meaning.intent;
  if (meaning.intent === 'late') return 'late';
  if (meaning.cue === 'details' && meaning.yesNo === undefined && ABOUT_IT.has(meaning.intent)) return 'details';
  // "Sí, pero más tarde" must not confirm; "no, anúlela" is clear.
  if (meaning.yesNo === 'mixed') return meaning.intent === 'move' ? 'move' : undefined;
  switch (meaning.intent) {
    case 'cancel':
      return 'cancel';
    case 'move':
      return meaning.yesNo === 'yes' ? undefined : 'move';
    case 'cannot-attend':
      return meaning.yesNo === 'yes' ? undefined : 'no';
    case 'confirm':
      return meaning.yesNo === 'no' || meaning.when ? undefined : 'yes';
    case 'thanks':
      return meaning.yesNo === 'yes' ? 'yes' : 'thanks';
    case 'greeting':
    case 'other':
      if (meaning.yesNo === 'yes') return meaning.when ? undefined : 'yes';
      return meaning.yesNo ?? (meaning.when ? undefined : 'other');
    case 'book':
      // "Sí, quiero la cita" may be the one they have.
      return asksAnother(heard) ? 'another' : 'other';
    default:
      return 'other';
  }
}

/** A visit beside, or in place of, that of the reminder; never read out of a no, nor out of "la otra cita". */
export function asksAnother(heard: Heard): boolean {
  if (heard.kind !== 'said' || heard.meaning.yesNo === 'no') return false;
  const { intent } = heard.meaning;
  return (intent === 'book' || intent === 'move') && saidInAny(heard.text, ({ anotherVisit }) => anotherVisit);
}

function answerOfYesNo(heard: Heard): 'yes' | 'no' | undefined {
  const said = yesNoOf(heard);
  return said === 'mixed' ? undefined : said;
}
