import type { AgendaPorts } from '../../agenda/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { HOUR_MS, SECOND_MS } from '../../platform/time/instant.ts';

/** What must be known of a line before anything else, and still when the database is down. */
export interface Line {
  readonly clinicId: ClinicId;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly fallbackNumber?: string;
}

export interface LineDirectoryDeps {
  readonly runtime: RuntimeContext;
  readonly clinicOfLine: (number: string) => Promise<ClinicId | undefined>;
  readonly contextFor: (clinicId: ClinicId, actor: Actor) => ClinicContext<AgendaPorts>;
}

const FRESH_MS = 60 * SECOND_MS;
/** Better the fallback number of an hour ago than none. */
const USABLE_MS = 24 * HOUR_MS;
const MOST_LINES = 1_000;
const ACTOR: Actor = { kind: 'system', name: 'telephony' };

/** Whose number is called. Undefined for a number that no clinic has; throws when it cannot be known. */
export type LineDirectory = (number: string) => Promise<Line | undefined>;

/** Remembers lines for a minute, and for a day where the database does not answer: a call costs no look-up per turn. */
export function lineDirectory(deps: LineDirectoryDeps): LineDirectory {
  const known = new Map<string, { readonly line: Line; readonly at: number }>();
  const load = async (number: string): Promise<Line | undefined> => {
    const clinicId = await deps.clinicOfLine(number);
    if (!clinicId) return undefined;
    const { defaultLanguage, languages, settings } = await getClinic(deps.contextFor(clinicId, ACTOR));
    const fallback = settings.fallbackNumber;
    return { clinicId, language: defaultLanguage, languages, ...(fallback ? { fallbackNumber: fallback } : {}) };
  };
  return async (number) => {
    const real = deps.runtime.clock.real();
    const entry = known.get(number);
    if (entry && real - entry.at < FRESH_MS) return entry.line;
    try {
      const line = await load(number);
      if (known.size >= MOST_LINES) known.clear();
      if (line) known.set(number, { line, at: real });
      else known.delete(number);
      return line;
    } catch (error) {
      if (entry && real - entry.at < USABLE_MS) return entry.line;
      throw error;
    }
  };
}
