import { LANGUAGES } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { WordFault } from '../domain/word-faults.ts';
import { templates } from '../templates.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { draftsIn, wordsDrafts, type WordsDraft } from './draft-words.ts';
import { lockWords, newestWords, writeWords, type WordsOf } from './own-words.ts';
import { tryWords, type ShownWords } from './try-words.ts';

/** Three segments of an SMS, with the values of a usual visit: what is read as one message. */
const MOST_SEGMENTS = 3;

/** A message in one language, as patients would have it once the drafts are published. */
export interface TriedDraft extends WordsOf {
  /** Absent: this language stays as it is, and is shown beside the one that changes. */
  readonly draftVersion?: number | undefined;
  /** The version of the clinic's own that is in force; 0 where the product's are. */
  readonly basedOn: number;
  readonly before: string;
  readonly after: string;
  readonly faults: readonly WordFault[];
  readonly shown?: ShownWords | undefined;
}

const placeOf = ({ template, channel, language }: WordsOf): string => `${template}.${channel}.${language}`;

async function tried(
  ctx: ClinicContext<Partial<OutreachPorts>>,
  of: WordsOf,
  text: string,
): Promise<Pick<TriedDraft, 'faults' | 'shown'>> {
  const looked = await tryWords(ctx, of, { text });
  if (!looked.ok) return { faults: [{ code: 'unreadable' }] };
  const { faults, shown } = looked.value;
  if ((shown?.segments ?? 0) <= MOST_SEGMENTS) return { faults, shown };
  return { faults: [...faults, { code: 'too-many-segments', detail: String(shown?.segments) }], shown };
}

/**
 * Every message that the drafts change, by the channel and in each language: as it is and as it would be, rendered, and what is wrong.
 * Nothing is written and nobody is contacted.
 */
export async function tryWordsDrafts(ctx: ClinicContext<Partial<OutreachPorts>>): Promise<readonly TriedDraft[]> {
  const [drafts, newest] = await Promise.all([wordsDrafts(ctx), newestWords(ctx)]);
  const messages = new Map(drafts.map(({ template, channel }) => [`${template}.${channel}`, { template, channel }]));
  const places = [...messages.values()].flatMap((one) => LANGUAGES.map((language) => ({ ...one, language })));
  return Promise.all(
    places.map(async (of) => {
      const isHere = (one: WordsOf) => placeOf(one) === placeOf(of);
      const [draft, own] = [drafts.find(isHere), newest.find(isHere)];
      const shipped = templates.sourceOf(of.template, of);
      const before = own?.text ?? shipped;
      const after = draft ? (draft.text ?? shipped) : before;
      const looked = await tried(ctx, of, after);
      return { ...of, draftVersion: draft?.version, basedOn: own?.version ?? 0, before, after, ...looked };
    }),
  );
}

/** What somebody saw of a draft when they published it. */
export interface SeenDraft extends WordsOf {
  readonly version: number;
  readonly basedOn: number;
}

export type PublishWordsRefusal =
  | { readonly code: 'no-draft' | 'version-conflict' }
  | { readonly code: 'words-faulty'; readonly faults: readonly WordFault[] };

function isAsSeen(drafts: readonly WordsDraft[], seen: readonly SeenDraft[]): boolean {
  if (drafts.length !== seen.length) return false;
  return drafts.every((draft) => seen.some((one) => placeOf(one) === placeOf(draft) && one.version === draft.version));
}

/**
 * All drafts are in force from now on, together or not at all: refused where one is faulty, or where they, or the words in force, are no
 * longer those that were seen. Audited, a version each.
 */
export async function publishWordsDrafts(
  ctx: ClinicContext<Partial<OutreachPorts>>,
  seen: readonly SeenDraft[],
): Promise<Result<undefined, PublishWordsRefusal>> {
  const looked = (await tryWordsDrafts(ctx)).filter(({ draftVersion }) => draftVersion !== undefined);
  if (looked.length === 0) return refuse({ code: 'no-draft' });
  const faults = looked.flatMap((one) => one.faults);
  if (faults.length > 0) return refuse({ code: 'words-faulty', faults });
  const stale = looked.some((one) => !seen.some((of) => placeOf(of) === placeOf(one) && of.basedOn === one.basedOn));
  if (stale) return refuse({ code: 'version-conflict' });
  return ctx.db.inClinic<Result<undefined, PublishWordsRefusal>>(ctx.clinicId, async (tx) => {
    await lockWords(tx);
    const drafts = await draftsIn(tx);
    if (!isAsSeen(drafts, seen)) return refuse({ code: 'version-conflict' });
    const newest = await tx.sql<WordsOf & { readonly version: number }>(
      'select template, channel, language, max(version)::int as version from own_words where clinic_id = $1 group by 1, 2, 3',
      [tx.clinicId],
    );
    const basedOn = (of: WordsOf) => newest.find((one) => placeOf(one) === placeOf(of))?.version ?? 0;
    if (seen.some((one) => one.basedOn !== basedOn(one))) return refuse({ code: 'version-conflict' });
    for (const draft of drafts) {
      const { template, channel, language, text } = draft;
      const action = 'message-words.publish';
      await writeWords(tx, ctx, { template, channel, language, text, basedOn: basedOn(draft), action });
    }
    await tx.run('delete from own_words_draft where clinic_id = $1', [tx.clinicId]);
    return ok(undefined);
  });
}
