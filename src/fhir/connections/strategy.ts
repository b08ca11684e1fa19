import type { DeclaredType, ProbedType, ProbeReport } from './probe-report.ts';

/** How this server is worked with; follows from the report alone. */
export interface EhrStrategy {
  /** Where free times come from: its Slots, its `$find`, or our own reckoning from hours and appointments. */
  readonly slots: 'stored' | 'find' | 'computed';
  /** How a visit is booked there. `task`: a person does it. */
  readonly booking: 'book-operation' | 'post' | 'task';
  /** What hints at changes. Polling stays the truth beside each of them. */
  readonly changes: 'topic' | 'rest-hook' | 'history' | 'poll';
  readonly versioning: 'etag' | 'none';
  /** Whether it can be asked for what changed since. */
  readonly lastUpdated: boolean;
  /** Whether `If-None-Exist` is relied on. Absent in what an older look left: it is not. */
  readonly conditionalCreate?: boolean;
  /** Where `_history?_since=` tells of changes and deletions: of the whole server at once, or type by type. Absent where it does not. */
  readonly history?: 'system' | 'type';
  /** Entries to ask for at once. */
  readonly pageSize: number;
}

type Reachable = Extract<ProbeReport, { reachable: true }>;

/** Ten requests a second are what we allow ourselves: a large clinic is loaded in minutes by larger pages, not by more requests. */
const MOST_PAGE = 500;
const USUAL_PAGE = 100;

function declared(report: Reachable, type: ProbedType): DeclaredType | undefined {
  return report.declared.types[type];
}

function can(report: Reachable, type: ProbedType, interaction: string): boolean {
  return declared(report, type)?.interactions.includes(interaction) ?? false;
}

function slotsOf(report: Reachable): EhrStrategy['slots'] {
  // What a server finds obeys its own rules and holds; a stored Slot only says that nobody has taken it yet.
  if (report.seen.find) return 'find';
  if (report.seen.hasSlots ?? false) return 'stored';
  return 'computed';
}

const FHIR_SCOPE = /^(?:system|user|patient)\/([A-Za-z]+|\*)\.([a-z]+|\*)/;

/** Whether what we were granted lets us make resources of the type, in the letters of SMART 2 or the words of SMART 1; true where nothing is known. */
function mayCreate({ seen: { scope = '' } }: Reachable, wanted: ProbedType): boolean {
  const granted = scope.split(' ').flatMap((one) => {
    const [, of, rights = ''] = FHIR_SCOPE.exec(one) ?? [];
    return of === undefined ? [] : [{ of, rights }];
  });
  const isEnough = (rights: string) => rights === '*' || rights === 'write' || /^c[ruds]*$/.test(rights);
  return granted.length === 0 || granted.some(({ of, rights }) => (of === wanted || of === '*') && isEnough(rights));
}

function bookingOf(report: Reachable): EhrStrategy['booking'] {
  if (!mayCreate(report, 'Appointment')) return 'task';
  if (report.seen.book) return 'book-operation';
  return can(report, 'Appointment', 'create') ? 'post' : 'task';
}

function changesOf(report: Reachable): EhrStrategy['changes'] {
  const subscribes = can(report, 'Subscription', 'create') && mayCreate(report, 'Subscription');
  if (subscribes && report.seen.topics) return 'topic';
  if (subscribes) return 'rest-hook';
  return historyOf(report).history ? 'history' : 'poll';
}

function historyOf({ seen }: Reachable): Pick<EhrStrategy, 'history'> {
  if (seen.systemHistory) return { history: 'system' };
  return seen.history ? { history: 'type' } : {};
}

function versioningOf(report: Reachable): EhrStrategy['versioning'] {
  const says = declared(report, 'Appointment')?.versioning;
  return (report.seen.etag ?? (says === 'versioned' || says === 'versioned-update')) ? 'etag' : 'none';
}

/**
 * By what it declares. A live test would have to write: a server that ignores the header makes a second resource, in a clinic's real
 * directory. Whoever writes there searches first where this is false.
 */
function createsOnCondition(report: Reachable): boolean {
  return (['Patient', 'Appointment'] as const).every((type) => declared(report, type)?.conditionalCreate ?? false);
}

/** As much as the server was seen to give at once. */
function pageSizeOf({ seen }: Reachable): number {
  return Math.min(seen.largestPage ?? USUAL_PAGE, MOST_PAGE);
}

/** Undefined for a server that could not be reached: nothing follows from that. */
export function strategyOf(report: ProbeReport): EhrStrategy | undefined {
  if (!report.reachable) return undefined;
  return {
    slots: slotsOf(report),
    booking: bookingOf(report),
    changes: changesOf(report),
    versioning: versioningOf(report),
    ...historyOf(report),
    lastUpdated:
      report.seen.lastUpdated ?? declared(report, 'Appointment')?.searchParams.includes('_lastUpdated') ?? false,
    conditionalCreate: createsOnCondition(report),
    pageSize: Math.max(1, pageSizeOf(report)),
  };
}

interface Standing {
  readonly strategy: EhrStrategy | undefined;
  readonly report: ProbeReport | undefined;
}

function unansweredIn(report: ProbeReport | undefined): string {
  return JSON.stringify(report?.reachable === true ? (report.seen.unanswered ?? []) : []);
}

/** An older look concluded less: what it did not speak of has not changed. */
function differs(was: EhrStrategy, is: EhrStrategy): boolean {
  return (Object.keys(was) as (keyof EhrStrategy)[]).some((name) => was[name] !== is[name]);
}

/**
 * What stands after a look at a server that was known before. The strategy stays where nothing follows, and where questions got no
 * answer that did get one before: a server that stumbles just now has not become another one.
 */
export function strategyAfter(
  report: ProbeReport,
  stands: Standing,
): { readonly strategy: EhrStrategy | undefined; readonly hasChanged: boolean } {
  const { strategy: was } = stands;
  const follows = strategyOf(report);
  if (!was || !follows) return { strategy: follows ?? was, hasChanged: false };
  const isSure = unansweredIn(report) === '[]' || unansweredIn(report) === unansweredIn(stands.report);
  if (!isSure) return { strategy: was, hasChanged: false };
  return { strategy: follows, hasChanged: differs(was, follows) };
}
