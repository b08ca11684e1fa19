/** What a database was last used as, kept in it, beside what it is now, and the highest mark that was seen outside of it. */
export interface DatabaseSigns {
  readonly stored: { readonly systemIdentifier: string; readonly timeline: number; readonly mark: number } | undefined;
  readonly systemIdentifier: string;
  readonly timeline: number;
  /** Of a copy that no restore takes back; undefined where there is none. */
  readonly markOutside: number | undefined;
}

export type HoldReason = 'other-database' | 'other-timeline' | 'behind-mark' | 'by-hand';

/**
 * Whether a database may be older than it was. A dump that was read in is in another cluster, a recovery to a point in time or a
 * standby that took over begins a new timeline (PostgreSQL, "Continuous Archiving", 25.3.6), and whatever else is older is
 * behind the mark. Undefined: nothing says so.
 */
export function restoredSign({
  stored,
  systemIdentifier,
  timeline,
  markOutside,
}: DatabaseSigns): HoldReason | undefined {
  if (!stored) return markOutside === undefined ? undefined : 'behind-mark';
  if (stored.systemIdentifier !== systemIdentifier) return 'other-database';
  if (stored.timeline !== timeline) return 'other-timeline';
  return markOutside !== undefined && markOutside > stored.mark ? 'behind-mark' : undefined;
}
