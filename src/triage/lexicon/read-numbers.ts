import type { Token } from './normalise.ts';

/** Numbers that somebody told, each the worst of what was told. */
export interface ToldNumbers {
  readonly temperature?: number;
  readonly painScore?: number;
  readonly glucose?: number;
  readonly oxygen?: number;
  readonly systolic?: number;
  readonly ageMonths?: number;
  readonly durationHours?: number;
  readonly pregnancyWeeks?: number;
}

const DIGITS_OF: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['cero zero', 0],
    ['un uno una one', 1],
    ['dos dues two', 2],
    ['tres three', 3],
    ['cuatro quatre four', 4],
    ['cinco cinc five', 5],
    ['seis sis six', 6],
    ['siete set seven', 7],
    ['ocho vuit eight', 8],
    ['nueve nou nine', 9],
    ['diez deu ten', 10],
    ['once onze eleven', 11],
    ['doce dotze twelve', 12],
    ['trece tretze thirteen', 13],
    ['catorce catorze fourteen', 14],
    ['quince quinze fifteen', 15],
    ['dieciseis setze sixteen', 16],
    ['diecisiete disset seventeen', 17],
    ['dieciocho divuit eighteen', 18],
    ['diecinueve dinou nineteen', 19],
    ['veinte vint twenty', 20],
    ['veintiun veintiuno veintiuna', 21],
    ['veintidos', 22],
    ['veintitres', 23],
    ['veinticuatro', 24],
    ['veinticinco', 25],
    ['veintiseis', 26],
    ['veintisiete', 27],
    ['veintiocho', 28],
    ['veintinueve', 29],
    ['treinta trenta thirty', 30],
    ['cuarenta quaranta forty', 40],
    ['cincuenta cinquanta fifty', 50],
    ['sesenta seixanta sixty', 60],
    ['setenta setanta seventy', 70],
    ['ochenta vuitanta eighty', 80],
    ['noventa noranta ninety', 90],
  ].flatMap(([words, value]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(value)]),
  ),
);

/** Number words as figures: "treinta y nueve" → 39, "trenta-nou" → 39, "39 y medio" → 39.5, "39 con 5" → 39.5. */
function withFigures(tokens: readonly Token[]): string {
  const words = tokens.map(({ text }) => text).join(' ');
  return ` ${words} `
    .replaceAll(
      /(?<= )(?<!(?:hace|fa|desde|durante|durant|for|cada|primer|primero) )(?:medio ano|medio anito|mig any|mig anyet|half a year) /gu,
      '6 months old ',
    )
    .replaceAll(/(?<= )(?:ano y medio|anito y medio|any i mig|anyet i mig|year and a half) /gu, '18 months old ')
    .replaceAll(/(?<= )(?:anitos|anyets) /gu, 'anos ')
    .replaceAll(/(?<= )(?:mesecitos|mesesitos|mesitos|mesets) /gu, 'meses ')
    .replaceAll(
      /(?<= )(treinta|trenta|thirty|cuarenta|quaranta|forty|cincuenta|cinquanta|fifty|sesenta|seixanta|sixty|setenta|setanta|seventy|ochenta|vuitanta|eighty|noventa|noranta|ninety|veinte|vint|twenty) (?:(?:y|i|and) )?(un|uno|una|one|dos|dues|two|tres|three|cuatro|quatre|four|cinco|cinc|five|seis|sis|six|siete|set|seven|ocho|vuit|eight|nueve|nou|nine) /gu,
      (_all, tens: string, ones: string) => `${(DIGITS_OF[tens] ?? 0) + (DIGITS_OF[ones] ?? 0)} `,
    )
    .replaceAll(/(?<= )([a-z]+) /gu, (all, word: string) => {
      const figure = Object.hasOwn(DIGITS_OF, word) ? DIGITS_OF[word] : undefined;
      return figure === undefined ? all : `${figure} `;
    })
    .replaceAll(/(?<= )(3[5-9]|4[0-3]) (?:y medio|i mig|and a half) /gu, '$1.5 ')
    .replaceAll(/(?<= )(3[5-9]|4[0-3]) (?:con|coma|punto|amb|point|y|i|,) (\d) /gu, '$1.$2 ');
}

const HOURS: Readonly<Record<string, number>> = {
  min: 1 / 60,
  hor: 1,
  hou: 1,
  dia: 24,
  die: 24,
  day: 24,
  sem: 168,
  set: 168,
  wee: 168,
  mes: 720,
  mon: 720,
  ano: 8760,
  any: 8760,
  yea: 8760,
};
const UNIT =
  '(minutos?|minuts?|minutes?|mins?|horas?|hores|hora|hours?|dias?|dies|days?|semanas?|setmanes|setmana|weeks?|meses|mes|mesos|months?|anos?|anys?|years?)';
const MONTHS: Readonly<Record<string, number>> = {
  dia: 1 / 30,
  die: 1 / 30,
  day: 1 / 30,
  sem: 0.23,
  set: 0.23,
  wee: 0.23,
  mes: 1,
  mon: 1,
  mo: 1,
  ano: 12,
  any: 12,
  yea: 12,
  yo: 12,
};

function worst(values: readonly number[], pick: (...all: number[]) => number): number | undefined {
  return values.length === 0 ? undefined : pick(...values);
}

function all(text: string, expression: RegExp): readonly number[] {
  return [...text.matchAll(expression)].map((match) => Number(match.slice(1).find((group) => group !== undefined)));
}

/** Below this a glucose can only be in mmol/l, as it is measured elsewhere. */
const LEAST_MILLIGRAMS = 30;
const MILLIGRAMS_PER_MILLIMOLE = 18;

function inMilligrams(glucose: number): number {
  return glucose < LEAST_MILLIGRAMS ? Math.round(glucose * MILLIGRAMS_PER_MILLIMOLE) : glucose;
}

function temperatureIn(text: string): number | undefined {
  const celsius = all(
    text,
    /(?:fiebre|febre|fever|temperatura|temperature|temp|termometro|termometre|marca|grados|graus) (?:\S+ ){0,6}?(3[5-9](?:\.\d+)?|4[0-3](?:\.\d+)?) |(?<= )(3[5-9](?:\.\d+)?|4[0-3](?:\.\d+)?) (?:de |of |c )?(?:fiebre|febre|fever|grados|graus|degrees|temperatura|temperature|celsius|c )|(?<= )(3[6-9]\.\d+|4[0-2]\.\d+) |(?<= )(?:esta|estoy|estaba|estic|estava|sigue|segueix) a (3[89]|4[01])(?= (?!anos|anys|kilo|quilo|km|euro|min|hor|dia|sem|set|met|grad|grau))|(?<= )(3[89]|4[01]) (?:point|on the thermometer|al termometre|en el termometro|y pico|y algo|i escaig|i pico) |(?<= )(?:con|amb|fa|been|today shes|today hes|de dar|running|at|was|running|tiene|te|tingut|tengut|tenido|a|ha|hit|hits|is|reads) (?:los |els )?(3[89]|4[01])(?= (?:[.,;?!]|y |i |and |de |desde |des |pero |but |per |por |al |ahir|ayer|anoche|since|no |con |amb |que |with |all |this |$))|(?<= )(?:tengo|tinc|tuve|vaig tenir) (?:los |els )?(3[89]|4[01])(?= (?:y pico|i pico|i escaig|desde|des de|des d|de fiebre|de febre|[.;?!] |$))|(?<= )[yi,] (3[89]|4[01])(?= (?:[.;] |$))|(?<= )[yi] (3[89]|4[01])(?= , )|(?<= )(?:y|i|and|,) (3[89]|4[01])(?= (?:desde|des|since|toda|tota|hace|all) )/gu,
  );
  const fahrenheit = all(
    text,
    /(?:fever|temperature|temp) (?:\S+ ){0,5}?(9[89]\.\d|10[0-7](?:\.\d+)?) |(?<= )(10[0-7](?:\.\d+)?) (?:fever|degrees|f )/gu,
  );
  return worst([...celsius, ...fahrenheit.map((value) => Math.round(((value - 32) / 1.8) * 10) / 10)], Math.max);
}

/** "She's eight", "dad is 85", "aged five": years that no unit follows. */
const BARE_AGE =
  /(?<= )(?:hes|shes|whos|he is|she is|who is|aged) (?:only |just |nearly |almost )?([2-9]|1[0-7]|6\d|7\d|8\d|9\d)(?= (?:[.,;!?]|and |with |but |$)|$)|(?<= )(?:mum|dad|mam|mother|father|law|nan|gran|granny|grandad|grandma|grandpa|husband|wife|son|daughter|boy|girl|one|uncle|auntie) (?:is|who is|whos|aged|,) ([2-9]|1[0-7]|6\d|7\d|8\d|9\d)(?= (?:[.,;!?]|and |with |but |$)|$)/gu;

/** "Después de tres días de amoxicilina", "tos de dos semanas": so long it lasts, and nobody is so old. */
const NOT_OF_WHOM =
  /(fiebre|febre|dolor|mal|embarazada|embarassada|embarazo|embaras|tos|baja|baixa|despues|despres|antes|abans|mas|mes|menos|menys|cerca|alrededor|dentro|al cabo|diarrea|vomitos|vomits|tratamiento|tractament|antibiotico|antibiotic|reposo|repos|curso|curs|plazo|termini|espera|evolucion|evolucio|retraso|retard|falta|regla|bulto|herida|ferida|sarpullido|mancha|cosa|prop) $/;

function isSpan(unit: string): boolean {
  return !/^(?:ano|any|yea|yo)/.test(unit);
}

function agesIn(text: string): readonly number[] {
  const expression = new RegExp(
    String.raw`(desde hace|hace|lleva|llevo|desde|des de fa|fa|porta|porto|for|since|last|past|durante|de|en|dentro de)? ?(?<= )(\d+(?:\.\d+)?) (dias?|dies|days?|semanas?|setmanes|setmana|weeks?|meses|mes|mesos|months?|anos?|anys?|years?|mo|yo) (?:y \d+ meses )?(de edad|de? edad|old|de vida|ago|con|amb|sin|sense|de embarazo|de? embaras|pregnant)?`,
    'gu',
  );
  const bare = all(text, BARE_AGE).map((years) => years * 12);
  const told = [...text.matchAll(expression)].flatMap((match) => {
    const [, before = '', value = '', unit = '', after = ''] = match;
    const isAge =
      /de edad|de? edad|old|de vida/.test(after) ||
      unit === 'yo' ||
      (before === 'de' &&
        // "Estoy de quince semanas" tells of a pregnancy.
        !(/^(?:semana|setman)/.test(unit) && /(estoy|esta|estic) $/.test(text.slice(0, match.index))) &&
        !NOT_OF_WHOM.test(text.slice(0, match.index)) &&
        !(isSpan(unit) && /^de (?!edad|vida)|^d (?!edad)/.test(text.slice(match.index + match[0].length)))) ||
      (before === '' &&
        /(tengo|tiene|tiene ya|tiene solo|te|te ja|te nomes|tinc|is|hes|shes|whos|only|im|am|aged|age|edad|cumple|bebe|hijo|hija|nino|nina|fill|filla|nen|nena|baby|son|daughter|mujer|hombre|paciente|,) $/.test(
          text.slice(0, match.index + 1),
        ) &&
        // "Otra vez, una semana así": how long, not how old.
        !(
          isSpan(unit) &&
          /^ ?(?:asi|aixi|o asi|ya|ja|mas o|mes o|por ahi|now|like this|at least)(?: |$)/.test(
            text.slice(match.index + match[0].length),
          )
        ) &&
        !/ago|con|amb|sin|sense|embaraz|embaras|pregnant/.test(after)) ||
      (before === '' && /year|month/.test(unit) && /^ ?old/.test(text.slice(match.index + match[0].length)));
    const months = Number(value) * (MONTHS[unit.slice(0, 3)] ?? MONTHS[unit] ?? 12);
    return isAge && !/embaraz|embaras|pregnant/.test(after) && months <= 1_440 ? [months] : [];
  });
  return [...told, ...bare];
}

/** Days and hours by their names, the longest ago first. */
const NAMED_ONSETS: readonly (readonly [RegExp, number])[] = [
  [/ (anteayer|antes de ayer|abans de? ahir|the day before yesterday) /, 48],
  [
    / (desde el|el|des de|des del|dilluns|since|on) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|monday|tuesday|wednesday|thursday|friday|saturday|sunday) /,
    72,
  ],
  [/ (ayer|ahir|yesterday) /, 24],
  [/ (anoche|last night|ahir a la nit|anit|overnight|esta noche|aquesta nit|esta madrugada|aquesta matinada) /, 12],
  [
    / (esta manana|aquest mati|this morning|hoy|avui|today|hace un rato|fa una estona|just now|hace (una|un par de) horas?|fa (una|un parell de?) hor(a|es)|an hour ago|the (last|past) hour) /,
    6,
  ],
];

function durationIn(text: string): number | undefined {
  const told = [
    ...text.matchAll(
      new RegExp(
        String.raw`(?:desde hace|hace|lleva|llevo|llevamos|des de fa|fa|porta|porto|for|since|last|past|durante|durant|over) (?:\S+ )?(\d+|unos|unas|uns|unes|varios|varias|several|few|couple|mucho|molt) ${UNIT} |(\d+) ${UNIT} (?:ago|con|amb|with)`,
        'gu',
      ),
    ),
  ].map((match) => {
    const value = Number(match[1] ?? match[3]);
    return (Number.isNaN(value) ? 3 : value) * (HOURS[(match[2] ?? match[4] ?? '').slice(0, 3)] ?? 1);
  });
  const named = NAMED_ONSETS.flatMap(([expression, hours]) => (expression.test(text) ? [hours] : [])).slice(0, 1);
  return worst([...told, ...named], Math.max);
}

export function readNumbers(tokens: readonly Token[]): ToldNumbers {
  const text = withFigures(tokens);
  const pressure = all(text, /(?<= )(?:tension|tensio|pressure|bp) (?:\S+ ){0,5}?(\d{2,3})(?:\.\d)? /gu);
  const found = {
    temperature: temperatureIn(text),
    painScore: worst(
      all(
        text,
        /(?<= )(\d|10) (?:sobre|de|out of|\/|of) 10 |(?:dolor|mal|pain) (?:\S+ ){0,4}?(\d|10) (?:sobre|de|out of|\/) 10/gu,
      ),
      Math.max,
    ),
    glucose: worst(
      all(
        text,
        /(?:azucar|glucosa|glucemia|sucre|sugar|glucose|sugars|glucometro|glucometre|aparatito|aparatet) (?:\S+ ){0,6}?(\d{2,3}|\d\.\d|\d{2}\.\d) |(?<= )(\d{2,3}) (?:de |d )?(?:azucar|glucosa|sucre) |(?:her|his|my|the) meter (?:\S+ ){0,3}?(\d\.\d|\d{2,3}) /gu,
      ).map(inMilligrams),
      Math.max,
    ),
    oxygen: worst(
      all(
        text,
        /(?<= )(?:saturacion|saturacio|saturo|satura|saturando|saturant|oxigeno|oxigen|sats?|spo2|oxygen|saturation) (?:\S+ ){0,4}?([6-9]\d|100) /gu,
      ),
      Math.min,
    ),
    systolic: worst(
      pressure.map((value) => (value < 30 ? value * 10 : value)),
      Math.max,
    ),
    ageMonths: worst(agesIn(text), Math.min),
    durationHours: durationIn(text),
    pregnancyWeeks: worst(
      all(
        text,
        /(?<= )(?:estoy|esta|estaba|voy|va|estic|im|i am) (?:ya |ja |only |just |about |nearly |casi |gairebe |de |d )*([4-9]|[1-3]\d|4[0-2]) (?:semanas|setmanes|weeks)(?! (?:old|late|away|post|into|off|without|behind|de edad|de baja|con |amb |y |i )|.{0,9}(?:embaraz|embaras|pregnan))|(?<=[.,;] (?:de |d |i |y |and |only )?)(1[3-9]|2\d|3\d|4[0-2]) (?:semanas|setmanes|weeks) (?=[.,;!?]|$)|(?<= de )(2\d|3\d|4[0-2]) (?:semanas|setmanes) (?!de (?:baja|tratamiento|tractament|espera|curs))|(?<= )(\d{1,2}) weeks (?:gone|along) |(?:embarazada|embarassada|pregnant|embarazo|embaras) (?:\S+ ){0,3}?(\d{1,2}) (?:semanas|setmanes|weeks)|(?<= )(\d{1,2}) (?:semanas|setmanes|weeks) (?:\S+ )?(?:embarazo|embarazada|embaras|embarassada|pregnant|gestacion)/gu,
      ),
      Math.max,
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
