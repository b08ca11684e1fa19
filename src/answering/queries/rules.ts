import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import { SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import { DEFAULT_RULES, type AnsweringRules } from '../domain/rules.ts';

export type AnsweringRulesId = Brand<string, 'AnsweringRulesId'>;

/** A saved set of rules. */
export interface SavedRules {
  readonly id: AnsweringRulesId;
  readonly status: 'draft' | 'in-force' | 'replaced';
  readonly rules: AnsweringRules;
  readonly note: string;
  readonly author: Actor;
  /** Grows with every save of the draft. */
  readonly version: number;
  readonly savedAt: Instant;
  readonly publishedAt?: Instant;
}

export interface RulesRow {
  readonly id: AnsweringRulesId;
  readonly status: SavedRules['status'];
  readonly rules: AnsweringRules;
  readonly note: string;
  readonly author: Actor;
  readonly version: number;
  readonly saved_at: Instant;
  readonly published_at: Instant | null;
}

export const RULES_COLUMNS = 'id, status, rules, note, author, version, saved_at, published_at';

export function toSavedRules(row: RulesRow): SavedRules {
  const { id, status, rules, note, author, version, saved_at: savedAt, published_at: publishedAt } = row;
  // A part that a later version of the product added is its default until the clinic says otherwise.
  const whole = { ...DEFAULT_RULES, ...rules };
  return { id, status, rules: whole, note, author, version, savedAt, ...(publishedAt === null ? {} : { publishedAt }) };
}

/** What is in force and what is being written. One round trip. */
export async function standingRules(
  ctx: ClinicContext,
): Promise<{ readonly inForce?: SavedRules; readonly draft?: SavedRules }> {
  const rows = await ctx.db.query<RulesRow>(
    ctx.clinicId,
    `select ${RULES_COLUMNS} from answering_rules where clinic_id = $1 and status in ('draft', 'in-force')`,
    [ctx.clinicId],
  );
  const of = (status: SavedRules['status']) => rows.filter((row) => row.status === status).map(toSavedRules)[0];
  const [inForce, draft] = [of('in-force'), of('draft')];
  return { ...(inForce ? { inForce } : {}), ...(draft ? { draft } : {}) };
}

const MOST_HISTORY = 200;

/** What was in force, the newest first. */
export async function rulesHistory(ctx: ClinicContext): Promise<readonly SavedRules[]> {
  const rows = await ctx.db.query<RulesRow>(
    ctx.clinicId,
    `select ${RULES_COLUMNS} from answering_rules where clinic_id = $1 and published_at is not null
      order by published_at desc, id desc limit ${MOST_HISTORY}`,
    [ctx.clinicId],
  );
  return rows.map(toSavedRules);
}

/** A change of the rules is noticed by other processes within this time; by the one that made it, at once. */
const FRESH_MS = 10 * SECOND_MS;
const MOST_CLINICS = 2_000;

interface Remembered {
  readonly rules: AnsweringRules;
  readonly at: Instant;
}

/** By database, so that two products in one process do not share what they remember. */
const remembered = new WeakMap<object, Map<string, Remembered>>();

function rulesOfDatabase(db: object): Map<string, Remembered> {
  const found = remembered.get(db) ?? new Map<string, Remembered>();
  remembered.set(db, found);
  return found;
}

export function forgetRules(ctx: ClinicContext): void {
  rulesOfDatabase(ctx.db).delete(ctx.clinicId);
}

/** The rules that calls are answered by now; the product's own where the clinic published none. No round trip while fresh. */
export async function rulesInForce(ctx: ClinicContext): Promise<AnsweringRules> {
  const clinics = rulesOfDatabase(ctx.db);
  const at = ctx.clock.real();
  const found = clinics.get(ctx.clinicId);
  if (found && at - found.at < FRESH_MS) return found.rules;
  const rules = (await standingRules(ctx)).inForce?.rules ?? DEFAULT_RULES;
  if (clinics.size >= MOST_CLINICS) clinics.clear();
  clinics.set(ctx.clinicId, { rules, at });
  return rules;
}
