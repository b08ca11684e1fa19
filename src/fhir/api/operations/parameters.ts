import { Reader } from '../../mapping/reader.ts';
import { isJsonObject, type FhirIssue } from '../../mapping/resource.ts';
import { FhirProblem } from '../operation-outcome.ts';

/** One parameter of an operation: where its value stands, and how often it may come. */
export interface ParameterRule {
  /** The elements that may hold the value, as `valueString`; `resource` for a resource. */
  readonly values: readonly string[];
  readonly max: '1' | '*';
  readonly required?: boolean;
}

export interface GivenParameter {
  readonly path: string;
  /** The value, its issues shared with all others of the request. */
  readonly value: Reader;
}

const MOST_PARAMETERS = 100;

/** The parameters of an operation, parsed once; wrong ones are gathered and refused together. */
export class GivenParameters {
  readonly issues: FhirIssue[] = [];
  readonly #given = new Map<string, GivenParameter[]>();

  constructor(body: unknown, rules: Readonly<Record<string, ParameterRule>>) {
    const reader = new Reader(body, 'Parameters', this.issues);
    if (!isJsonObject(body) || body['resourceType'] !== 'Parameters') {
      reader.refuse('structure', 'expected a Parameters resource');
      return;
    }
    const entries = reader.list('parameter');
    if (entries.length > MOST_PARAMETERS)
      reader.field('parameter').refuse('too-long', `has more than ${MOST_PARAMETERS} repetitions`);
    for (const entry of entries.slice(0, MOST_PARAMETERS)) this.#take(entry, rules);
    for (const [name, rule] of Object.entries(rules)) {
      if (rule.required && !this.#given.has(name))
        reader.field('parameter').refuse('required', `the parameter ${name} is missing`);
    }
  }

  #take(entry: Reader, rules: Readonly<Record<string, ParameterRule>>): void {
    const name = entry.field('name').required().text(100);
    if (name === undefined) return;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      entry.field('name').refuse('not-supported', 'is no parameter of this operation');
      return;
    }
    const element = rule.values.find((value) => entry.json()[value] !== undefined);
    if (element === undefined) {
      entry.refuse('required', `expected ${rule.values.join(' or ')}`);
      return;
    }
    const before = this.#given.get(name) ?? [];
    if (rule.max === '1' && before.length > 0) entry.refuse('structure', `${name} may come once only`);
    this.#given.set(name, [...before, { path: entry.path, value: entry.field(element) }]);
  }

  all(name: string): readonly Reader[] {
    return (this.#given.get(name) ?? []).map(({ value }) => value);
  }

  one(name: string): Reader | undefined {
    return this.all(name)[0];
  }

  /** Ends the request where anything that was read so far is wrong. */
  refuseWrong(): void {
    const issues = [...new Map(this.issues.map((issue) => [`${issue.path} ${issue.code}`, issue])).values()];
    if (issues.length > 0) throw new FhirProblem(400, issues);
  }
}
