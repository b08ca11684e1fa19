import { ApiError } from '../api/client.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { sentenceOf } from './states.tsx';

/** Why somebody could not sign in, in the reader's words. */
export function signInProblem(error: unknown, i18n: I18n): string {
  const status = error instanceof ApiError ? error.status : 0;
  if (error instanceof ApiError && error.code === 'one-time-password-over') return i18n.t('signIn.over');
  if (status === 401 || status === 400) return i18n.t('signIn.wrong');
  return status === 429 ? i18n.t('signIn.wait') : sentenceOf(error, i18n);
}
