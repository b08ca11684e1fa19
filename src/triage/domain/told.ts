import type { FactValue } from './fact.ts';

/** What was told, with how it came about and what is still possible with it. */
export interface ToldBeside {
  readonly findings: ReadonlyMap<string, FactValue>;
  /** `lexicon/words/<language>/beside`: said, and not denied. */
  readonly beside: ReadonlySet<string>;
  /** In months, from the record and from the words. */
  readonly ages: readonly number[];
  /** What was answered when it was asked stands as it was answered. */
  readonly answered: ReadonlySet<string>;
}

export interface Milder {
  readonly drops: readonly string[];
  readonly becomes?: string;
  readonly holds: (told: ToldBeside) => boolean;
}

const YEAR = 12;

export function isAged({ ages }: ToldBeside, from: number, below: number): boolean {
  return ages.length > 0 && Math.min(...ages) >= from * YEAR && Math.max(...ages) < below * YEAR;
}

/** Of a finding: told, answered with yes, or possible. */
function isOpen({ findings }: ToldBeside, finding: string): boolean {
  const value = findings.get(finding);
  return value !== undefined && value !== 'no';
}

export function isSaid({ findings }: ToldBeside, finding: string): boolean {
  return findings.get(finding) === 'yes';
}

export function hasAny(told: ToldBeside, ids: readonly string[]): boolean {
  return ids.some((id) => isOpen(told, id));
}

/** Who it is, and papers: they change nothing of what is felt. */
const BYSTANDERS = ['adult', 'male', 'female', 'minor', 'recent-onset', 'resolved'];

export function tellsOnly(told: ToldBeside, ids: readonly string[]): boolean {
  return [...told.findings.keys()].every(
    (id) => !isOpen(told, id) || ids.includes(id) || BYSTANDERS.includes(id) || id.startsWith('admin-'),
  );
}

export function asksForPapers(told: ToldBeside): boolean {
  return [...told.findings.keys()].some((id) => id.startsWith('admin-') && id !== 'admin-thanks' && isSaid(told, id));
}
