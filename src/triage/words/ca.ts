import type { TriageWords } from './triage-words.ts';

export const ca: TriageWords = {
  readWith: ['ca', 'es'],
  levels: {
    1: 'Pengi i truqui ara al {emergency}.',
    2: 'Un professional l’atén ara mateix. Si empitjora, truqui al {emergency}; si ningú no l’atén, vagi a urgències.',
    3: 'L’han de visitar avui. Si empitjora, truqui al {emergency}.',
    4: 'Li donem hora en els propers tres dies feiners. Si empitjora, torni a trucar.',
    5: 'Pot demanar hora normal. Si nota res de nou, torni a trucar.',
  },
  likeEmergencies: 'Ho explica com altres van explicar una urgència: ho pot ser mentre no es pregunti',
  noProtocol: 'Cap protocol encaixa amb el que explica: l’atén una persona',
  ageAround: ['tinc ', ' anys'],
  has: 'té ',
  negation: {
    negators: new Set(['no', 'sense', 'mai', 'tampoc', 'ni', 'gens', 'res', 'ningu']),
    undone:
      / (demanat|renovat|recollit|encarregat|se si|se que|se com|sap|creu|ajuda|fa cas|puc|pot|podia|para|paro|parar|deixo|deixa|aguanto|aguanta|suporto|dormo|dorm|dormir|passa|baixa|cedeix|calma|millora|remet|alleuja|funciona|fa(?! $| gens| cap)|nomes|va|van|trobo|mes|entenc|aconsegueixo|hi ha manera|es normal|hora|importa|vull|vol|camino|veig|sento|menjo|menja|arriba) /,
    ends: / (pero|encara que|sino|ara|des|perque|i (em|m|li|es|s|se|ens|ho|la|tinc|te|esta|estic|noto|nota|ha|he|han|ara|avui|molt|molta|amb|de (cop|sobte|repent)|vomit[oa]|vomitant|vull|vol|sagn[oa]|sagnant|dol|sento|sent|perd|perdo|escup[o]?|tuss?[o]?|orin[oa]|pix[oa]|cag[oa]|tremol[oa]|suo|sua|comenc[oa])|amb|per|del|quan|al) /,
    after:
      /^(?:(?:o|ni|i) (?:[a-z]+ ){1,4}?)?(,? ?(no|tampoc|(?:crec|diria|sembla) que no) (?:li |se li )?(en|n)? ?(tinc|te|fa|fan|hi ha|he|ha|tengo|tiene|hay|esta|estan|es|noto|(n )?(he|ha|hi ha|hem) (vist|tingut|notat|hagut))?|, (gens|cap)) ?([.,;]|$|pero|i |ni )/,
    inside:
      / (?:no|ni) (?:em |li |m |ens )?(?:fa mal|fan mal|molesta|molesten|dol|(?:esta|tinc|te) (?:adormi(?:t|da)|infla(?:t|da)|vermell|vermella)) $| no se (?:m |li |ns )?(?:infla|inflen|adorm|adormen) $/,
  },
  ofTheCall:
    /\bno (?:l['’]|us |et )entenc|\b(?:ara )?no puc parlar (?:ara|en aquest moment|ara mateix|gaire)|\bara no puc parlar/giu,
  ofSpeech:
    /\b(?:be|clar|clarament|amb claredat|normal|correctament|seguit|de (?:sobte|cop|cop i volta)|sobtadament|des|fa|ni)\b/u,
  speaks: /parlar/u,
  busy: {
    opening:
      "hola|bones|bon dia|bona tarda|perdoni?|disculpi?|miri|escolti|es que|ho sento|pero|i|perque|si|d'acord|si us plau|sisplau|gracies|moltes gracies|adeu|fins despres",
    speech: '(?:ara(?: mateix)?|en aquest moment) no puc parlar|no puc parlar (?:ara(?: mateix)?|en aquest moment)',
    busy: "(?:estic|vaig) (?:conduint|treballant|ocupad?[at]|en una reunio|a la feina|a classe|al cotxe|a l'autobus|al metro|al tren|reunit|reunida)",
    wish: "(?:(?:que|poden|podrien|podeu|em poden|em podeu) )?(?:em truquin?(?: algu)?|em truqui(?: algu)?|truquin-me|truqui'm|truqueu-me|truca'm|trucar-me|trucar)(?: (?:luego|despres|mes tard|en un altre moment|un altre dia|dema|a la tarda|al mati|aquesta tarda|a una altra hora|d'aqui a una estona))+",
  },
};
