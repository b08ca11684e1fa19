import type { ClinicReader } from '../../platform/database/database.ts';
import type { Condition } from './parse-condition.ts';
import type { Beside, SearchSetting } from './search-parameter.ts';

function askedFor(conditions: readonly Condition[], setting: SearchSetting): readonly Beside[] {
  const all = conditions.flatMap(({ own, linked = [] }) => [
    ...(own ? [own] : []),
    ...linked.map(({ condition }) => condition),
  ]);
  return all.flatMap(({ parameter, modifier, alternatives }) =>
    modifier === 'missing'
      ? []
      : alternatives.flatMap(
          (value) => parameter.beside?.(value, { ...setting, ...(modifier === undefined ? {} : { modifier }) }) ?? [],
        ),
  );
}

/**
 * Whether the pairs that a column does not say hold any of what is asked for: mostly they do not, and the search by the column alone,
 * which an index has in its order, is all. Undefined where nothing of the kind is asked for.
 */
export function probeBeside(
  reader: ClinicReader,
  conditions: readonly Condition[],
  setting: SearchSetting,
): Promise<boolean> | undefined {
  const asked = askedFor(conditions, setting);
  const [first] = asked;
  if (!first) return undefined;
  const views = [...new Map(asked.map((one) => [`${one.view} ${one.other}`, one])).values()];
  const tests = views.map(
    ({ view, other }) => `exists (select from ${view} m where m.clinic_id = $1 and m.${other} = any($2::uuid[]))`,
  );
  return reader
    .sql<{ found: boolean }>(`select ${tests.join(' or ')} as found`, [reader.clinicId, asked.map(({ id }) => id)])
    .then(([row]) => row?.found === true);
}
