import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { assess, type Assessment, type TriageInput } from '../domain/assess.ts';
import { checkInput } from '../domain/check-input.ts';
import type { Level } from '../domain/level.ts';
import type { Protocol, Question } from '../domain/protocol.ts';
import { ageTold } from '../queries/age-answer.ts';
import { triageLibrary } from '../queries/triage-library.ts';
import type { TriageId } from '../store/assessment-rows.ts';
import { assessSymptoms, type AssessSymptoms } from './assess-symptoms.ts';

export interface WeighSymptoms extends AssessSymptoms {
  /** Questions that were asked so far. */
  readonly asked: number;
  /** Their age was asked for, whatever came of it. */
  readonly ageAsked?: boolean | undefined;
}

/** How urgent it is so far, and what to ask next; or, where nothing is left to ask, what was decided and kept. */
export interface Weighed {
  readonly level: Level;
  readonly needsPerson: boolean;
  readonly deadline?: Instant;
  /** Absent: it is decided, and act now. */
  readonly question?: Question;
  /** The question is one that everybody is asked. */
  readonly isScreen?: true;
  /** Before anything else it is asked how old the patient is: neither the record nor their words tell it. */
  readonly asksAge?: true;
  /** Of the stored assessment, once it is decided. */
  readonly assessmentId?: TriageId;
  readonly urgentServices: readonly ServiceId[];
}

/** More than these nobody answers by telephone: a person goes on. */
const MOST_QUESTIONS = 18;

/** Nothing was told or asked that makes it one: it is only told as emergencies are, and the questions say whether it is. */
function isOnlyLikeEmergencies({ decision }: Assessment): boolean {
  return decision.doubts.includes('like-emergencies');
}

/**
 * At level 1 nothing more is asked; at level 2 only whether what was said was meant, once. Whoever does not confirm it is taken to
 * have meant it.
 */
function isDecided(assessed: Assessment, asked: number): boolean {
  const { decision, nextQuestion, facts } = assessed;
  if (decision.level === 1 || !nextQuestion || asked >= MOST_QUESTIONS) return true;
  if (decision.level > 2 || isOnlyLikeEmergencies(assessed)) return false;
  const confirms = facts.findings.get(nextQuestion.id) === 'yes' || facts.numbers.has(nextQuestion.id);
  return asked > 0 || !confirms;
}

/** Of the universal screen: what everybody is asked, whatever they tell. */
function isOfScreen(library: readonly Protocol[], question: Question | undefined): boolean {
  return library.some(({ entry, questions }) => entry.length === 0 && questions.some(({ id }) => id === question?.id));
}

/**
 * Whether the age has still to be asked for: after the universal screen, before the questions of a complaint. Who wants an invoice is
 * not asked how old they are.
 */
function isAgeOpen(
  {
    input,
    assessed,
    library,
  }: { readonly input: TriageInput; readonly assessed: Assessment; readonly library: readonly Protocol[] },
  ageAsked: boolean,
): boolean {
  const { decision, nextQuestion } = assessed;
  if (ageAsked || input.patient.ageMonths !== undefined) return false;
  if (decision.level <= 2 && !isOnlyLikeEmergencies(assessed)) return false;
  const isComplaint = decision.protocols.some(({ id }) => {
    const found = library.find((one) => one.id === id);
    return found !== undefined && found.entry.length > 0 && !found.specialty.includes('administracion');
  });
  return !isOfScreen(library, nextQuestion) && isComplaint && ageTold(input.text ?? '', input.language) === undefined;
}

/**
 * One step of asking about symptoms in a talk. Stores an assessment (see `assessSymptoms`) only when it is decided, when they hung up,
 * or in a shadow. `off` where the clinic's triage does not act or the input cannot be judged: a person takes over.
 */
export async function weighSymptoms(ctx: ClinicContext, command: WeighSymptoms): Promise<Weighed | 'off'> {
  const { mode, protocols, urgentServices } = await triageLibrary(ctx);
  if (mode === 'off') return 'off';
  const checked = checkInput(command, protocols);
  if (!checked.ok) return 'off';
  const { asked, ageAsked = false, ...request } = command;
  const assessed = assess(checked.value, protocols);
  const { decision, nextQuestion } = assessed;
  const told = { input: checked.value, assessed, library: protocols };
  if (mode !== 'shadow' && !command.abandoned && isAgeOpen(told, ageAsked)) {
    return { level: decision.level, needsPerson: decision.needsPerson, asksAge: true, urgentServices };
  }
  if (mode !== 'shadow' && !command.abandoned && !isDecided(assessed, asked)) {
    const question = nextQuestion ? { question: nextQuestion } : {};
    const screen = isOfScreen(protocols, nextQuestion) ? { isScreen: true as const } : {};
    return { level: decision.level, needsPerson: decision.needsPerson, ...question, ...screen, urgentServices };
  }
  const kept = await assessSymptoms(ctx, request);
  if (!kept.ok || mode === 'shadow') return 'off';
  const { id, decision: final, deadline } = kept.value;
  const isCut = asked >= MOST_QUESTIONS && nextQuestion !== undefined;
  return {
    level: final.level,
    needsPerson: final.needsPerson || isCut,
    ...(deadline === undefined ? {} : { deadline }),
    assessmentId: id,
    urgentServices,
  };
}
