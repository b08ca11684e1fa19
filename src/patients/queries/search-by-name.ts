import type { ClinicReader, SqlParameter } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Patient } from '../domain/patient.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';

export interface NameQuery {
  /** Words of the whole name or their beginnings, in any order: "garc lu" finds Lucía García. */
  readonly name: string;
  readonly limit: number;
  /** Of the page before. An unknown one starts again. */
  readonly cursor?: string | undefined;
}

const MOST_WORDS = 6;
/** Counting stops here: what is commoner than this is common. */
const ENOUGH = 2_000;
/** Shorter words sound like too many others. */
const SHORTEST_SOUND = 3;
/** Behind every other character: everything that begins with a word lies before the word with this one. */
const LAST_CHARACTER = '\u{10FFFF}';
const BETWEEN = '~';

interface Wanted {
  readonly word: string;
  /** `ENOUGH` where it is as many or more. */
  readonly hits: number;
}

/** What was typed, as `name_words` and `name_sounds` of the database fold it, the rarest first. One round trip. */
async function wanted(reader: ClinicReader, name: string): Promise<Record<'words' | 'sounds', readonly Wanted[]>> {
  const rows = await reader.sql<Wanted & { readonly kind: 'word' | 'sound' }>(
    `select 'word' as kind, w.word, (select count(*) from (
         select from patient_word p where p.clinic_id = $1 and p.word >= w.word and p.word < w.word || $3 limit ${ENOUGH}) few) as hits
       from unnest(name_words($2)) w(word)
     union all
     select 'sound', s.sound, (select count(*) from (
         select from name_sound p where p.clinic_id = $1 and p.kind = 'Patient' and p.sound = s.sound limit ${ENOUGH}) few)
       from unnest(name_sounds($2)) s(sound)`,
    [reader.clinicId, name, LAST_CHARACTER],
  );
  const of = (kind: 'word' | 'sound') =>
    rows
      .filter((row) => row.kind === kind)
      .toSorted((a, b) => a.hits - b.hits || b.word.length - a.word.length)
      .slice(0, MOST_WORDS);
  return { words: of('word'), sounds: of('sound') };
}

type Found = PatientRow & { readonly matched: string };

/**
 * From the rarest word on, in the order of the index, and for each patient there a look for every other word: it ends with the page.
 * The looks are lateral with a limit, so that no plan of the database turns them into reading all who are called María.
 */
function byWords(
  reader: ClinicReader,
  words: readonly Wanted[],
  { limit, after }: { readonly limit: number; readonly after: readonly [string, string] },
): Promise<readonly Found[]> {
  const [rarest, ...others] = words;
  if (!rarest || rarest.hits === 0) return Promise.resolve([]);
  const params: SqlParameter[] = [reader.clinicId, rarest.word, `${rarest.word}${LAST_CHARACTER}`, ...after, limit];
  const bind = (value: SqlParameter): string => `$${params.push(value)}`;
  const looks = others.map(({ word }, index) => {
    const [from, to] = [bind(word), bind(`${word}${LAST_CHARACTER}`)];
    return `cross join lateral (select from patient_word w where w.clinic_id = $1 and w.patient_id = d.patient_id
              and w.word >= ${from} and w.word < ${to} limit 1) as also${index}`;
  });
  return reader.sql<Found>(
    `select ${PATIENT_COLUMNS}, found.word as matched from (
       select d.word, d.patient_id from patient_word d
        cross join lateral (select w.word from patient_word w where w.clinic_id = $1 and w.patient_id = d.patient_id
            and w.word >= $2 and w.word < $3 order by w.word limit 1) as first
        ${looks.join('\n')}
        where d.clinic_id = $1 and d.word >= $2 and d.word < $3 and first.word = d.word
          and (d.word > $4 or d.word = $4 and d.patient_id > $5::uuid)
        order by d.word, d.patient_id limit $6) found
      join patient p on p.clinic_id = $1 and p.id = found.patient_id
      order by found.word, found.patient_id`,
    params,
  );
}

/** Who is called what sounds like every word: Jiménez for who typed Giménez. */
function bySounds(reader: ClinicReader, sounds: readonly Wanted[], limit: number): Promise<readonly PatientRow[]> {
  const [rarest, ...others] = sounds;
  const isVague = sounds.some(({ word }) => word.length < SHORTEST_SOUND);
  if (!rarest || rarest.hits === 0 || isVague) return Promise.resolve([]);
  const params: SqlParameter[] = [reader.clinicId, rarest.word, limit];
  const looks = others.map(
    ({ word }, index) =>
      `cross join lateral (select from name_sound w where w.clinic_id = $1 and w.kind = 'Patient' and w.owner_id = d.owner_id
         and w.sound = $${params.push(word)} limit 1) as also${index}`,
  );
  return reader.sql<PatientRow>(
    `select ${PATIENT_COLUMNS} from (
       select d.owner_id from name_sound d ${looks.join('\n')}
        where d.clinic_id = $1 and d.kind = 'Patient' and d.sound = $2 order by d.owner_id limit $3) found
      join patient p on p.clinic_id = $1 and p.id = found.owner_id order by p.id`,
    params,
  );
}

const NOWHERE = ['', '00000000-0000-0000-0000-000000000000'] as const;

function afterOf(cursor: string | undefined): readonly [string, string] {
  const [, word, id] = /^(.*)~([0-9a-f-]{36})$/su.exec(cursor ?? '') ?? [];
  return word === undefined || id === undefined ? NOWHERE : [word, id];
}

/**
 * Patients by the words of their names, without accents or case, from the beginning of words, a page at a time; who is only called what
 * sounds alike comes behind them on the first page, where it has room. Two round trips, three where sounds are asked for.
 */
export async function searchByName(
  ctx: ClinicContext,
  { name, limit, cursor }: NameQuery,
): Promise<{ readonly patients: readonly Patient[]; readonly nextCursor?: string }> {
  return ctx.db.reading(ctx.clinicId, async (reader) => {
    const { words, sounds } = await wanted(reader, name);
    const after = afterOf(cursor);
    const found = await byWords(reader, words, { limit: limit + 1, after });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    if (found.length > limit && last)
      return { patients: page.map(toPatient), nextCursor: `${last.matched}${BETWEEN}${last.id}` };
    const room = after === NOWHERE ? limit - page.length : 0;
    const seen = new Set<PatientId>(page.map(({ id }) => id));
    const alike = room > 0 ? await bySounds(reader, sounds, limit) : [];
    const others = alike.filter(({ id }) => !seen.has(id)).slice(0, room);
    return { patients: [...page, ...others].map(toPatient) };
  });
}
