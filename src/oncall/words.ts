import { createCatalog } from '../platform/i18n/catalog.ts';
import { fromFiles } from '../platform/i18n/from-files.ts';
import type { es } from './words/es.ts';

/** What somebody on duty hears and reads. Messages name no patient and no complaint: they may be read by others. */
export const words = createCatalog(await fromFiles<typeof es>(`${import.meta.dirname}/words`));

/** For the ear, in groups of three. */
export function spokenNumber(phone: string): string {
  return phone.replace(/^\+34/, '').replace(/(\d{3})(?=\d)/g, '$1 ');
}
