import { NOTHING } from './token-parameters.ts';
import type { SearchParameter } from './search-parameter.ts';

/** Names have a few words; each is looked up by itself. */
const MOST_WORDS = 8;

/** Names that sound like every word of the value, in any order, to who speaks Spanish or Catalan: `name_sounds` of migration 0029. */
export function phoneticParameter(kind: 'Patient' | 'Practitioner' | 'RelatedPerson'): SearchParameter {
  return {
    type: 'string',
    documentation:
      'Words of the name as they sound in Spanish and Catalan: b/v, c/s/z/ç, silent h, ll/y, g/j/x, qu/k, ñ/ny, tx/ch, accents',
    modifiers: [],
    absent: NOTHING,
    condition: (value, { bind }) => {
      const words = value.split(/[^\p{Letter}\p{Mark}·•]+/u).filter((word) => word !== '');
      if (words.length === 0) return NOTHING;
      const tests = words.slice(0, MOST_WORDS).map(
        (word) =>
          `v.id in (select s.owner_id from fhir_name_sound s
             where s.clinic_id = v.clinic_id and s.kind = '${kind}' and s.sound = any(name_sounds(${bind(word)})))`,
      );
      return `(${tests.join(' and ')})`;
    },
  };
}
