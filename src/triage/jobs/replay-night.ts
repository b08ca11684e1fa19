import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import {
  addDays,
  instantAt,
  localDateOf,
  localTime,
  type LocalDate,
  type Zone,
} from '../../platform/time/wall-time.ts';
import { replay } from '../domain/record.ts';
import type { Protocol } from '../domain/protocol.ts';
import { sha256Of } from '../protocols/canonical-json.ts';
import { allDocuments } from '../queries/triage-library.ts';
import {
  ASSESSMENT_COLUMNS,
  toAssessment,
  type AssessmentRow,
  type TriageAssessment,
} from '../store/assessment-rows.ts';

/** Nobody calls at that hour who could be kept waiting by it. */
const NIGHT_HOUR = 3;
const PAGE = 500;
/** A clinic with more records than this is judged by its newest ones. */
const MOST_PAGES = 2_000;
const MOST_NAMED = 100;

const payload = z.object({});

/** What came of deciding a clinic's records again. */
export interface ReplayNight {
  readonly checked: number;
  readonly same: number;
  /** Made by rules or words that are no longer at hand: nothing can be said of them. */
  readonly otherVersions: number;
  readonly different: readonly string[];
}

/** Whether a stored record still has the hash that stands in the audit trail. Records of before the modes had fewer members. */
function isIntact(stored: TriageAssessment): boolean {
  const { id: _id, recordSha256, mode, conversationId: _talk, ...content } = stored;
  return recordSha256 === sha256Of({ ...content, mode }) || recordSha256 === sha256Of(content);
}

function judged(stored: TriageAssessment, documents: readonly Protocol[]): 'same' | 'other-versions' | 'different' {
  if (!isIntact(stored)) return 'different';
  const again = replay(stored, documents);
  if (again.same) return 'same';
  return again.because === 'made-with-other-versions' ? 'other-versions' : 'different';
}

/** Decides all records of a clinic again. Reads only. */
async function replayAll(ctx: ClinicContext): Promise<ReplayNight> {
  const documents = await allDocuments(ctx);
  const count = { same: 0, 'other-versions': 0, different: 0 };
  const different: string[] = [];
  let before: AssessmentRow | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const rows: readonly AssessmentRow[] = await ctx.db.query<AssessmentRow>(
      ctx.clinicId,
      `select ${ASSESSMENT_COLUMNS} from triage_assessment where clinic_id = $1
          and ($2::timestamptz is null or (decided_at, id) < ($2, $3::uuid))
        order by decided_at desc, id desc limit ${PAGE}`,
      [ctx.clinicId, before ? new Date(before.decided_at) : null, before?.id ?? null],
    );
    for (const row of rows) {
      const verdict = judged(toAssessment(row), documents);
      count[verdict] += 1;
      if (verdict === 'different' && different.length < MOST_NAMED) different.push(row.id);
    }
    before = rows.at(-1);
    if (rows.length < PAGE) break;
  }
  const checked = count.same + count['other-versions'] + count.different;
  return { checked, same: count.same, otherVersions: count['other-versions'], different };
}

async function keepNight(tx: ClinicTx, ctx: ClinicContext, night: LocalDate, found: ReplayNight): Promise<void> {
  const { checked, same, otherVersions, different } = found;
  await tx.run(
    `insert into triage_replay (clinic_id, night, checked, same, other_versions, different, finished_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (clinic_id, night) do update set checked = excluded.checked, same = excluded.same,
       other_versions = excluded.other_versions, different = excluded.different, finished_at = excluded.finished_at`,
    [tx.clinicId, night, checked, same, otherVersions, different, new Date(ctx.clock.now())],
  );
  await record(tx, ctx, {
    action: 'triage.replay',
    subject: { type: 'Clinic', id: tx.clinicId },
    detail: { checked, same, otherVersions, different: different.length },
  });
  if (different.length > 0) {
    await emit(tx, ctx, {
      type: 'triage.replay-differs',
      payload: { night, count: different.length, first: different[0] },
    });
  }
}

/** Every night all stored decisions are made again; one that comes out otherwise is an alarm. Idempotent. */
export const replayTriage = defineJob({
  kind: 'triage.replay-night',
  payload,
  maxAttempts: 5,
  run: async (ctx) => {
    const { zone } = await getClinic(ctx);
    const found = await replayAll(ctx);
    if (found.different.length > 0) {
      ctx.log.error({ 'triage.different': found.different.length }, 'Stored triage decisions come out otherwise now.');
    }
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await keepNight(tx, ctx, localDateOf(ctx.clock.now(), zone), found);
      await replayTonight(tx, ctx, zone, 'again');
    });
  },
});

/** Has the records of the clinic decided again in the coming night. Safe to repeat: one night has one job. */
export async function replayTonight(tx: ClinicTx, ctx: ClinicContext, zone: Zone, again?: 'again'): Promise<void> {
  const now = ctx.clock.now();
  const today = localDateOf(now, zone);
  const tonight = instantAt(today, localTime(NIGHT_HOUR), zone);
  const dueAt = !again && tonight > now ? tonight : instantAt(addDays(today, 1), localTime(NIGHT_HOUR), zone);
  const night = localDateOf(dueAt, zone);
  await enqueue(tx, ctx, { definition: replayTriage, payload: {}, dueAt, dedupeKey: night });
}
