import { ProviderError } from '../kernel/provider-error.ts';

/** PostgreSQL does not answer, is starting or stopping, or has no connection left. Every face turns this into "try again". */
export class DatabaseUnavailable extends ProviderError {
  constructor(cause: unknown) {
    super('postgresql', 'the database is not available', { retryable: true, cause });
  }
}

/** SQLSTATE classes: 08 connection, 57P0x stopping or starting, 53300 too many connections. */
const UNAVAILABLE_STATES = /^(08...|57P0[123]|53300)$/;
const UNAVAILABLE_ERRNO = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);
const UNAVAILABLE_TEXT =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Read by shape: an error of Node's own sockets is no instance of this realm's `Error` under a test runner. */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.some(isUnavailable);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  return UNAVAILABLE_STATES.test(code) || UNAVAILABLE_ERRNO.has(code) || UNAVAILABLE_TEXT.test(message);
}
