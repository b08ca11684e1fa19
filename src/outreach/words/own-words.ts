import { record } from '../../audit/index.ts';
import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { TouchChannel } from '../domain/plan.ts';
import type { WordFault } from '../domain/word-faults.ts';
import { templates, type Where } from '../templates.ts';

/** Of one template, by one channel, in one language. */
export interface WordsOf extends Where {
  readonly template: string;
}

export interface WordsVersion {
  readonly version: number;
  /** Absent: the words of the product again. */
  readonly text?: string | undefined;
  readonly savedAt: Instant;
  /** Absent where a program did it. */
  readonly savedBy?: StaffId | undefined;
}

export type SaveWordsRefusal =
  | { readonly code: 'words-unknown' }
  | { readonly code: 'version-conflict' }
  | { readonly code: 'words-faulty'; readonly faults: readonly WordFault[] };

export interface WordsRow {
  readonly template: string;
  readonly channel: TouchChannel;
  readonly language: Language;
  readonly version: number;
  readonly body: string | null;
  readonly saved_at: Instant;
  readonly saved_by: StaffId | null;
}

export const WORDS_COLUMNS = 'template, channel, language, version, body, saved_at, saved_by';
/** Nobody reads further back on a screen; older versions stay in the table and in the trail. */
const MOST_VERSIONS = 50;

export function toVersion({ version, body, saved_at: savedAt, saved_by: savedBy }: WordsRow): WordsVersion {
  return { version, savedAt, ...(body === null ? {} : { text: body }), ...(savedBy === null ? {} : { savedBy }) };
}

/** What a clinic writes itself. The words of campaigns and of advice stand elsewhere: their templates only carry them. */
export function isEditable({ template, channel }: Omit<WordsOf, 'language'>): boolean {
  if (!templates.has(template) || templates.variablesOf(template).required.includes('text')) return false;
  return templates.channelsOf(template).includes(channel);
}

/** The clinic's own words that hold now, where it has any. One statement. */
export async function ownWords(reader: ClinicReader, of: WordsOf): Promise<string | undefined> {
  const [row] = await reader.sql<{ body: string | null }>(
    `select body from own_words where clinic_id = $1 and template = $2 and channel = $3 and language = $4
      order by version desc limit 1`,
    [reader.clinicId, of.template, of.channel, of.language],
  );
  return row?.body ?? undefined;
}

/** The newest version of everything that the clinic ever wrote itself. One round trip. */
export async function newestWords(ctx: ClinicContext): Promise<readonly (WordsOf & WordsVersion)[]> {
  const rows = await ctx.db.query<WordsRow>(
    ctx.clinicId,
    `select distinct on (template, channel, language) ${WORDS_COLUMNS} from own_words where clinic_id = $1
      order by template, channel, language, version desc`,
    [ctx.clinicId],
  );
  return rows.map((row) => {
    const { template, channel, language } = row;
    return { template, channel, language, ...toVersion(row) };
  });
}

/** Every version, the newest first. One round trip. */
export async function wordsHistory(ctx: ClinicContext, of: WordsOf): Promise<readonly WordsVersion[]> {
  const rows = await ctx.db.query<WordsRow>(
    ctx.clinicId,
    `select ${WORDS_COLUMNS} from own_words where clinic_id = $1 and template = $2 and channel = $3 and language = $4
      order by version desc limit ${MOST_VERSIONS}`,
    [ctx.clinicId, of.template, of.channel, of.language],
  );
  return rows.map(toVersion);
}

/** One change of the words of a clinic at a time. Held until the transaction ends. */
export async function lockWords(tx: ClinicTx): Promise<void> {
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('own-words:' || $1::text, 0))`, [tx.clinicId]);
}

/**
 * The next version of some words, in force from its commit on; false where `basedOn` is not the newest any more. An approved template of
 * WhatsApp rests until the clinic registers one that says the same. Within `lockWords`. Audited.
 */
export async function writeWords(
  tx: ClinicTx,
  ctx: ClinicContext,
  written: WordsOf & {
    readonly text: string | undefined;
    readonly basedOn: number;
    readonly action:
      'message-words.save' | 'message-words.restore' | 'message-words.publish' | 'message-words.roll-back';
  },
): Promise<boolean> {
  const { template, channel, language, text, basedOn, action } = written;
  const { actor } = ctx;
  const now = new Date(ctx.clock.now());
  const inserted = await tx.run(
    `insert into own_words (clinic_id, template, channel, language, version, body, saved_at, saved_by)
     select $1, $2, $3, $4, $5 + 1, $6, $7, $8 where $5 = coalesce((select max(w.version) from own_words w
       where w.clinic_id = $1 and w.template = $2 and w.channel = $3 and w.language = $4), 0)`,
    [tx.clinicId, template, channel, language, basedOn, text ?? null, now, actor.kind === 'staff' ? actor.id : null],
  );
  if (inserted === 0) return false;
  if (channel === 'whatsapp')
    await tx.run(
      `update whatsapp_template set status = 'paused', reason = 'words-changed', updated_at = $4
        where clinic_id = $1 and template = $2 and language = $3 and status = 'approved'`,
      [tx.clinicId, template, language, now],
    );
  await record(tx, ctx, {
    action,
    subject: { type: 'CommunicationRequest', id: `${template}.${channel}.${language}` },
    detail: { version: basedOn + 1, ...(text === undefined ? {} : { text }) },
  });
  return true;
}

/**
 * Writes words of the clinic's own, or goes back to those of the product, in one step; what is sent from then on has them. `basedOn` is the
 * version that was read, 0 for none.
 */
export async function saveWords(
  ctx: ClinicContext,
  of: WordsOf,
  { text, basedOn }: { readonly text: string | undefined; readonly basedOn: number },
): Promise<Result<undefined, SaveWordsRefusal>> {
  if (!isEditable(of)) return refuse({ code: 'words-unknown' });
  const faults = text === undefined ? [] : templates.faultsIn(of.template, of, text);
  if (faults.length > 0) return refuse({ code: 'words-faulty', faults });
  const action = text === undefined ? 'message-words.restore' : 'message-words.save';
  const saved = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockWords(tx);
    return writeWords(tx, ctx, { ...of, text, basedOn, action });
  });
  return saved ? ok(undefined) : refuse({ code: 'version-conflict' });
}

/** Puts an earlier version in force again, as a new one, where it still keeps to the rules; version 0: the words of the product. */
export async function rollBackWords(
  ctx: ClinicContext,
  of: WordsOf,
  { version, basedOn }: { readonly version: number; readonly basedOn: number },
): Promise<Result<undefined, SaveWordsRefusal>> {
  if (!isEditable(of)) return refuse({ code: 'words-unknown' });
  const { template, channel, language } = of;
  return ctx.db.inClinic<Result<undefined, SaveWordsRefusal>>(ctx.clinicId, async (tx) => {
    await lockWords(tx);
    const [past] = await tx.sql<{ body: string | null }>(
      'select body from own_words where clinic_id = $1 and template = $2 and channel = $3 and language = $4 and version = $5',
      [tx.clinicId, template, channel, language, version],
    );
    if (!past && version > 0) return refuse({ code: 'words-unknown' });
    const text = past?.body ?? undefined;
    const faults = text === undefined ? [] : templates.faultsIn(template, of, text);
    if (faults.length > 0) return refuse({ code: 'words-faulty', faults });
    const done = await writeWords(tx, ctx, { ...of, text, basedOn, action: 'message-words.roll-back' });
    return done ? ok(undefined) : refuse({ code: 'version-conflict' });
  });
}
