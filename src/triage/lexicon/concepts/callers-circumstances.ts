import { finding } from '../words/finding-words.ts';

/** What callers tell beside a drug, a device or a place of the body, for `callers-composed.ts`. */
export const CALLERS_CIRCUMSTANCES = [
  finding('iud', 'diu|dispositivo intrauterino', 'diu|dispositiu intrauteri', 'iud|coil|mirena'),
  finding(
    'womb-trouble',
    'mal olor|huele mal|apesta|flujo (raro|amarill*|verde*|con olor)|retortijon*|calambre*|dol*|duel*|fiebre',
    'mala olor|fa (mala )?olor|pudor|flux (estrany|groc|verd*)|retortigon*|rampes|mal|dol*|febre',
    'smell*|discharge|cramp*|pain*|ache*|aching|fever*',
  ),
  finding('weekly-drug', 'metotrexato|metotrexate', 'metotrexat', 'methotrexate'),
  finding(
    'every-day',
    'todos los dias|cada dia|a diario|diariamente|diari*|toda la semana',
    'cada dia|tots els dies|diariament|diari*|tota la setmana',
    'every day|each day|daily|every single day|all week',
  ),
] as const;
