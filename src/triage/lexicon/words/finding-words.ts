import type { Language } from '../../../platform/i18n/language.ts';

/** What people say for one finding, per language: patterns of `../patterns.ts`, folded (no accents), parted by "|". */
export type FindingWords = { readonly id: string } & Readonly<Record<Language, string>>;

export function finding(id: string, es: string, ca: string, en: string): FindingWords {
  return { id, es, ca, en };
}

type Sites = readonly [es: string, ca: string, en: string];

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('|');
}

/** Pain in a place of the body, in the usual ways of saying it, and what is said besides. */
export function ache(id: string, [es, ca, en]: Sites, [moreEs, moreCa, moreEn]: Sites = ['', '', '']): FindingWords {
  return finding(
    id,
    joined(`@pain __ (${es})|(${es}) _ @hurts`, moreEs),
    joined(`@pain __ (${ca})|(${ca}) _ @hurts`, moreCa),
    joined(`@pain __ (${en})|(${en}) _ @hurts`, moreEn),
  );
}

/** A swelling in a place of the body. */
export function swelling(
  id: string,
  [es, ca, en]: Sites,
  [moreEs, moreCa, moreEn]: Sites = ['', '', ''],
): FindingWords {
  return finding(
    id,
    joined(`@swollen __ (${es})|(${es}) _ @swollen`, moreEs),
    joined(`@swollen __ (${ca})|(${ca}) _ @swollen`, moreCa),
    joined(`@swollen __ (${en})|(${en}) _ @swollen`, moreEn),
  );
}

/** A blow or an accident to a place of the body. */
export function injury(id: string, [es, ca, en]: Sites, [moreEs, moreCa, moreEn]: Sites = ['', '', '']): FindingWords {
  return finding(
    id,
    joined(`@hit __ (${es})|(${es}) _ @hit`, moreEs),
    joined(`@hit __ (${ca})|(${ca}) _ @hit`, moreCa),
    joined(`@hit __ (${en})|(${en}) _ @hit`, moreEn),
  );
}
