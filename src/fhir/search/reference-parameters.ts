import { parseId } from '../../platform/kernel/ids.ts';
import type { LinkView, SearchParameter, SearchScope } from './search-parameter.ts';
import { isStored, NOTHING, splitToken, tokenFilter } from './token-parameters.ts';

/** `Patient/<id>`, `https://our.base/Patient/<id>` or `<id>`, with the type where it was said. */
function splitReference(value: string, scope: { readonly base: string; readonly modifier?: string }) {
  const relative = value.startsWith(`${scope.base}/`) ? value.slice(scope.base.length + 1) : value;
  const [type, id] = relative.includes('/') ? relative.split('/', 2) : [scope.modifier, relative];
  return { relative, type, id };
}

function columnTest(column: string, placeholder: string): string {
  return column.endsWith('[]') ? `${placeholder} = any(${column.slice(0, -2)})` : `${column} = ${placeholder}`;
}

/** The pairs are found first, once: an index leads to them, and from them to the rows. */
function linkTest(
  link: LinkView,
  column: string,
  asked: { placeholder: string; columnsOnly?: boolean | undefined },
): string {
  const { view, own, other, beside } = link;
  const { placeholder } = asked;
  if (beside !== undefined && asked.columnsOnly) return columnTest(column, placeholder);
  const isLinked = `v.id = any(array(select m.${own} from ${beside ?? view} m where m.${other} = ${placeholder}))`;
  return beside === undefined ? isLinked : `(${columnTest(column, placeholder)} or ${isLinked})`;
}

/** Types that have no business identifiers here, so that `:identifier` leads nowhere. */
const WITHOUT_IDENTIFIER: ReadonlySet<string> = new Set(['Communication', 'CommunicationRequest']);

/** A reference to one of several types, each in a column of its own; without a type any of them may match. */
export function actorParameter(
  columns: Readonly<Record<string, string>>,
  links: Readonly<Record<string, LinkView>> = {},
): SearchParameter {
  const types = Object.keys(columns);
  const absences = Object.values(columns).map((column) =>
    column.endsWith('[]') ? `cardinality(${column.slice(0, -2)}) = 0` : `${column} is null`,
  );
  return {
    type: 'reference',
    documentation: `${types.join(', ')}: as <type>/<id>, <id>, or absolute below this server's base`,
    modifiers: [...types, ...(types.some((type) => !WITHOUT_IDENTIFIER.has(type)) ? ['identifier'] : [])],
    absent: `(${absences.join(' and ')})`,
    targets: columns,
    links,
    beside: (value, scope) => {
      const { type, id } = splitReference(value, scope);
      const parsed = parseId(id);
      return Object.entries(links).flatMap(([name, { beside, other }]) =>
        beside === undefined || parsed === undefined || (type !== undefined && type !== name)
          ? []
          : [{ view: beside, other, id: parsed }],
      );
    },
    condition: (value, scope) => {
      const { type, id } = splitReference(value, scope);
      const parsed = parseId(id);
      const wanted = Object.entries(columns).filter(([name]) => type === undefined || name === type);
      if (parsed === undefined || wanted.length === 0) return NOTHING;
      const placeholder = scope.bind(parsed);
      const tests = wanted.map(([name, column]) => {
        const { [name]: link } = links;
        return link
          ? linkTest(link, column, { placeholder, columnsOnly: scope.columnsOnly })
          : columnTest(column, placeholder);
      });
      return `(${tests.join(' or ')})`;
    },
  };
}

/** A reference to one type, as `Patient/<id>` or `<id>`. */
export function referenceParameter(column: string, type: string): SearchParameter {
  return actorParameter({ [type]: column });
}

function storedIdentifier(path: string, value: string, scope: SearchScope): string {
  const token = splitToken(value);
  const filter = tokenFilter(token, { code: 'value' });
  const variables = `${scope.bind(JSON.stringify(token))}::jsonb`;
  return `coalesce(jsonb_path_exists(v.fhir, '$.${path}.identifier ? (${filter})', ${variables}), false)`;
}

/** A reference of the stored resource to something that may not be kept here: compared as it is written. */
export function storedReferenceParameter(path: string, types: readonly string[]): SearchParameter {
  return {
    type: 'reference',
    documentation: `${types.join(', ')}: as it is written, or <id>`,
    modifiers: [...types, 'identifier'],
    absent: `not ${isStored(path)}`,
    condition: (value, scope) => {
      if (scope.modifier === 'identifier') return storedIdentifier(path, value, scope);
      const { relative, type, id } = splitReference(value, scope);
      const spelled = relative.includes('/') ? [relative] : (type ? [type] : types).map((name) => `${name}/${id}`);
      const names = spelled.map((_text, index) => `@ == $r${index}`).join(' || ');
      const variables = JSON.stringify(Object.fromEntries(spelled.map((text, index) => [`r${index}`, text])));
      return `coalesce(jsonb_path_exists(v.fhir, '$.${path}.reference ? (${names})', ${scope.bind(variables)}::jsonb), false)`;
    },
  };
}
