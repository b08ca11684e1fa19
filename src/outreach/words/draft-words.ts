import { record } from '../../audit/index.ts';
import type { ClinicReader } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import {
  isEditable,
  lockWords,
  toVersion,
  WORDS_COLUMNS,
  type WordsOf,
  type WordsRow,
  type WordsVersion,
} from './own-words.ts';

export type WordsDraft = WordsOf & WordsVersion;

/** A template by a channel in a language: more drafts than there are words is an error. */
const MOST_DRAFTS = 1_000;

const subjectOf = ({ template, channel, language }: WordsOf) => ({
  type: 'CommunicationRequest',
  id: `${template}.${channel}.${language}`,
});

/** Everything that is being written. One statement. */
export async function draftsIn(reader: ClinicReader): Promise<readonly WordsDraft[]> {
  const rows = await reader.sql<WordsRow>(
    `select ${WORDS_COLUMNS} from own_words_draft where clinic_id = $1 order by template, channel, language limit ${MOST_DRAFTS}`,
    [reader.clinicId],
  );
  return rows.map((row) => {
    const { template, channel, language } = row;
    return { template, channel, language, ...toVersion(row) };
  });
}

/** The same. One round trip. */
export function wordsDrafts(ctx: ClinicContext): Promise<readonly WordsDraft[]> {
  return ctx.db.reading(ctx.clinicId, draftsIn);
}

/**
 * Keeps what is being written, right or wrong: nothing is sent by it before it is published. `text` absent: back to the words of the
 * product. `expectedVersion` is that of the draft that was changed; absent where there was none. Audited.
 */
export async function draftWords(
  ctx: ClinicContext,
  of: WordsOf,
  { text, expectedVersion = 0 }: { readonly text: string | undefined; readonly expectedVersion?: number | undefined },
): Promise<Result<undefined, { readonly code: 'words-unknown' | 'version-conflict' }>> {
  if (!isEditable(of)) return refuse({ code: 'words-unknown' });
  const { template, channel, language } = of;
  const { actor } = ctx;
  const kept = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockWords(tx);
    const changed = await tx.run(
      `insert into own_words_draft as d (clinic_id, template, channel, language, body, saved_at, saved_by)
       select $1, $2, $3, $4, $5, $6, $7 where $8 = coalesce((select x.version from own_words_draft x
         where x.clinic_id = $1 and x.template = $2 and x.channel = $3 and x.language = $4), 0)
       on conflict (clinic_id, template, channel, language) do update
         set body = excluded.body, saved_at = excluded.saved_at, saved_by = excluded.saved_by, version = d.version + 1`,
      [
        tx.clinicId,
        template,
        channel,
        language,
        text ?? null,
        new Date(ctx.clock.now()),
        actor.kind === 'staff' ? actor.id : null,
        expectedVersion,
      ],
    );
    if (changed > 0) await record(tx, ctx, { action: 'message-words.draft', subject: subjectOf(of) });
    return changed > 0;
  });
  return kept ? ok(undefined) : refuse({ code: 'version-conflict' });
}

/** Throws away what was being written. Safe to repeat. Audited. */
export async function discardWordsDraft(ctx: ClinicContext, of: WordsOf): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockWords(tx);
    const gone = await tx.run(
      'delete from own_words_draft where clinic_id = $1 and template = $2 and channel = $3 and language = $4',
      [tx.clinicId, of.template, of.channel, of.language],
    );
    if (gone > 0) await record(tx, ctx, { action: 'message-words.discard', subject: subjectOf(of) });
  });
}
