/** Somebody else saved the draft meanwhile. `version` is the one that stands. */
export interface DraftChanged {
  readonly code: 'version-conflict';
  readonly version: number;
}

/** The made-up callers have not all come through with the draft as it stands. */
export interface PersonasNotPassed {
  readonly code: 'personas-not-passed';
  readonly tryout: 'none' | 'running' | 'failed';
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
