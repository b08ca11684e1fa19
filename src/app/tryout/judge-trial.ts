import type { RulesTrial, TrialFault } from '../../answering/index.ts';
import { spokenWhen, type RehearsedAct } from '../../conversations/index.ts';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import type { Errand, HeldCall } from '../../simulator/index.ts';

/** What each errand does when it is done. */
const DONE: Readonly<Record<Errand, RehearsedAct['what'] | undefined>> = {
  book: 'booked',
  move: 'moved',
  cancel: 'cancelled',
  person: undefined,
};

function isAgreedTime({ visit }: RehearsedAct, agreed: string): boolean {
  return (
    visit !== undefined && LANGUAGES.some((language) => agreed.includes(spokenWhen(visit.start, visit.zone, language)))
  );
}

/** What went wrong in a call, by what must never be; nothing, where the caller was helped or led to a person. */
export function judgeTrial(
  errand: Errand,
  told: { readonly held: HeldCall; readonly acts: readonly RehearsedAct[]; readonly person: boolean },
): Pick<RulesTrial, 'wrong' | 'came'> {
  const { held, acts, person } = told;
  const changes = acts.filter(({ what }) => what !== 'request-left');
  const done = changes.filter(({ what }) => what === DONE[errand]);
  const helped = person || acts.some(({ what }) => what === 'request-left');
  const isAsAgreed = done.every((act) => errand === 'cancel' || isAgreedTime(act, held.agreed ?? ''));
  const found: readonly (TrialFault | false)[] = [
    changes.length > done.length && 'not-asked-for',
    done.length > 1 && 'twice',
    !isAsAgreed && 'other-time',
    errand === 'person' && !person && 'no-person',
    !held.ended && 'no-end',
    errand !== 'person' && done.length === 0 && !helped && 'not-helped',
  ];
  const wrong = found.filter((fault) => fault !== false);
  return { wrong, came: helped ? 'person' : done.length > 0 ? 'done' : 'nothing' };
}
