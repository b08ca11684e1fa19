import type { Language } from '../../platform/i18n/language.ts';

interface Negation {
  /** What denies what follows. */
  readonly negators: ReadonlySet<string>;
  /** What takes the denial back, or was what it denied: "no se me pasa el dolor", "no puedo más". */
  readonly undone: RegExp;
  /** Where its reach ends. */
  readonly ends: RegExp;
  /** A denial said afterwards: "fiebre no". */
  readonly after: RegExp;
  /** A denial within what matched, of the pain that it ends with: "el ojo no me duele". */
  readonly inside: RegExp;
}

const NEGATIONS: Readonly<Record<Language, Negation>> = {
  es: {
    negators: new Set(['no', 'sin', 'nunca', 'tampoco', 'ni', 'ningun', 'ninguna', 'nada', 'nadie']),
    undone:
      / (se si|se que|se lo|se como|sabe|cree|ayuda|hace caso|me cree|puedo|puede|podia|para|paro|parar|dejo|deja|dejar|aguanto|aguanta|soporto|duermo|duerme|dormir|quita|pasa|baja|cede|calma|mejora|remite|alivia|mejora|funciona|hace(?! $)|solo|va|van|encuentro|mas|entiendo|consigo|hay manera|creo que sea normal|es normal|cita|importa|quiero|quiere|camino|veo|oigo|como|come|llega) /,
    ends: / (pero|aunque|sino|ahora|desde|porque|y (me|le|se|nos|lo|la|tengo|tiene|esta|estoy|noto|nota|ha|he|han|ahora|hoy|mucho|mucha|con|de (repente|golpe|pronto)|vomit[oae]|vomitando|quiero|quiere|sangr[oae]|sangrando|duele|siento|siente|pierdo|pierde|escup[oe]|tos[eo]|orin[oa]|me[oa]|cag[oa]|tiembl[oa]|sud[oa]|empez[oa]|empiez[oa])|ni se si|con|por|del|cuando|al) /,
    after:
      /^(?:(?:o|ni|y) (?:[a-z]+ ){1,4}?)?((no|tampoco|(?:creo|diria|parece) que no) (?:se )?(?:le |me |li )?(tengo|tiene|hay|he|ha|tinc|te|hi ha|esta|estan|es|noto|veo|(he|ha|hay|hemos) (visto|tenido|notado|habido))?|,? ?(ninguno?|ninguna)|, nada) ?([.,;]|$|pero|y |ni )/,
    inside:
      / (?:no|ni) (?:me |le |nos |la |lo |las |los )?(?:duele|duelen|molesta|molestan|(?:esta|estan|tengo|tiene|veo) (?:hinchad|roj|inflamad)[oa]s?) $| no se (?:me |le |nos )?(?:hincha|inflama|duerme|adormece)n? $/,
  },
  ca: {
    negators: new Set(['no', 'sense', 'mai', 'tampoc', 'ni', 'gens', 'res', 'ningu']),
    undone:
      / (se si|se que|se com|sap|creu|ajuda|fa cas|puc|pot|podia|para|paro|parar|deixo|deixa|aguanto|aguanta|suporto|dormo|dorm|dormir|passa|baixa|cedeix|calma|millora|remet|alleuja|funciona|fa(?! $| gens| cap)|nomes|va|van|trobo|mes|entenc|aconsegueixo|hi ha manera|es normal|hora|importa|vull|vol|camino|veig|sento|menjo|menja|arriba) /,
    ends: / (pero|encara que|sino|ara|des|perque|i (em|m|li|es|s|se|ens|ho|la|tinc|te|esta|estic|noto|nota|ha|he|han|ara|avui|molt|molta|amb|de (cop|sobte|repent)|vomit[oa]|vomitant|vull|vol|sagn[oa]|sagnant|dol|sento|sent|perd|perdo|escup[o]?|tuss?[o]?|orin[oa]|pix[oa]|cag[oa]|tremol[oa]|suo|sua|comenc[oa])|amb|per|del|quan|al) /,
    after:
      /^(?:(?:o|ni|i) (?:[a-z]+ ){1,4}?)?(,? ?(no|tampoc|(?:crec|diria|sembla) que no) (?:li |se li )?(en|n)? ?(tinc|te|fa|fan|hi ha|he|ha|tengo|tiene|hay|esta|estan|es|noto|(n )?(he|ha|hi ha|hem) (vist|tingut|notat|hagut))?|, (gens|cap)) ?([.,;]|$|pero|i |ni )/,
    inside:
      / (?:no|ni) (?:em |li |m |ens )?(?:fa mal|fan mal|molesta|molesten|dol) $| no se (?:m |li |ns )?(?:infla|inflen|adorm|adormen) $/,
  },
  en: {
    negators: new Set([
      'no',
      'not',
      'without',
      'dont',
      'doesnt',
      'didnt',
      'isnt',
      'havent',
      'hasnt',
      'never',
      'nor',
      'denies',
      'arent',
      'wasnt',
      'hadnt',
    ]),
    undone:
      / (sure|know|stop|stopping|stopped|sleep|sleeping|slept|go|going|gone|better|easing|helping|help|working|only|just|able|understand|wonder|want|normal|eating|eat|like|down|away|much of) /,
    ends: / (but|although|though|now|because|since|and (i|my|he|she|it|his|her|have|has|am|is|now|a|the)|with|when|from|by) /,
    after: /^(no|none) ?([.,;]|$|but|and )/,
    inside:
      / (?:doesnt|dont|isnt|arent|not|never) (?:hurt|hurting|painful|ache|sore|swollen|swelling|red|bleeding|itchy|hot) $/,
  },
};

function both(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`);
}

/** Spanish and Catalan are read together, and each word list may hold words of both: a denial in one is a denial for the other. */
const ROMANCE: Negation = {
  negators: new Set([...NEGATIONS.es.negators, ...NEGATIONS.ca.negators]),
  undone: both(NEGATIONS.es.undone, NEGATIONS.ca.undone),
  ends: both(NEGATIONS.es.ends, NEGATIONS.ca.ends),
  after: both(NEGATIONS.es.after, NEGATIONS.ca.after),
  inside: both(NEGATIONS.es.inside, NEGATIONS.ca.inside),
};

function negationOf(language: Language): Negation {
  return language === 'en' ? NEGATIONS.en : ROMANCE;
}

/** "Fiebre no": denied by what follows at `index` of the joined text. */
export function isDeniedAfter(language: Language, text: string, index: number): boolean {
  return negationOf(language).after.test(text.slice(index));
}

/** "Fiebre nada", "del pecho nada": what is named first and then said to be nothing. What takes strength or breath is never denied so. */
const NAMED_FIRST = /^(?:(?:y|i|pero|de|del|dels|la|el|l|d|las|los|les|els) )*$/;
const THEN_NOTHING = /^,? ?(?:nada|res|gens|cero|zero) (?:$|[.,;]|pero |y |i |ni )/;
const OF_STRENGTH =
  /respir|muev|mov|mou|orin|pis|pix|trag|empass|habl|parl|ve[or]|sient|sent|despiert|despert|come|bebe|mam/;

const WINDOW = 6;
const AND = / (?:y|i|and) $/;

/** Catalan "cap" is none, or a head: none where it begins the thought, right before what is felt. */
const ALONE = /^(?:i |ni |amb )?cap $/;
const NONE_OF =
  /^(?:formig|febre|dolor|mal |vomit|sang|pessig|mareig|bony|taca|ferida|picor|tos |problema|simptoma|molestia)/;

/** Is what stands at `index` of the joined text denied? `phrase` is what matched: one that begins with a negation never is. */
export function isDenied(language: Language, text: string, index: number, phrase: string): boolean {
  const { negators, undone, ends, after, inside } = negationOf(language);
  const [first = ''] = phrase.trim().split(' ');
  if (negators.has(first) || first === 'cant') return false;
  if (inside.test(phrase)) return true;
  const thought =
    text
      .slice(Math.max(0, index - 90), index)
      .split(/[,.;:?!]/)
      .at(-1) ?? '';
  const before = thought.trim().split(' ').slice(-WINDOW);
  if (language !== 'en' && ALONE.test(`${thought.trim()} `) && NONE_OF.test(phrase)) return true;
  const at = before.findLastIndex((word) => negators.has(word));
  if (at >= 0) {
    const between = ` ${before.slice(at + 1).join(' ')} `;
    // "No tengo fiebre y vomito sangre": what begins another thought may be the first word of what is said.
    const andThen = ` ${[...before.slice(at + 1), ...phrase.trim().split(' ').slice(0, 2)].join(' ')} `;
    // "No quiero hacerme daño" denies nothing either: who speaks of it is asked by a person.
    const isUndone = undone.test(between) || ends.test(between) || (AND.test(between) && ends.test(andThen));
    if (!isUndone) return true;
  }
  const rest = text.slice(index + phrase.length);
  // "Sangrar no sangra": named first, denied then.
  const infinitive = /(?:^| )([a-z]{2,})[aei]r(?:me|se|te|le|lo|la)? $/.exec(phrase)?.[1];
  const then = /^,? ?no (?:me |le |se |li |em |m |s )?(?:he |ha |hemos |hem )?([a-z]+) /.exec(rest)?.[1];
  if (infinitive !== undefined && then?.startsWith(infinitive.slice(0, 4)) === true) return true;
  if (language !== 'en' && NAMED_FIRST.test(thought.trimStart()) && THEN_NOTHING.test(rest))
    return !OF_STRENGTH.test(phrase);
  return after.test(rest);
}
