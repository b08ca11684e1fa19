import type { Visit } from './wish.ts';

/** On the way to what a code opens: another telephone on file, or all that there is to tell of a visit. */
export type NewPhoneNode =
  /** What was sent to the number on file is told. `opens`: of which visit all is to be told then. */
  | { readonly name: 'code'; readonly ending: string; readonly opens?: Visit }
  /** `phone`: read back. */
  | { readonly name: 'new-phone'; readonly phone?: string };
