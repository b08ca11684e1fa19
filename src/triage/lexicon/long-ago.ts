/** Of something that happened and is told with its month. */
const MONTHS =
  '(?:gener|febrer|marc|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|enero|febrero|marzo|mayo|junio|julio|agosto|septiembre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)';
const PAST_EVENT = new RegExp(
  [
    `(?:va tenir|vaig tenir|tuvo|tuve|had|broke|fractured|se rompio|me rompi|va trencar|vaig trencar) (?:\\S+ ){1,3}(?:el|en|al|pel|in|last) (?:passat |pasado )?(?:mes de )?${MONTHS} `,
    // "Hace un año tuve", "en enero pensaba que me daba", "in the ER back in August".
    '(?:hace|fa|ace) (?:mas de |mes de )?(?:un ano|un any) (?:tuve|tuvo|pase|paso|sufri|sufrio|me dio|le dio|vaig tenir|va tenir|em va donar) ',
    `(?:en|el|al|in|back in|last) ${MONTHS} (?:\\S+ )?(?:pensaba|crei|creia|tuve|tuvo|me dio|fui|vaig tenir|va tenir|pensava|em va donar|i had|i thought|i was|i went) `,
    `(?:was|went|had|been) (?:\\S+ ){0,5}(?:back )?in ${MONTHS} (?:with|for|because) `,
    // "Tuve una trombosis con treinta años", "I had one at thirty".
    '(?:tuve|tuvo|me dio|le dio|sufri|sufrio|pase|paso|vaig tenir|va tenir|em va donar|had) (?:\\S+ ){1,5}(?:con|a los|amb|als|at|aged) (?:quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintipocos|veinticinco|treinta|quinze|setze|disset|divuit|dinou|vint|vint i cinc|trenta|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|1\\d|2\\d) (?:anos|anys|years|and|,)',
    // "I used to drink myself unconscious".
    '(?:used to|solia|antes (?:bebia|tomaba|fumaba)|abans (?:bevia|prenia|fumava)) (?:drink|take|inject|smoke|faint|beber|tomar|desmayarme|beure|desmaiar me) ',
    // "La copia del informe de cuando me dio el dolor de pecho en agosto".
    `(?:cuando|quan|when) (?:me|le|nos|em|li|i|he|she|my \\S+) (?:\\S+ ){1,6}(?:el|en|al|pel|in|last) (?:mes de )?${MONTHS} `,
  ].join('|'),
);
const PAST =
  /(?<!desde |de |des de |porto |llevo )(?:hace|fa) (?:\S+ )?(?:anos|anys) (?!que )|(?:years?|summers?|winters?) (?:ago|back) |(?:en|a) la mili |in the army |as a (?:lad|lass|teen) |(?:de|en mis anos de) (?:soltero|soltera|estudiante|solter|soltera|estudiant) |as a (?:child|kid|boy|girl|teenager) |when (?:i|he|she) was (?:a|little|young|small|at|\d+|one|two|three|four|five|six|seven|eight|nine|ten) |(?<!des)de (?:cuando|quan) (?:el|la|l|lo) |(?:cuando|quan) (?:tenia|era|tenias) (?:\S+ )?(?:anos?|anys?|mes|mesos|meses|pequeno|pequena|petit|petita|nino|nina|nen|nena) |(?<!desde |des )de (?:pequeno|pequena|bebe|recien nacido|recien nacida|joven|nino|nina|chaval|chavala|crio|cria|chico|chica|petit|petita|jove|nen|nena|xaval) |antecedentes? de |antecedents? d |(?<= |d)(?<!desde |desde que |des de )(?:el ano pasado|l any passat|(?:el|l) (?:invierno|verano|otono|hivern|estiu) (?:passat|pasado)) |(?<!the |this |for |since )last (?:year|winter|summer|spring|autumn) |history of |(?<!since |desde |des del |des de |desde el )(?:in|en|el|l any|en el) (?:19\d\d|20[01]\d|202[0-4]) /;

/** What follows is told of now: "… years ago and I've had a bleed". */
const NEW_THOUGHT =
  /[.;?!]| (?:normal|normales|fine|clear|ok|okay|bien|perfecto|be|normals) , | (?:and|but) (?:i|ive|my|now|today|is|he|she|hes|shes|his|her) | (?:y|pero) (?:(?:me|le|se)(?! quede | quedo | dejo | dejaron | operaron | pusieron | quitaron | curo | curaron )|a mi|a el|a ella|no|tengo|tiene|he|ha|ahora|hoy|estoy|esta|quiero|quiere|necesito|de repente|de golpe|de pronto) | (?:i|pero) (?:(?:em|m|li|es|s|se)(?! vaig | va | van )|a mi|a ell|a ella|no|tinc|te|he|ha|ara|avui|estic|esta|vull|vol|necessito|de cop|de sobte|de repent) /;

/** The same, where the new thought begins with the very words that tell it: "hace dos años me operaron y vomito sangre". */
const AND = / (?:y|i|and|pero|but) $/;
const OF_NOW =
  /^(?:me|le|se|nos|no|tengo|tiene|he|ha|ahora|hoy|estoy|esta|noto|vomit[oa]|quiero|quiere|sangr[oa]|duele|siento|de (?:repente|golpe|pronto|cop|sobte)|em|m|li|es|s|ens|tinc|te|ara|avui|estic|vull|vol|sagn[oa]|dol|sento|i|my|he|she|his|her|now|today|suddenly) /;

/** "La corona que me pusieron hace años": since when it is there, not when it gave trouble. */
const PUT_IN =
  /(?:que|which|that) (?:me |m |em |li |le |i |they |we )?(?:pusieron|puse|colocaron|hicieron|arreglaron|empastaron|implantaron|van posar|vaig posar|van fer|van arreglar|put in|had put in|had done|had fitted|fitted|got) (?:\S+ ){0,5}?(?:(?:hace|fa) (?:\S+ )?(?:anos|anys)|years ago)(?= )/;

/** What came back is no longer past, whenever it was first. */
const IS_BACK =
  / (?<!never |not |no |hasnt |havent |mai |nunca |mai mes )(?:n ha fet|n ha tingut|li ha agafat|ha fet|ha tingut|ha tenido|le ha dado|ha hecho|ha repetido|has had|hes had|shes had|has just had|had) (?:un |una )?(?:altra|altre|otra|otro|another) |(?:its|is) back (?:today|now|again|since|and)|came back (?:today|this|last night|yesterday)|until (?:today|this morning|last night|yesterday|now)|hasta (?:hoy|esta manana|esta noche|anoche|ayer|ahora)|(?<!no |no me |no le |no se )ha vuelto (?:hoy|ayer|anoche|esta|ahora|a (?:doler|dar|pasar))|fins (?:avui|ara|ahir|anit|aquest mati)|(?<!no |no m |no li |no em )ha tornat (?:avui|ahir|anit|aquest|ara|a (?:fer|passar)) /;

/** Is what begins at `index` of the joined text told of years ago, and not of now? */
export function isPast(text: string, index: number): boolean {
  if (IS_BACK.test(text)) return false;
  if (AND.test(text.slice(0, index)) && OF_NOW.test(text.slice(index))) return false;
  const clause =
    text
      .slice(Math.max(0, index - 60), index)
      .split(NEW_THOUGHT)
      .at(-1) ?? '';
  const rest = (/^[^.;,?!]*/.exec(text.slice(index, index + 90))?.[0] ?? '').replace(PUT_IN, ' ');
  // Each alone, then across: "tuvo un | ictus en mayo" tells of when only as a whole.
  return PAST.test(clause) || PAST.test(rest) || PAST_EVENT.test(`${clause}${rest}`);
}
