import type { AgendaPorts } from '../../../agenda/index.ts';
import { threadOf } from '../../../messaging/index.ts';
import type { Patient } from '../../../patients/index.ts';
import { parseLanguage } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, toIso } from '../../../platform/time/instant.ts';
import { callsSince, findCall, turnsOf, type CallRow, type TurnRow } from '../../queries/calls.ts';
import { recordingsOf } from '../../../telephony/index.ts';
import { recordingShown } from '../recording-view.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { namedOf, ownersOf, peopleOf } from '../people.ts';
import { recordReading } from '../read-trail.ts';
import { problemOf } from '../refusals.ts';
import {
  callDetailOut,
  callParams,
  callsOut,
  callsQuery,
  messagesOut,
  messagesQuery,
  type CallDetailOut,
  type CallOut,
  type LineOut,
} from '../shapes/call.ts';

function remoteOf(row: CallRow): string {
  return row.direction === 'inbound' ? row.from_address : row.to_address;
}

function callOut(row: CallRow, patient: Patient | undefined, candidates: readonly Patient[]): CallOut {
  return {
    id: row.id,
    direction: row.direction,
    from: row.from_address,
    to: row.to_address,
    status: row.status,
    ...(patient ? { patient: namedOf(patient) } : {}),
    candidates: candidates.map(namedOf),
    ...(row.conversation_id === null ? {} : { conversationId: row.conversation_id }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    startedAt: toIso(row.started_at),
    ...(row.answered_at === null ? {} : { answeredAt: toIso(row.answered_at) }),
    ...(row.ended_at === null ? {} : { endedAt: toIso(row.ended_at) }),
    ...(row.duration_seconds === null ? {} : { durationSeconds: row.duration_seconds }),
  };
}

/** Calls with the names of who called, or may have; who saw whom is recorded. */
export async function showCalls(
  ctx: ClinicContext<AgendaPorts>,
  caller: Caller,
  rows: readonly CallRow[],
): Promise<CallOut[]> {
  const [people, candidates] = await Promise.all([
    peopleOf(
      ctx,
      rows.map((row) => row.patient_id ?? undefined),
    ),
    ownersOf(ctx, rows.filter((row) => row.patient_id === null).map(remoteOf)),
  ]);
  const possible = [...candidates.values()].flat().map(({ id }) => id);
  const seen: readonly PatientId[] = [...people.keys(), ...possible];
  await recordReading(ctx, caller, { where: 'calls', patientIds: seen });
  return rows.map((row) =>
    row.patient_id === null
      ? callOut(row, undefined, candidates.get(remoteOf(row)) ?? [])
      : callOut(row, people.get(row.patient_id), []),
  );
}

function heard({ input, at }: TurnRow): LineOut | undefined {
  const time = toIso(at);
  const own = input.inputs?.[0]?.heard;
  switch (own?.kind) {
    case 'said':
      return { at: time, speaker: 'caller', text: own.text ?? '', kind: 'speech' };
    case 'keys':
      return { at: time, speaker: 'caller', text: own.keys ?? '', kind: 'keys' };
    case 'silence':
    case 'hangup':
      return { at: time, speaker: 'caller', text: '', kind: own.kind };
    default:
      return undefined;
  }
}

/** Both sides of a talk, in order. */
function transcriptOf(turns: readonly TurnRow[]): LineOut[] {
  return turns.flatMap((turn) => {
    const line = heard(turn);
    const said = (turn.output.say ?? []).join(' ');
    const answer: LineOut = { at: toIso(turn.at), speaker: 'clinic', text: said, kind: 'speech' };
    return [...(line ? [line] : []), ...(said === '' ? [] : [answer])];
  });
}

export const callRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/calls',
    tag: 'Calls',
    summary: 'Calls that are going on, and recent ones',
    policy: 'conversation.read',
    status: 200,
    query: callsQuery,
    answer: callsOut,
    handle: async ({ ctx, caller, query }) => {
      const since = query.since ?? plusMs(ctx.clock.now(), -DAY_MS);
      return { calls: await showCalls(ctx, caller, await callsSince(ctx, { since, limit: query.limit })) };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/calls/{id}',
    tag: 'Calls',
    summary: 'One call, word by word',
    policy: 'conversation.read',
    status: 200,
    refusals: ['not-found'],
    params: callParams,
    answer: callDetailOut,
    handle: async ({ ctx, caller, params }): Promise<CallDetailOut> => {
      const row = await findCall(ctx, params.id);
      if (!row) throw problemOf({ code: 'not-found' });
      const [[call], turns, recordings] = await Promise.all([
        showCalls(ctx, caller, [row]),
        row.conversation_id === null ? [] : turnsOf(ctx, row.conversation_id),
        recordingsOf(ctx, row.id),
      ]);
      if (!call) throw problemOf({ code: 'not-found' });
      const language = parseLanguage(row.language);
      return {
        call,
        ...(language ? { language } : {}),
        transcript: transcriptOf(turns),
        recordings: recordings.map(recordingShown),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/messages',
    tag: 'Messages',
    summary: 'What was written with a patient, or with an address',
    policy: 'conversation.read',
    status: 200,
    query: messagesQuery,
    answer: messagesOut,
    handle: async ({ ctx, caller, query }) => {
      const { patient, address, limit } = query;
      const wanted = patient === undefined ? { address: address ?? '', limit } : { patientId: patient, limit };
      const messages = await threadOf(ctx, wanted);
      const people = messages.flatMap(({ patientId }) => (patientId === undefined ? [] : [patientId]));
      await recordReading(ctx, caller, { where: 'messages', patientIds: patient === undefined ? people : [patient] });
      return {
        messages: messages.map((message) => ({
          id: message.id,
          direction: message.direction,
          channel: message.channel,
          from: message.from,
          to: message.to,
          body: message.body,
          status: message.status,
          ...(message.failure === undefined ? {} : { failure: message.failure }),
          ...(message.patientId === undefined ? {} : { patientId: message.patientId }),
          ...(message.appointmentId === undefined ? {} : { appointmentId: message.appointmentId }),
          createdAt: toIso(message.createdAt),
        })),
      };
    },
  }),
];
