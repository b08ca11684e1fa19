/** Short turns that steer the talk itself, or name a wish that the grammar has no intent for. */
export type Cue =
  | 'start-over'
  | 'wait'
  | 'indifferent'
  | 'slower'
  | 'unclear-to-them'
  | 'first-visit'
  | 'certificate'
  | 'message'
  | 'by-text'
  | 'for-other';

interface CueRule {
  readonly cue: Cue;
  /** In more words than these it is a part of something else that is said. */
  readonly mostWords: number;
  readonly words: readonly RegExp[];
}

const RULES: readonly CueRule[] = [
  {
    cue: 'start-over',
    mostWords: 10,
    words: [
      /\b(otra cosa|me he equivocado|me equivoqu[eé]|volver al (men[uú]|principio)|empezar de nuevo|men[uú] principal)(?![\p{L}])/iu,
      /\b(una altra cosa|m['’]he equivocat|tornar al (men[uú]|principi|comen[cç]ament)|comen[cç]ar de nou)(?![\p{L}])/iu,
      /\b(something else|wrong option|main menu|start (over|again))\b/iu,
    ],
  },
  {
    cue: 'wait',
    mostWords: 8,
    words: [
      /\b(esp[eé]re?(se|me)?|un (momento|momentito|segundo|minuto)|d[eé]me un (momento|segundo))(?![\p{L}])/iu,
      /\b(esper[ia]('s|’s)?|un (moment|segon|minut)(et)?)(?![\p{L}])/iu,
      /\b(wait|hold on|hang on|(just )?a (moment|second|minute)|one (moment|second))\b/iu,
    ],
  },
  {
    cue: 'indifferent',
    mostWords: 7,
    words: [
      /\b((me )?da igual|(me )?es igual|cualquiera|(la|el|lo) que sea|lo mismo me da)(?![\p{L}])/iu,
      /\b([eé]s igual|tant (me|em|se)['’ ]?(en )?(fa|val)|tant m['’]?[eé]s|qualsevol|m['’][eé]s igual)(?![\p{L}])/iu,
      /\b(i don['’]?t (mind|care)|any of them|any is fine|whichever|whatever|no preference)\b/iu,
    ],
  },
  {
    cue: 'slower',
    mostWords: 10,
    words: [
      /\b(m[aá]s (despacio|lento|poco a poco)|no tan r[aá]pido|habla muy r[aá]pido|va muy r[aá]pido)(?![\p{L}])/iu,
      /\b(m[eé]s (a poc a poc|lent|lentament|a poc)|no tan r[aà]pid|va massa de pressa|no tan de pressa)(?![\p{L}])/iu,
      /\b(slower|more slowly|slow down|too fast|not so fast)\b/iu,
    ],
  },
  {
    cue: 'unclear-to-them',
    mostWords: 8,
    words: [
      /\b(no (le |lo |la |te |me )?(he )?(entiendo|entendido|oigo|o[ií]do)|qu[eé] quiere decir|c[oó]mo dice|qu[eé] ha dicho)(?![\p{L}])/iu,
      /\b(no (ho |l['’]|el )?(he )?(ent[eè]s|entenc|sento|sentit)|qu[eè] vol dir|com diu|qu[eè] ha dit)(?![\p{L}])/iu,
      /\b((don['’]?t|didn['’]?t) (understand|hear|catch)|what did you say|what do you mean|pardon)\b/iu,
    ],
  },
  {
    cue: 'first-visit',
    mostWords: 20,
    words: [
      /\b(soy nuev[oa]|somos nuev[oa]s|paciente nuev[oa]|(es|ser[ií]a) (mi|la|su) primera (vez|visita)|primera vez que|nunca he (ido|venido|estado)|no soy paciente|no estoy registrad[oa])(?![\p{L}])/iu,
      /\b(s[oó]c nou|s[oó]c nova|pacient nou|pacient nova|primera (vegada|visita)|no hi he (estat|anat|vingut) mai|no s[oó]c pacient)(?![\p{L}])/iu,
      /\b((i['’]?m|i am) new|new patient|first (time|visit)|never been (there|here|before)|not registered)\b/iu,
    ],
  },
  {
    cue: 'certificate',
    mostWords: 40,
    words: [
      /\b(certificad[oa]s?|justificantes?|justificants?|certificats?|certificates?|sick notes?|proof of attendance)\b/iu,
    ],
  },
  {
    cue: 'message',
    mostWords: 40,
    words: [
      /\b(dej(ar|arle|o) un (recado|mensaje|aviso))(?![\p{L}])/iu,
      /\b(deixar(-li)? un (missatge|enc[aà]rrec|av[ií]s))(?![\p{L}])/iu,
      /\b(leave (him |her |you |them )?a message)\b/iu,
    ],
  },
  {
    cue: 'by-text',
    mostWords: 14,
    words: [
      /(?<!\bno (me |lo |la )?)\b(por (sms|mensajes?|whats?app|escrito)|(env[ií](e|a|en|ar)|m[aá]nd(e|a|en|ar)|p[aá]s(e|a|en|ar))(me|le)?(lo|la)? ((un|el|la|los|las|por|al) )*(sms|mensaje|whats?app|enlace|link|direcci[oó]n|ubicaci[oó]n|mapa|m[oó]vil))(?![\p{L}])/iu,
      /(?<!\bno (m['’]|em |ho |la )?)\b(per (sms|missatges?|whats?app|escrit)|(envi[iïa]|enviar|mand[ia]|mandar|pass[ia]|passar)(['’\- ]?(em|me|m))?(['’\- ]?(ho|la|lo|l))? ?((un|el|la|l['’]|per|al) ?)*(sms|missatge|whats?app|enllaç|link|adreça|ubicaci[oó]|mapa|m[oò]bil))(?![\p{L}])/iu,
      /(?<!\b(don['’]?t|not) )\b((by|via|in) (text|sms|message|whats?app|writing)|text (me|it)|(send|message)( (me|it|that|the|a|an|by))* (link|address|location|map|text|sms|message))\b/iu,
    ],
  },
  {
    cue: 'for-other',
    mostWords: 40,
    words: [
      /\b(para|de) (mi|nuestr[oa]|el|la|un|una) (hij[oa]|niñ[oa]|bebé|madre|padre|marido|mujer|esposa|niet[oa]|abuel[oa]|herman[oa]|suegr[oa]|tí[oa])(?![\p{L}])/iu,
      /\b(per (a )?(la meva|el meu|el|la)|de (la meva|el meu)|del meu) (fill|filla|nen|nena|mare|pare|marit|dona|n[eé]t|n[eé]ta|avi|[aà]via|germ[aà]|germana)(?![\p{L}])/iu,
      /\bfor my (son|daughter|child|kid|baby|mother|father|mum|dad|husband|wife|grand\w+|brother|sister)\b/iu,
    ],
  },
];

/** The cue in a text, if there is one. */
export function cueOf(text: string): Cue | undefined {
  const count = text.trim().split(/\s+/).length;
  return RULES.find(({ mostWords, words }) => count <= mostWords && words.some((one) => one.test(text)))?.cue;
}

/** What may stand beside a cue that is all there is to an answer. */
const BESIDE = new Set(
  `por favor perdone perdón perdona oiga mire un una poco hable hábleme puede podría repetir repita qué si a ver que
   si us plau sisplau perdoni escolti parli podria pot repeti una mica
   please sorry could can you speak a bit little talk excuse me just i and go`.split(/\s+/),
);

/** "Espere un momento", "más despacio", "¿qué ha dicho?" and nothing else: never a name, nor a message to be noted. */
export function cueAlone(text: string): Cue | undefined {
  const cue = cueOf(text);
  if (cue !== 'wait' && cue !== 'slower' && cue !== 'unclear-to-them') return undefined;
  const words = RULES.find((rule) => rule.cue === cue)?.words ?? [];
  const isAlone = words.some((one) => {
    const rest = text.replaceAll(new RegExp(one.source, 'giu'), ' ');
    const others = rest.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
    return rest !== text && others.every((word) => BESIDE.has(word));
  });
  return isAlone ? cue : undefined;
}

/** A call for a person and nothing else, with whatever politeness is around it: never a name, nor a message to be noted. */
const CALLS_FOR_PERSON: readonly RegExp[] = [
  /^(?:(?:por favor|oiga|mire|perdone|no|que|pues|es que|hola|yo)[, ]+)*(?:(?:quiero|quisiera|querría|prefiero|preferiría|necesito|desearía|me gustaría|puedo|podría|déjeme|quiere|hay que) (?:que me (?:atienda|pase|ponga)n? )?|(?:p[aá]seme|p[oó]ngame|me pasa|me pone|comun[ií]queme|que me atienda) )(?:ya )?(?:hablar |ser atendid[oa] )?(?:con |por |a )?(?:un |una |alguna |el |la )?(?:persona|humano|operador|operadora|recepcionista|alguien|agente|secretaria|administrativa|ser humano)(?: (?:real|humana|de verdad|de la clínica|de carne y hueso|que me atienda|ahora|ya))*(?:[, ]+(?:por favor|gracias|no con (?:una|la) máquina))*[.!]*$/iu,
  /^(?:(?:si us plau|sisplau|escolti|miri|perdoni|no|que|doncs|és que|hola|jo)[, ]+)*(?:(?:vull|voldria|prefereixo|preferiria|necessito|m['’]agradaria|puc|podria|deixi['’]m) (?:que (?:em|m['’])\s?(?:atengui|passi|posi)n? )?|(?:passi['’]m|posi['’]m|em passa|em posa|que m['’]atengui) )(?:ja )?(?:parlar |ser atès |ser atesa )?(?:amb |per |a )?(?:un |una |alguna |el |la )?(?:persona|humà|operador|operadora|recepcionista|algú|agent|secretària|administrativa|ésser humà)(?: (?:real|humana|de veritat|de la clínica|de carn i ossos|que m['’]atengui|ara|ja))*(?:[, ]+(?:si us plau|sisplau|gràcies|no amb (?:una|la) màquina))*[.!]*$/iu,
  /^(?:(?:please|look|sorry|no|well|hello|hi)[, ]+)*(?:(?:i(?:['’]d| would) (?:like|prefer|rather)|i (?:want|need|prefer)|can i|could i|may i|let me|just) (?:to )?(?:please )?(?:speak|talk|be put through|be connected)?|(?:(?:can|could|would|will) you (?:please )?)?put me through|connect me|get me)\s?(?:to |with )?(?:a |an |any |some|the )?(?:real |actual |live |human )?(?:person|human|human being|operator|receptionist|somebody|someone|agent|body)(?: (?:real|instead|now|at the clinic|please))*(?:[, ]+(?:please|thanks|thank you|not a machine))*[.!]*$/iu,
];

/** Does a text ask for a person, and for nothing else? */
export function callsForPerson(text: string): boolean {
  const said = text
    .trim()
    .replace(/^[¿¡«"]+/, '')
    .replace(/[?!»"]+$/, '');
  return CALLS_FOR_PERSON.some((expression) => expression.test(said));
}
