/** The codes of OperationOutcome.issue that this server answers with. */
export type IssueCode =
  | 'structure'
  | 'required'
  | 'value'
  | 'invariant'
  | 'not-supported'
  | 'not-found'
  | 'too-long'
  | 'duplicate'
  | 'business-rule'
  | 'conflict'
  | 'login'
  | 'forbidden'
  | 'throttled'
  | 'transient'
  | 'exception'
  | 'too-costly'
  | 'multiple-matches';

export interface OutcomeIssue {
  readonly code: IssueCode;
  readonly diagnostics: string;
  /** FHIRPath of the element, or `http.<name>` for a parameter or header. */
  readonly path?: string;
}

/** Thrown inside an interaction and answered as an OperationOutcome. Texts are public: they hold nothing private. */
export class FhirProblem extends Error {
  override readonly name = 'FhirProblem';
  readonly status: number;
  readonly issues: readonly OutcomeIssue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, issues: readonly OutcomeIssue[], headers: Readonly<Record<string, string>> = {}) {
    super(issues.map(({ diagnostics }) => diagnostics).join('; '));
    this.status = status;
    this.issues = issues;
    this.headers = headers;
  }
}

/** So many issues help; more only fill the answer. */
const MOST_ISSUES = 100;

export function operationOutcome(
  issues: readonly OutcomeIssue[],
  severity: 'error' | 'fatal' | 'warning' = 'error',
): object {
  return {
    resourceType: 'OperationOutcome',
    issue: issues.slice(0, MOST_ISSUES).map(({ code, diagnostics, path }) => ({
      severity,
      code,
      diagnostics,
      ...(path === undefined ? {} : { expression: [path] }),
    })),
  };
}

/** All is well: what `Prefer: return=OperationOutcome` asks for. */
export function succeeded(diagnostics: string): object {
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'information', code: 'informational', diagnostics }],
  };
}
