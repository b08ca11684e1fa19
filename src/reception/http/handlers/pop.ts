import { appointmentsOf, type AgendaPorts, type Appointment } from '../../../agenda/index.ts';
import {
  activeFlags,
  contactFacts,
  findByContact,
  getPatient,
  mayActFor,
  parsePhone,
  relatedPersonsAt,
  type Patient,
  type RelatedPerson,
} from '../../../patients/index.ts';
import { rulesInForce, SCRIPT_KINDS } from '../../../answering/index.ts';
import { getClinic } from '../../../identity/index.ts';
import { parseLanguage } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { rankCallers, type RankedCaller } from '../../domain/rank-callers.ts';
import { findCall, type CallRow } from '../../queries/calls.ts';
import { historyOfNumber, openTasksOf, queuedCall } from '../../queries/pop.ts';
import type { Task } from '../../tasks/task.ts';
import { showAppointments } from '../appointment-view.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { flagOut } from '../flag-out.ts';
import { nameOf, patientOut } from '../people.ts';
import { shownNotes } from '../note-out.ts';
import { recordReading } from '../read-trail.ts';
import { problemOf } from '../refusals.ts';
import { shownConsent } from './consents.ts';
import { isComing } from './patients.ts';
import { popOut, popQuery, type PopOut, type PopPerson } from '../shapes/pop.ts';

/** A family has so many; a number of more people is a switchboard's and says nothing. */
const MOST_PEOPLE = 8;
const MOST_VISITS = 5;

interface Person {
  readonly patient: Patient;
  readonly relative?: RelatedPerson | undefined;
  readonly visits: readonly Appointment[];
}

/** Everybody whom the number may speak for: its owners, then those for whom one of its owners speaks. */
async function peopleAt(
  ctx: ClinicContext<AgendaPorts>,
  number: string,
  identified: PatientId | null,
): Promise<Person[]> {
  const phone = parsePhone(number);
  const [owners, relatives] = phone.ok
    ? await Promise.all([
        findByContact(ctx, { channel: 'phone', address: phone.value }),
        relatedPersonsAt(ctx, phone.value),
      ])
    : [[], []];
  const found = new Map<PatientId, { patient: Patient; relative?: RelatedPerson }>();
  if (owners.length <= MOST_PEOPLE) for (const patient of owners) found.set(patient.id, { patient });
  const others = relatives.filter(({ patientId }) => !found.has(patientId)).slice(0, MOST_PEOPLE);
  for (const relative of others) {
    const patient = await getPatient(ctx, relative.patientId);
    if (patient?.active && !patient.deceased) found.set(patient.id, { patient, relative });
  }
  if (identified !== null && !found.has(identified)) {
    const patient = await getPatient(ctx, identified);
    if (patient) found.set(identified, { patient });
  }
  return Promise.all(
    [...found.values()].map(async (person) => ({ ...person, visits: await appointmentsOf(ctx, person.patient.id) })),
  );
}

interface Seen {
  readonly person: Person;
  readonly ranked: RankedCaller<PatientId>;
  readonly tasks: readonly Task[];
}

async function shown(ctx: ClinicContext<AgendaPorts>, caller: Caller, seen: Seen): Promise<PopPerson> {
  const { patient, relative, visits } = seen.person;
  const now = ctx.clock.now();
  const coming = visits.filter((visit) => isComing(visit, now)).slice(0, MOST_VISITS);
  const past = visits
    .filter((visit) => !isComing(visit, now))
    .toReversed()
    .slice(0, MOST_VISITS);
  const [flags, notes, facts, appointments] = await Promise.all([
    activeFlags(ctx, patient.id),
    shownNotes(ctx, patient.id),
    contactFacts(ctx, patient.id),
    showAppointments(ctx, caller, { where: 'pop', appointments: [...coming, ...past] }),
  ]);
  return {
    patient: patientOut(patient),
    confidence: seen.ranked.confidence,
    why: [...seen.ranked.why],
    ...(relative
      ? {
          speaker: {
            name: `${relative.givenName} ${relative.familyName}`.trim() || nameOf(patient),
            relationship: relative.relationship,
            mayBook: mayActFor(relative, 'book', now),
            mayBeTold: mayActFor(relative, 'be-told', now),
          },
        }
      : {}),
    slowSpeech: patient.slowSpeech === true,
    flags: flags.map(flagOut),
    notes: [...notes],
    consents: (facts?.consents ?? []).map(shownConsent),
    coming: appointments.slice(0, coming.length),
    past: appointments.slice(coming.length),
    tasks: seen.tasks.map(({ id, kind, reason, priority, dueAt }) => ({
      id,
      kind,
      reason,
      priority,
      ...(dueAt === undefined ? {} : { dueAt: toIso(dueAt) }),
    })),
  };
}

function numberOf(row: CallRow | undefined, typed: string | undefined): string {
  if (row) return row.direction === 'inbound' ? row.from_address : row.to_address;
  const phone = parsePhone(typed ?? '');
  return phone.ok ? phone.value : (typed ?? '');
}

function rankOf(people: readonly Person[], facts: Parameters<typeof rankCallers<PatientId>>[1]) {
  return rankCallers(
    people.map(({ patient, relative, visits }) => ({
      id: patient.id,
      birthDate: patient.birthDate,
      byRelative: relative !== undefined,
      nextVisit: visits.find((visit) => isComing(visit, facts.now))?.start,
      lastVisit: visits.findLast((visit) => visit.end <= facts.now && visit.status !== 'cancelled')?.start,
    })),
    facts,
  );
}

/** What the clinic wants said in such a call: by why it was put through, in the language of the call or any that it was written in. */
async function scriptFor(ctx: ClinicContext, row: CallRow | undefined): Promise<PopOut['script']> {
  if (row?.direction !== 'inbound') return undefined;
  const [rules, queued] = await Promise.all([rulesInForce(ctx), queuedCall(ctx, row.id)]);
  const kind = SCRIPT_KINDS.find((one) => one === queued?.reason && rules.script[one]) ?? 'any';
  const words = rules.script[kind] ?? {};
  const language = parseLanguage(queued?.language ?? row.language) ?? (await getClinic(ctx)).defaultLanguage;
  const text = words[language] ?? Object.values(words)[0];
  return text === undefined ? undefined : { kind, words: text };
}

export const popRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/pop',
    tag: 'Calls',
    summary: 'Who may be calling, and what somebody should know before they speak',
    policy: 'conversation.read',
    status: 200,
    refusals: ['not-found'],
    query: popQuery,
    answer: popOut,
    handle: async ({ ctx, caller, query }): Promise<PopOut> => {
      const row = query.call === undefined ? undefined : await findCall(ctx, query.call);
      if (query.call !== undefined && !row) throw problemOf({ code: 'not-found' });
      const number = numberOf(row, query.number);
      const identified = row?.patient_id ?? null;
      const [people, history] = await Promise.all([peopleAt(ctx, number, identified), historyOfNumber(ctx, number)]);
      const ids = people.map(({ patient }) => patient.id);
      const tasks = await openTasksOf(ctx, ids);
      await recordReading(ctx, caller, { where: 'pop', patientIds: ids });
      const ranked = rankOf(people, {
        now: ctx.clock.now(),
        identified: identified ?? undefined,
        calledBefore: history.calledBefore,
      });
      const language = parseLanguage(row?.language ?? undefined);
      const script = await scriptFor(ctx, row);
      return {
        number,
        ...(row ? { callId: row.id } : {}),
        ...(language ? { language } : {}),
        ...(script ? { script } : {}),
        identity: identified !== null ? 'identified' : people.length > 0 ? 'number' : 'unknown',
        previousCalls: history.calls,
        people: await Promise.all(
          ranked.flatMap((each) => {
            const person = people.find(({ patient }) => patient.id === each.id);
            const own = tasks.filter(({ patientId }) => patientId === each.id);
            return person ? [shown(ctx, caller, { person, ranked: each, tasks: own })] : [];
          }),
        ),
      };
    },
  }),
];
