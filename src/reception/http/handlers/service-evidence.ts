import { publicHolidayIn, rulesInForce } from '../../../answering/index.ts';
import { record } from '../../../audit/index.ts';
import { getClinic } from '../../../identity/index.ts';
import { parseLanguage } from '../../../platform/i18n/language.ts';
import { toIso, type Instant } from '../../../platform/time/instant.ts';
import { localDateOf, type LocalDate, type Zone } from '../../../platform/time/wall-time.ts';
import {
  callsInEvidence,
  complaintsInEvidence,
  isCut,
  type ComplaintRow,
  type EvidenceCallRow,
} from '../../reports/evidence-rows.ts';
import {
  ANSWER_WORKING_DAYS,
  answerDueOn,
  complaintState,
  GOAL_SHARE,
  serviceFigures,
  WITHIN_SECONDS,
  type ComplaintState,
  type EvidenceCall,
  type HolidayOn,
} from '../../reports/service-evidence.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { evidenceOut, evidenceQuery, type EvidenceOut } from '../shapes/service-evidence.ts';

function secondsBetween(from: Instant | null, to: Instant | null): number | undefined {
  return from === null || to === null ? undefined : Math.max(0, Math.round((to - from) / 1_000));
}

function evidenceOf(row: EvidenceCallRow): EvidenceCall {
  return {
    language: parseLanguage(row.language),
    askedForPerson: row.asked_at !== null,
    waitedSeconds: secondsBetween(row.asked_at, row.connected_at),
    gaveUpAfterSeconds: row.connected_at === null ? secondsBetween(row.asked_at, row.gave_up_at) : undefined,
    letGo: row.let_go,
  };
}

function lineOf(row: EvidenceCallRow): EvidenceOut['callList'][number] {
  const { language, waitedSeconds, gaveUpAfterSeconds, letGo } = evidenceOf(row);
  return {
    id: row.id,
    startedAt: toIso(row.started_at),
    letGo,
    callback: row.callback,
    ...(language === undefined ? {} : { language }),
    ...(row.asked_at === null ? {} : { askedAt: toIso(row.asked_at) }),
    ...(waitedSeconds === undefined ? {} : { waitedSeconds }),
    ...(gaveUpAfterSeconds === undefined ? {} : { gaveUpAfterSeconds }),
  };
}

type ComplaintLine = EvidenceOut['complaints']['list'][number];

function complaintOf(
  { id, code, created_at: came, completed_at: answered }: ComplaintRow,
  { zone, today, holidayOn }: { readonly zone: Zone; readonly today: LocalDate; readonly holidayOn: HolidayOn },
): ComplaintLine {
  const cameOn = localDateOf(came, zone);
  const answeredOn = answered === null ? {} : { answeredOn: localDateOf(answered, zone) };
  return {
    id,
    ...(code === null ? {} : { code }),
    cameAt: toIso(came),
    answerBy: answerDueOn(cameOn, holidayOn),
    ...(answered === null ? {} : { answeredAt: toIso(answered) }),
    state: complaintState({ cameOn, today, ...answeredOn }, holidayOn),
  };
}

function statesOf(list: readonly ComplaintLine[]): Record<ComplaintState, number> {
  const count = (state: ComplaintState) => list.filter((one) => one.state === state).length;
  return {
    'answered-in-time': count('answered-in-time'),
    'answered-late': count('answered-late'),
    open: count('open'),
    overdue: count('overdue'),
  };
}

/** How the clinic serves who calls, as the law of customer service measures it, with what it was counted from. */
export const serviceEvidenceRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/reports/service-evidence',
    tag: 'Reports',
    summary: 'Evidence for Ley 10/2025: calls to a person in time, languages, complaints, and every line behind them',
    policy: 'agenda.read',
    status: 200,
    refusals: ['too-many-results'],
    query: evidenceQuery,
    answer: evidenceOut,
    handle: async ({ ctx, query: { from: start, to: end } }): Promise<EvidenceOut> => {
      const [{ zone }, rules, rows, complaints] = await Promise.all([
        getClinic(ctx),
        rulesInForce(ctx),
        callsInEvidence(ctx, { start, end }),
        complaintsInEvidence(ctx, { start, end }),
      ]);
      if (isCut(rows, complaints)) throw problemOf({ code: 'too-many-results' });
      const today = localDateOf(ctx.clock.now(), zone);
      const holidayOn: HolidayOn = (date) => publicHolidayIn(rules.calendar, date);
      const list = complaints.map((row) => complaintOf(row, { zone, today, holidayOn }));
      const { calls: total, byLanguage, ...figures } = serviceFigures(rows.map(evidenceOf));
      const { share } = figures;
      // Who asked for the evidence, and for which days, is itself on record.
      await ctx.db.inClinic(ctx.clinicId, (tx) =>
        record(tx, ctx, {
          action: 'report.evidence',
          subject: { type: 'Clinic', id: ctx.clinicId },
          detail: { from: toIso(start), to: toIso(end), calls: total },
        }),
      );
      return {
        rules: { withinSeconds: WITHIN_SECONDS, goalShare: GOAL_SHARE, answerWorkingDays: ANSWER_WORKING_DAYS },
        calls: {
          total,
          ...figures,
          ...(share === undefined ? {} : { reached: share >= GOAL_SHARE }),
          byLanguage: byLanguage.map(({ language, ...counts }) => ({
            ...(language === undefined ? {} : { language }),
            ...counts,
          })),
        },
        complaints: { total: list.length, byState: statesOf(list), list },
        callList: rows.map(lineOf),
      };
    },
  }),
];
