/** Somebody else saved the draft meanwhile. `version` is the one that stands. */
export interface DraftChanged {
  readonly code: 'version-conflict';
  readonly version: number;
}

/** The made-up callers have not all come through with the draft as it stands, or with the rules of the past since others were put in force. */
export interface PersonasNotPassed {
  readonly code: 'personas-not-passed';
  readonly tryout: 'none' | 'running' | 'failed';
}

export interface CallTestUnknown {
  readonly code: 'call-test-unknown';
}

/** There are as many tests as a try-out holds. */
export interface TooManyCallTests {
  readonly code: 'too-many-call-tests';
}

/** There is nothing to publish. */
export interface NoDraft {
  readonly code: 'no-draft';
}

export interface RulesUnknown {
  readonly code: 'rules-unknown';
}

/** A site or a service of the rules is none of the clinic's. */
export interface PlaceUnknown {
  readonly code: 'place-unknown';
  readonly siteIds: readonly string[];
}
