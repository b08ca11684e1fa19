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
  finding('digoxin', 'digoxina', 'digoxina', 'digoxin'),
  finding(
    'digoxin-signs',
    'amarillo|amarilla|nausea*|vomit*|pulso|confus*|palpit*|halo*',
    'groc|groga|nausea*|nausees|vomit*|pols|confus*|palpit*|halo*',
    'yellow|nausea*|sick|vomit*|pulse|confus*|palpit*|halo*',
  ),
  finding('sickle', 'drepanoc*|falciforme', 'drepanoc*|falciforme', 'sickle'),
  finding(
    'blade',
    'cortando|corte|cortado|corto|cuchillo|cuter|cristal|vidrio|navaja|hacha',
    'tallant|tall|tallat|ganivet|cuter|vidre|navalla|destral',
    'cutting|cut|knife|glass|blade|chisel|axe',
  ),
  finding(
    'digit-fails',
    '(no|sin) (puedo|puede|poder) (levantar|mover|doblar|estirar|cerrar|extender) (el|los|la|las) (pulgar|dedo|dedos|mano|indice)|(dedo|pulgar) (se )?(queda|ha quedado|quedo) (caido|colgando|doblado)',
    '(no|sense) (puc|pot|poder) (aixecar|moure|doblegar|estirar|tancar) (el|els|la) (polze|dit|dits|ma|index)|(dit|polze) (se m |se li |s )?(queda|ha quedat) (caigut|penjant|doblegat)',
    '(cant|couldnt|unable to) (lift|move|bend|straighten|close) (my|his|her|the) (thumb|finger|fingers|hand)|(finger|thumb) (just )?(droops|hangs|wont (move|bend|straighten))',
  ),
  finding('weekly-drug', 'metotrexato|metotrexate', 'metotrexat', 'methotrexate'),
  finding(
    'every-day',
    'todos los dias|cada dia|a diario|diariamente|diari*|toda la semana',
    'cada dia|tots els dies|diariament|diari*|tota la setmana',
    'every day|each day|daily|every single day|all week',
  ),
] as const;
