import type { ConnectionView } from '../connections/connection.ts';
import { openEhr } from '../connections/find-connection.ts';
import type { ConnectionDeps } from '../connections/save-connection.ts';
import type { EhrSources, ServerHabits } from './ehr-source.ts';

const USUAL_PAGE = 100;

/** By what it declares: a search that is not there is not tried. */
function canFindRelated(report: ConnectionView['report']): boolean {
  const declared = report?.reachable === true ? report.declared.types.RelatedPerson : undefined;
  return (
    declared !== undefined && declared.interactions.includes('search-type') && declared.searchParams.includes('patient')
  );
}

function canFindDevices(report: ConnectionView['report']): boolean {
  const declared = report?.reachable === true ? report.declared.types.Device : undefined;
  return declared?.interactions.includes('search-type') === true;
}

function coverageBy(report: ConnectionView['report']): ServerHabits['findsCoverageBy'] {
  const declared = report?.reachable === true ? report.declared.types.Coverage : undefined;
  if (!declared?.interactions.includes('search-type')) return undefined;
  return (['patient', 'beneficiary'] as const).find((name) => declared.searchParams.includes(name));
}

/** What the probe found out, as it matters to reading. Without a probe the best is hoped for: what fails is read in another way. */
function habitsOf({ strategy, report }: Pick<ConnectionView, 'strategy' | 'report'>): ServerHabits {
  const seen = report?.reachable === true ? report.seen : undefined;
  const findsTimes = strategy?.slots === 'find';
  return {
    storesSlots: !findsTimes && (seen?.hasSlots ?? (strategy === undefined || strategy.slots === 'stored')),
    findsTimes,
    honoursLastUpdated: strategy?.lastUpdated ?? true,
    hasHistory: seen?.history ?? true,
    hasSystemHistory: strategy?.history === 'system',
    findsRelated: canFindRelated(report),
    findsDevices: canFindDevices(report),
    findsCoverageBy: coverageBy(report),
    tellsBy: strategy?.changes === 'topic' || strategy?.changes === 'rest-hook' ? strategy.changes : 'nothing',
    pageSize: strategy?.pageSize ?? USUAL_PAGE,
  };
}

/** The clinics' own systems, by their connections. */
export function createEhrSources(deps: ConnectionDeps): EhrSources {
  return {
    sourceOf: async (ctx, connectionId) => {
      const open = await openEhr(ctx, deps);
      if (open?.connection.id !== connectionId || open.connection.pausedAt !== undefined) return undefined;
      return { connectionId, client: open.client, habits: habitsOf(open.connection) };
    },
  };
}
