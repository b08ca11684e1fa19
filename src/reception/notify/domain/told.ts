/** What somebody told, as the task has it noted: for whom, what it is about, when to call, how often they called in vain. */
export interface Told {
  /** The name that was told; nobody proved it. */
  readonly name?: string;
  /** The caller's own words. */
  readonly words?: string;
  /** The code of a complaint. */
  readonly code?: string;
  readonly goal?: string;
  readonly service?: string;
  readonly serviceId?: string;
  /** Whom it is for, by name. */
  readonly target?: string;
  /** ISO 8601 instants between which a call was agreed. */
  readonly from?: string;
  readonly to?: string;
  readonly topic?: string;
  readonly description?: string;
  readonly times?: number;
}

const TEXTS = [
  'name',
  'words',
  'code',
  'goal',
  'service',
  'serviceId',
  'target',
  'from',
  'to',
  'topic',
  'description',
] as const;

/** Of all that a task has noted, what is told outside; what has another form there is left out. */
export function toldIn(detail: Readonly<Record<string, unknown>> = {}): Told {
  const texts = TEXTS.flatMap((name) => {
    const value = detail[name];
    return typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [];
  });
  const { times } = detail;
  return { ...Object.fromEntries(texts), ...(typeof times === 'number' ? { times } : {}) };
}
