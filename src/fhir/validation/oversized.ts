import type { FhirIssue } from '../mapping/resource.ts';

const MOST_REPEATS = 1_000;
/** Objects and values of one resource; those of the sample clinic have 150. More would keep the validator busy for over 0.1 s. */
const MOST_VALUES = 10_000;
/** In a list: the validator looks at such texts letter by letter. */
const LONGEST_REPEATED_TEXT = 10_000;

class Measure {
  #values = 0;

  issueOf(value: unknown, path: string): FhirIssue | undefined {
    this.#values += 1;
    if (this.#values > MOST_VALUES)
      return { path, code: 'too-long', diagnostics: `the resource has more than ${MOST_VALUES} values` };
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) return this.#issueOfList(value, path);
    for (const [name, item] of Object.entries(value)) {
      const issue = this.issueOf(item, `${path}.${name}`);
      if (issue) return issue;
    }
    return undefined;
  }

  #issueOfList(list: readonly unknown[], path: string): FhirIssue | undefined {
    if (list.length > MOST_REPEATS)
      return { path, code: 'too-long', diagnostics: `has more than ${MOST_REPEATS} repetitions` };
    for (const [index, item] of list.entries()) {
      const place = `${path}[${index}]`;
      if (typeof item === 'string' && item.length > LONGEST_REPEATED_TEXT)
        return { path: place, code: 'too-long', diagnostics: `is longer than ${LONGEST_REPEATED_TEXT} characters` };
      const issue = this.issueOf(item, place);
      if (issue) return issue;
    }
    return undefined;
  }
}

/** What no resource of scheduling has, and what would only keep the validator busy. */
export function oversized(resource: unknown, type: string): FhirIssue | undefined {
  return new Measure().issueOf(resource, type);
}
