import { importSchedule, importSlots, listServices, type SlotImport } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { EhrSource } from './ehr-source.ts';
import { findProposals } from './find-proposals.ts';
import type { KeepLease } from './hold-lease.ts';
import { windowFrom, type Window } from './load-queries.ts';
import { fillGaps } from './mapping/fill-gaps.ts';
import { foundTimeOf, type FoundTime } from './mapping/found-time.ts';
import { localize, referencesIn } from './mapping/localize.ts';
import { keyOf, MIRRORED_TYPES, type ForeignId } from './mapping/mirrored-type.ts';
import { giveSource } from './openings-sources.ts';
import { readByIds } from './read-page.ts';
import { loadPageFacts } from './store/known-facts.ts';
import { loadLinks } from './store/links.ts';
import { replaceIssues, WHOLE_TYPE } from './store/issues.ts';
import { knownSchedules, reckonedSchedules, saveFound, takenOf, withdrawOthers } from './store/found-times.ts';
import { takeOver } from './take-over.ts';

/** The next days are asked for at each round, the rest less often. */
const NEAR_MS = 2 * DAY_MS;
/** Whom a proposal names and we have never seen: more than this at once is no clinic. */
const MOST_FETCHED = 200;
/** Whoever may be at a visit; patients and relatives are no part of a time that nobody has. */
const WHO_AND_WHERE = MIRRORED_TYPES.filter((type) =>
  ['Location', 'Practitioner', 'PractitionerRole', 'HealthcareService'].includes(type),
);

interface Asking {
  readonly ctx: ClinicContext;
  readonly source: EhrSource;
  readonly keep: KeepLease;
}

/** As far ahead as anything can be booked here, and as the mirror reaches. */
async function windowsOf({ ctx }: Asking, horizonDays: number): Promise<readonly Window[]> {
  const now = ctx.clock.now();
  const ahead = (await listServices(ctx)).filter(({ active }) => active).map(({ maxAheadDays }) => maxAheadDays);
  const days = Math.min(horizonDays, Math.max(1, ...ahead) + 1);
  const horizon = plusMs(now, days * DAY_MS);
  const windows: Window[] = [];
  for (let start: Instant = now; start < horizon;) {
    const { end } = windowFrom(start);
    windows.push({ start, end: end < horizon ? end : horizon });
    start = end;
  }
  return windows;
}

/** Whom the proposals name and we do not know yet is asked for. */
async function meet({ ctx, source }: Asking, proposals: readonly FhirJson[]): Promise<void> {
  const named = referencesIn(proposals, source.client.baseUrl).filter(({ type }) => WHO_AND_WHERE.includes(type));
  if (named.length === 0) return;
  const links = await ctx.db.inClinic(ctx.clinicId, (tx) => loadLinks(tx, source.connectionId, named));
  const strangers = new Map<string, ForeignId>();
  for (const one of named) if (!links.has(keyOf(one))) strangers.set(keyOf(one), one);
  for (const type of WHO_AND_WHERE) {
    const ids = [...strangers.values()].filter((one) => one.type === type).map(({ id }) => id);
    if (ids.length === 0) continue;
    await takeOver(ctx, source, await readByIds(source, type, ids.slice(0, MOST_FETCHED)));
  }
}

interface Understood {
  readonly time: FoundTime;
  readonly proposal: FhirJson;
}

async function understand(tx: ClinicTx, { source }: Asking, proposals: readonly FhirJson[]) {
  const { connectionId, client } = source;
  const { baseUrl } = client;
  const links = await loadLinks(tx, connectionId, referencesIn(proposals, baseUrl));
  const facts = await loadPageFacts(tx, { connectionId, slotIds: [], appointmentIds: [] });
  const known = { ...facts.known, isReckoned: () => false };
  const names = { baseUrl, localId: (foreign: ForeignId) => links.get(keyOf(foreign))?.localId };
  const understood = new Map<string, Understood>();
  let strange = 0;
  for (const proposal of proposals) {
    const own = fillGaps('Appointment', localize(proposal, '-', names), known);
    const time = foundTimeOf(connectionId, own, known);
    if (!time) strange += 1;
    // The same time twice is one that can be had twice: we offer it once, and once more when it is proposed again.
    else if (!understood.has(time.slotId)) understood.set(time.slotId, { time, proposal });
  }
  return { understood: [...understood.values()], strange };
}

async function writeTimes(tx: ClinicTx, ctx: ClinicContext, times: readonly FoundTime[]): Promise<void> {
  const agendas = new Map(times.map((time) => [time.scheduleId, time]));
  const known = await knownSchedules(tx, [...agendas.keys()]);
  for (const [id, { practitionerId, siteId, serviceIds }] of agendas) {
    if (known.has(id)) continue;
    const agenda = { id, practitionerId, siteId, serviceIds, active: true };
    await importSchedule(tx, ctx, { ...agenda, openingsSource: 'stored', weeklyAvailability: [] });
  }
  const taken = await takenOf(
    tx,
    times.map(({ slotId }) => slotId),
  );
  const free = times.filter(({ slotId }) => !taken.has(slotId));
  await importSlots(
    tx,
    ctx,
    free.map(({ slotId, scheduleId, start, end }) => ({
      id: slotId as SlotImport['id'],
      scheduleId,
      start,
      end,
      status: 'free' as const,
    })),
  );
}

/** One window: what is proposed can be booked, and what is not proposed any more cannot. */
async function mirrorWindow(asking: Asking, window: Window): Promise<boolean> {
  const { ctx, source, keep } = asking;
  const { connectionId } = source;
  const proposals = await findProposals(source, window);
  if (proposals) await meet(asking, proposals);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await keep(tx);
    const { understood, strange } = await understand(tx, asking, proposals ?? []);
    const times = understood.map(({ time }) => time);
    if (times.length > 0) {
      await writeTimes(tx, ctx, times);
      const found = understood.map(({ time, proposal }) => ({ slotId: time.slotId, start: time.start, proposal }));
      await saveFound(tx, ctx, { connectionId, found });
    }
    if (proposals) await withdrawOthers(tx, ctx, { connectionId, window, found: times.map(({ slotId }) => slotId) });
    const whole = { type: 'Slot', id: WHOLE_TYPE } as const;
    const path = 'Appointment/$find';
    const issues = proposals
      ? strange === 0
        ? []
        : [
            {
              ...whole,
              path,
              reason: 'not-found',
              diagnostics: 'proposes times of whom, where or what is not known here',
            },
          ]
      : [{ ...whole, path, reason: 'not-supported', diagnostics: 'does not say all that is free' }];
    await replaceIssues(tx, ctx, { connectionId, resources: [whole], issues });
  });
  return proposals !== undefined;
}

/** Its hours say nothing any more: what it proposes is what there is. */
async function reckonNoMore({ ctx, source }: Asking): Promise<void> {
  const { connectionId } = source;
  await ctx.db.inClinic(ctx.clinicId, async (tx) =>
    giveSource(tx, ctx, { connectionId, ids: await reckonedSchedules(tx, connectionId), source: 'stored' }),
  );
}

/**
 * Asks the EHR for its free times, window by window, and keeps them as stored ones: for the next days, or as far ahead as can be
 * booked. A window that it does not answer stays as it is. Safe to repeat. Throws `ProviderError`, `ReaderIsBusy`.
 */
export async function askForTimes(
  ctx: ClinicContext,
  source: EhrSource,
  how: { readonly reach: 'near' | 'all'; readonly horizonDays: number; readonly keep: KeepLease },
): Promise<void> {
  const asking = { ctx, source, keep: how.keep };
  const windows = await windowsOf(asking, how.horizonDays);
  const now = ctx.clock.now();
  const near = { start: now, end: plusMs(now, NEAR_MS) };
  if (how.reach === 'all') await reckonNoMore(asking);
  for (const window of how.reach === 'near' ? [near] : windows) if (!(await mirrorWindow(asking, window))) return;
}

/** It is not asked for times any more: nobody is offered what it proposed before. */
export async function leaveFoundTimes(ctx: ClinicContext, source: EhrSource): Promise<void> {
  const { connectionId } = source;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    withdrawOthers(tx, ctx, { connectionId, found: [], keepsMirrored: true }),
  );
}
