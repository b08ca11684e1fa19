/** Whose version of an appointment; of a booking also neither: another time is looked for. */
export type Side = 'ours' | 'theirs' | 'neither';

/** Somebody in the clinic's own system who may be the patient. */
export interface Candidate {
  /** `Patient/7`. */
  readonly reference: string;
  readonly name: string;
  readonly birthDate?: string;
  readonly phones: readonly string[];
  readonly identifiers: readonly string[];
}

const FIELDS = ['status', 'start', 'end', 'attendance', 'practitioner', 'further'] as const;
type FieldName = (typeof FIELDS)[number];

export interface ConflictField {
  readonly name: FieldName;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  readonly differs: boolean;
}

export interface Conflict {
  readonly writeId: string;
  readonly fields: readonly ConflictField[];
  /** What may be answered. */
  readonly answers: readonly Side[];
}

type Facts = Readonly<Record<string, unknown>>;

function factsIn(value: unknown): Facts {
  return typeof value === 'object' && value !== null ? (value as Facts) : {};
}

function textIn(facts: Facts, name: FieldName): string | undefined {
  const { [name]: value } = facts;
  return typeof value === 'string' ? value : undefined;
}

/** The two versions of a task's conflict, field by field; undefined where it has none. Ours is what we knew, with our change in it. */
export function conflictOf(detail: Facts | undefined): Conflict | undefined {
  const { writeId, kind, versions } = factsIn(detail);
  if (typeof writeId !== 'string' || versions === undefined) return undefined;
  const { known, ours, theirs } = factsIn(versions);
  const [own, there] = [{ ...factsIn(known), ...factsIn(ours) }, factsIn(theirs)];
  const fields = FIELDS.map((name) => {
    const [mine, others] = [textIn(own, name), textIn(there, name)];
    return { name, ours: mine, theirs: others, differs: mine !== undefined && mine !== others };
  });
  return {
    writeId,
    fields: fields.filter((field) => field.ours !== undefined || field.theirs !== undefined),
    answers: kind === 'book' ? ['ours', 'theirs', 'neither'] : ['ours', 'theirs'],
  };
}

/** A booking that was asked for of a connection that was removed since: a person says what becomes of it. Its write. */
export function removedOf(detail: Facts | undefined): string | undefined {
  const { writeId, kind, removed } = factsIn(detail);
  return removed === true && kind === 'book' && typeof writeId === 'string' ? writeId : undefined;
}
