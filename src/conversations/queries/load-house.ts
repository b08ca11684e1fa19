import { welcomeFor, type AnsweringRules } from '../../answering/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { House } from '../domain/house.ts';

/** More places and answers than these are for a page, not for a talk. */
const MOST_PLACES = 20;
const MOST_ANSWERS = 100;
const MOST_CLOSURES = 60;

/** What the clinic says of itself now. The rules are remembered, so that mostly two round trips are made, at once. */
export async function loadHouse(ctx: ClinicContext, remote: string, draft?: AnsweringRules): Promise<House> {
  const from = remote.startsWith('+') ? { from: remote } : {};
  const { rules, decision, places, openTimes, closures } = await welcomeFor(
    ctx,
    { at: ctx.clock.now(), ...from },
    draft,
  );
  return {
    greeting: rules.greeting,
    closedWords: rules.closedWords,
    tone: rules.tone,
    menu: rules.menu,
    ...(rules.languages.length === 0 ? {} : { languages: rules.languages }),
    closed: decision.mode.kind === 'after-hours',
    ...(decision.opensAt === undefined ? {} : { opensAt: decision.opensAt }),
    places: places.slice(0, MOST_PLACES),
    answers: rules.answers.slice(0, MOST_ANSWERS),
    openTimes,
    ...(closures.length > 0 ? { closures: closures.slice(0, MOST_CLOSURES) } : {}),
    targets: rules.targets.map(({ id, name, kind }) => ({ id, name, kind })),
    putsThrough: decision.mode.kind !== 'after-hours' && rules.queue.priorityReasons.includes('asked-for-person'),
  };
}
