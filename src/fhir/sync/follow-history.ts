import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { EhrSource } from './ehr-source.ts';
import type { KeepLease } from './hold-lease.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { keyOf, MIRRORED_TYPES, type MirroredType } from './mapping/mirrored-type.ts';
import { pollFrom } from './mapping/watermark.ts';
import { readHistory, type HistoryPage } from './read-history.ts';
import { readByIds } from './read-page.ts';
import { ofKnownPatients } from './related-persons.ts';
import { softDelete } from './soft-delete.ts';
import { loadLinks } from './store/links.ts';
import { markHistory, type SyncState } from './store/sync-state.ts';
import { takeOver } from './take-over.ts';

/** Of these a deletion matters within the hour; what of the others is gone is found by night. */
const DELETED_OFTEN: readonly MirroredType[] = ['Schedule', 'Slot', 'Patient', 'Appointment', 'RelatedPerson'];

export interface Following {
  readonly ctx: ClinicContext;
  readonly source: EhrSource;
  readonly state: SyncState;
  readonly keep: KeepLease;
}

/** What a history brought. */
export interface Fed {
  readonly written: number;
  readonly refused: number;
  readonly ended: number;
  readonly newPatients: readonly string[];
  /** By the server's clock. */
  readonly latest?: Instant | undefined;
}

/** What is read from a server at all. */
export function isPolled(type: MirroredType, source: EhrSource): boolean {
  if (type === 'RelatedPerson') return source.habits.findsRelated;
  if (type === 'Device') return source.habits.findsDevices === true;
  if (type === 'Schedule') return source.habits.findsTimes !== true;
  return type !== 'Organization' && (type !== 'Slot' || source.habits.storesSlots);
}

/** Of patients only those that some visit has named before, and who may speak for them. */
export async function ours(
  { ctx, source }: Pick<Following, 'ctx' | 'source'>,
  type: MirroredType,
  resources: readonly ForeignResource[],
): Promise<readonly ForeignResource[]> {
  if (type === 'RelatedPerson') return ofKnownPatients(ctx, source, resources);
  if (type !== 'Patient') return resources;
  const links = await ctx.db.inClinic(ctx.clinicId, (tx) => loadLinks(tx, source.connectionId, resources));
  return resources.filter((resource) => links.has(keyOf(resource)));
}

/**
 * Of entries without their resource those that are news are asked for: an overlap tells of the same change again. Of patients only
 * those who are known here: nobody else's record is opened.
 */
async function unreadOf(
  { ctx, source }: Following,
  type: MirroredType,
  unread: HistoryPage['unread'],
): Promise<readonly ForeignResource[]> {
  const named = unread.filter((one) => one.type === type);
  if (named.length === 0) return [];
  const links = await ctx.db.inClinic(ctx.clinicId, (tx) => loadLinks(tx, source.connectionId, named));
  const wanted = named.filter((one) => {
    const link = links.get(keyOf(one));
    if (!link) return type !== 'Patient';
    return one.at === undefined || link.lastUpdated === undefined || link.lastUpdated < one.at;
  });
  return readByIds(
    source,
    type,
    wanted.map(({ id }) => id),
  );
}

async function takePage(
  following: Following,
  page: HistoryPage,
): Promise<Pick<Fed, 'written' | 'refused' | 'newPatients'>> {
  const { ctx, source, keep } = following;
  const done = { written: 0, refused: 0, newPatients: [] as string[] };
  for (const type of MIRRORED_TYPES.filter((one) => isPolled(one, source))) {
    const named = page.changed.filter((one) => one.type === type);
    const all = [...named, ...(await unreadOf(following, type, page.unread))];
    const known = await ours(following, type, all);
    if (known.length === 0) continue;
    const applied = await takeOver(ctx, source, known, { alsoWrite: keep });
    done.written += applied.written;
    done.refused += applied.refused;
    done.newPatients.push(...applied.newPatients);
  }
  return done;
}

/** What a history tells of is taken over and ended, page by page. Undefined where the server gives none. */
async function follow(
  following: Following,
  of: { readonly type?: MirroredType; readonly since: Instant; readonly alsoChanges: boolean },
): Promise<Fed | undefined> {
  const { ctx, source } = following;
  let fed: Fed = { written: 0, refused: 0, ended: 0, newPatients: [] };
  const read = await readHistory(source, of, async (page) => {
    const taken = of.alsoChanges ? await takePage(following, page) : undefined;
    const gone = page.deleted.filter(({ type }) => DELETED_OFTEN.includes(type));
    const ended = gone.length === 0 ? 0 : await softDelete(ctx, source, gone);
    fed = {
      written: fed.written + (taken?.written ?? 0),
      refused: fed.refused + (taken?.refused ?? 0),
      ended: fed.ended + ended,
      newPatients: [...fed.newPatients, ...(taken?.newPatients ?? [])],
    };
  });
  return read && { ...fed, latest: read.latest };
}

/**
 * The history of the whole server as a feed: one reading tells what changed and what was deleted. `from`: where it begins the first
 * time. Undefined where there is none, or it does not answer just now: then each type is asked for. What it forgets the polls find.
 */
export async function followServer(following: Following, from: Instant | undefined): Promise<Fed | undefined> {
  const { ctx, source, state, keep } = following;
  const until = state.historyUntil ?? from;
  if (source.habits.hasSystemHistory !== true || until === undefined) return undefined;
  const since = pollFrom(until, state.pollEveryMs, state.skewMs);
  const fed = await follow(following, { since, alsoChanges: true });
  if (!fed) return undefined;
  const reached = fed.latest !== undefined && fed.latest > until ? fed.latest : until;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await keep(tx);
    await markHistory(tx, { connectionId: source.connectionId, until: reached });
  });
  return fed;
}

/**
 * The history of one type: what was deleted, and of a server that cannot be asked what changed since, the changes too. Undefined where
 * there is none.
 */
export async function followType(
  following: Following,
  of: { readonly type: MirroredType; readonly watermark?: Instant | undefined },
): Promise<Fed | undefined> {
  const { source, state } = following;
  const alsoChanges = !source.habits.honoursLastUpdated;
  const { type, watermark } = of;
  if (!source.habits.hasHistory || watermark === undefined) return undefined;
  if (!alsoChanges && !DELETED_OFTEN.includes(type)) return undefined;
  return follow(following, { type, since: pollFrom(watermark, state.pollEveryMs, state.skewMs), alsoChanges });
}
