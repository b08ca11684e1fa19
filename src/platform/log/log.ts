import { pino, type DestinationStream, type Logger } from 'pino';

/** A sentence that reads alone, with dotted fields. Never names, numbers, message text, symptoms or tokens: ids only. */
export interface Log {
  debug(fields: LogFields, sentence: string): void;
  info(fields: LogFields, sentence: string): void;
  warn(fields: LogFields, sentence: string): void;
  /** Somebody must act. Logged once, where it is handled. */
  error(fields: LogFields, sentence: string): void;
  with(fields: LogFields): Log;
}

export type LogFields = Readonly<Record<string, unknown>>;

/** The last net: fields that must not be logged at all lose their value, wherever they stand (three levels deep). */
const SECRET_FIELDS = [
  'address',
  'authorization',
  'authToken',
  'birthDate',
  'body',
  'cookie',
  'email',
  'from',
  'name',
  'password',
  'phone',
  'speech',
  'text',
  'to',
  'token',
  'transcript',
];

function wrap(logger: Logger): Log {
  return {
    debug: (fields, sentence) => logger.debug(fields, sentence),
    info: (fields, sentence) => logger.info(fields, sentence),
    warn: (fields, sentence) => logger.warn(fields, sentence),
    error: (fields, sentence) => logger.error(fields, sentence),
    with: (fields) => wrap(logger.child(fields)),
  };
}

/** An error for the log: its kind, message and stack, and the database's code; never the parameters that it carries. */
function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an Error' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause: object = error.cause instanceof Error ? { cause: serializeError(error.cause) } : {};
  return { kind: error.name, message: error.message.slice(0, 500), stack: error.stack, ...code, ...cause };
}

/** Where lines are written: `write` gets one JSON line with its newline. */
export type LogDestination = DestinationStream;

export function createLog(level: string, destination?: LogDestination): Log {
  const paths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  const options = {
    level,
    base: {},
    redact: { paths, censor: '[redacted]' },
    serializers: { error: serializeError },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return wrap(destination ? pino(options, destination) : pino(options));
}

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  with: () => silentLog,
};
