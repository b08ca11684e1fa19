import type { ClinicReader, SqlParameter } from '../../platform/database/database.ts';
import type { FhirIssue } from '../mapping/resource.ts';
import type { Condition, LinkedCondition, OwnCondition } from './parse-condition.ts';
import { UnusableSearchValue, type SearchScope, type SearchSetting } from './search-parameter.ts';

export interface SearchWhere {
  readonly text: string;
  readonly params: SqlParameter[];
  readonly issues: readonly FhirIssue[];
}

function ownClause({ parameter, modifier, alternatives }: OwnCondition, scope: SearchScope): string {
  if (modifier === 'missing') return alternatives[0] === 'true' ? parameter.absent : `not (${parameter.absent})`;
  const asked = { ...scope, ...(modifier === undefined || modifier === 'not' ? {} : { modifier }) };
  const any = alternatives.map((value) => parameter.condition(value, asked)).join(' or ');
  // What says nothing is also "not that".
  return modifier === 'not' ? `not coalesce((${any}), false)` : `(${any})`;
}

/** The other view is called `v` as well, inside: conditions are written over `v`, and nothing in them looks outside. */
function linkedClause({ kind, other, column, link, condition }: LinkedCondition, scope: SearchScope): string {
  const where = `from ${other.view} v where v.clinic_id = $1 and ${ownClause(condition, scope)}`;
  if (link) {
    const [here, there] = kind === 'chain' ? [link.own, link.other] : [link.other, link.own];
    return `v.id in (select m.${here} from ${link.view} m where m.clinic_id = $1 and m.${there} in (select v.id ${where}))`;
  }
  const many = column.endsWith('[]');
  const name = many ? column.slice(0, -2) : column;
  if (kind === 'has') return `v.id in (select ${many ? `unnest(${name})` : name} ${where})`;
  return many ? `${name} && array(select v.id ${where})` : `${name} in (select v.id ${where})`;
}

/** The conditions as SQL over the view `v`: fixed pieces and placeholders. */
export function searchWhere(
  { clinicId }: Pick<ClinicReader, 'clinicId'>,
  conditions: readonly Condition[],
  setting: SearchSetting,
): SearchWhere {
  const params: SqlParameter[] = [clinicId];
  const scope: SearchScope = { ...setting, bind: (value) => `$${params.push(value)}` };
  const issues: FhirIssue[] = [];
  const clauses = conditions.map(({ name, own, linked = [] }) => {
    try {
      const any = [...(own ? [ownClause(own, scope)] : []), ...linked.map((link) => linkedClause(link, scope))];
      return any.length === 1 ? String(any[0]) : `(${any.join(' or ')})`;
    } catch (error) {
      if (!(error instanceof UnusableSearchValue)) throw error;
      issues.push({ path: `http.${name}`, code: 'value', diagnostics: error.message });
      return 'false';
    }
  });
  return { text: ['v.clinic_id = $1', ...clauses].join(' and '), params, issues };
}
