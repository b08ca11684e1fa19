import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { setupOf, type SetupStep } from '../domain/setup.ts';
import {
  ASSESSMENT_COLUMNS,
  toAssessment,
  type AssessmentRow,
  type TriageAssessment,
} from '../store/assessment-rows.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { protocolStandings, triageLibrary } from './triage-library.ts';
import { shadowReport } from './triage-reports.ts';

export interface TriageSetup {
  readonly mode: string;
  readonly steps: readonly { readonly step: SetupStep; readonly done: boolean }[];
  readonly next: SetupStep | undefined;
  readonly complaints: number;
  readonly compared: number;
  /** Of those, how many the engine put at a less urgent level than the clinician. */
  readonly under: number;
  /** The version of the universal screen that the next step is about. */
  readonly screen: { readonly id: string; readonly version: string; readonly sha256: string } | undefined;
}

const ORDER = { active: 3, approved: 2, draft: 1, retired: 0 } as const;

/** How far a clinic is on the way to a triage that acts. `hasOnCall`: somebody is called where a clinician is needed now. */
export async function triageSetup(ctx: ClinicContext, hasOnCall: boolean): Promise<TriageSetup> {
  const always = { from: 0 as Instant, to: (ctx.clock.now() + 1) as Instant };
  const [{ mode }, standings, { compared, under }] = await Promise.all([
    triageLibrary(ctx),
    protocolStandings(ctx),
    shadowReport(ctx, always),
  ]);
  const house = exampleProtocols();
  const screens = new Set(house.filter(({ entry }) => entry.length === 0).map(({ id }) => id));
  const [screen] = standings
    .filter(({ id, fault }) => screens.has(id) && fault === undefined)
    .toSorted((a, b) => ORDER[b.status] - ORDER[a.status]);
  const complaints = standings.filter(
    ({ id, status, fault }) => status === 'active' && fault === undefined && !screens.has(id),
  ).length;
  const toSign = screen && screen.status !== 'retired' ? screen : house.find(({ id }) => screens.has(id));
  return {
    ...setupOf({ mode, screen: screen?.status, complaints, hasOnCall, compared }),
    mode,
    complaints,
    compared,
    under,
    screen: toSign && { id: toSign.id, version: toSign.version, sha256: toSign.sha256 },
  };
}

const MOST_TO_JUDGE = 100;

/**
 * Shadow assessments that the clinician has not judged yet, the newest first (100 at most); what was told, and for them not what was
 * decided: whoever knows the engine's answer compares nothing.
 */
export async function shadowsToJudge(ctx: ClinicContext): Promise<readonly TriageAssessment[]> {
  if (ctx.actor.kind !== 'staff') return [];
  const rows = await ctx.db.query<AssessmentRow>(
    ctx.clinicId,
    `select ${ASSESSMENT_COLUMNS} from triage_assessment a where clinic_id = $1 and mode = 'shadow'
        and not exists (select from triage_assessment n where n.clinic_id = a.clinic_id and n.continues = a.id)
        and not exists (select from triage_judgement j
          where j.clinic_id = a.clinic_id and j.assessment_id = a.id and j.kind = 'shadow' and j.staff_id = $2)
      order by decided_at desc, id desc limit ${MOST_TO_JUDGE}`,
    [ctx.clinicId, ctx.actor.id],
  );
  return rows.map(toAssessment);
}

/**
 * Whether what was decided is to be kept from who asks: a shadow that they have not judged themselves. Somebody who is no
 * clinician never judges, and never sees it: nobody is to act on what only watches. One round trip, for shadows alone.
 */
export async function isVeiled(
  ctx: ClinicContext,
  assessment: Pick<TriageAssessment, 'id' | 'mode'>,
): Promise<boolean> {
  if (assessment.mode !== 'shadow' || ctx.actor.kind !== 'staff') return false;
  const rows = await ctx.db.query<{ id: string }>(
    ctx.clinicId,
    `select j.assessment_id as id from triage_judgement j
      where j.clinic_id = $1 and j.assessment_id = $2 and j.kind = 'shadow' and j.staff_id = $3 limit 1`,
    [ctx.clinicId, assessment.id, ctx.actor.id],
  );
  return rows.length === 0;
}
