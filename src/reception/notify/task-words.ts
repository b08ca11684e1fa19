import { fromFiles } from '../../platform/i18n/from-files.ts';

/** The desk's own words for kinds, reasons, wishes and priorities, letter by letter as its page has them (a test compares): an email calls a task as the desk does. */
export const TASK_WORDS = await fromFiles<Readonly<Record<string, string>>>(`${import.meta.dirname}/words`);
