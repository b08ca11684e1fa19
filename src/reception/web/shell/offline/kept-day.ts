import type { AgendaOut } from '../../../http/shapes/agenda.ts';

/** One visit of the day, as much of it as the door of a practice shows. */
export interface KeptVisit {
  readonly start: string;
  readonly zone: string;
  readonly practitioner: string;
  readonly site: string;
  readonly patient: string;
  readonly service: string;
  readonly status: string;
}

export interface KeptDay {
  readonly staffId: string;
  /** When the server said so, by this computer's clock: how old it is. */
  readonly at: string;
  /** The same by the clinic's clock, as it is told. */
  readonly clinicAt: string;
  readonly date: string;
  readonly zone: string;
  readonly visits: readonly KeptVisit[];
}

const STORED = 'centralita.day';
const LONGEST_MS = 18 * 3_600_000;
const GONE = new Set(['cancelled', 'entered-in-error', 'noshow']);

/**
 * Keeps today's visits for a reload while the server is away. In the storage of this tab: it is gone with the tab, at the sign-out
 * and when somebody else signs in; no other tab sees it.
 */
export function keepDay(agenda: AgendaOut, of: Omit<KeptDay, 'visits'>): void {
  const visits = agenda.appointments
    .filter(({ status }) => !GONE.has(status))
    .map(({ start, zone, practitioner, site, patient, service, status }) => ({
      start,
      zone,
      practitioner: practitioner.name,
      site: site.name,
      patient: patient.name,
      service: service.name,
      status,
    }));
  try {
    sessionStorage.setItem(STORED, JSON.stringify({ ...of, visits } satisfies KeptDay));
  } catch {
    // A full or forbidden storage: then there is no day to read, which is no reason to stop.
    forgetDay();
  }
}

export function forgetDay(): void {
  sessionStorage.removeItem(STORED);
}

/** What was kept and is not too old to be of use. */
export function readKeptDay(nowMs: number): KeptDay | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORED) ?? '') as KeptDay;
    const age = nowMs - Date.parse(kept.at);
    return age >= 0 && age <= LONGEST_MS && Array.isArray(kept.visits) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Nobody reads the day of who worked here before. */
export function forgetDayOfOthers(staffId: string): void {
  const raw = sessionStorage.getItem(STORED);
  if (raw !== null && !raw.includes(`"staffId":"${staffId}"`)) forgetDay();
}
