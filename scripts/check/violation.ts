/** Something that a check found. `rule` is the stable name of the rule, `what` a sentence that says what to do about it. */
export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly line?: number;
  readonly what: string;
}

export function describeViolation(violation: Violation): string {
  const place = violation.line === undefined ? violation.file : `${violation.file}:${violation.line}`;
  return `${place}  ${violation.what}  [${violation.rule}]`;
}
