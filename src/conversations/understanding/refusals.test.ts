import { describe, expect, test } from '@jest/globals';
import { understand } from './understand.ts';
import { NOW, ZONE } from './test-support/phrase-table.ts';
import type { When } from './types.ts';
import type { Language } from '../../platform/i18n/language.ts';

/** Days that are turned down in every way below. */
const DAYS: Readonly<Record<Language, readonly string[]>> = {
  es: ['el lunes', 'el martes por la tarde', 'la semana que viene', 'el 25', 'los jueves'],
  ca: ['dilluns', 'dimarts a la tarda', 'la setmana que ve', 'el 25', 'els dijous'],
  en: ['Monday', 'Tuesday afternoon', 'next week', 'the 25th', 'Thursdays'],
};

/** What people say of what stands for "X": written before any of them was tried. */
const REFUSALS: Readonly<Record<Language, string>> = {
  es: `X descartado|descartado X|X queda descartado|X lo descarto|X ni hablar|ni hablar de X|X ni pensarlo|X de ninguna manera|X nada
X va a ser que no|X no hay manera|X no hay forma|X lo veo negro|X lo tengo chungo|X es mal día|X fatal|X me parte|X me pilla fuera
X me pilla trabajando|X me coge mal|X no me apaño|X estoy fuera|X curro|X no libro|X no es buen día|X no va a poder ser
no creo que pueda X|dudo que pueda X|X tampoco|todo menos X|lo que sea menos X|evite X|evíteme X|quíteme X|olvídese de X
que no me toque X|con tal de que no sea X|mientras no sea X|X lo tengo pillado|X es una locura|X inviable|no cuente conmigo X
X ya tengo cosas|X se me complica|X no lo veo|X jamás|nunca X|no me ponga X|no me dé hora X|prefiero que no sea X|mejor evitar X
X me va regular|X no es opción|X fuera de juego|X lo tengo todo ocupado|X voy a tope|X hasta arriba|no podrá ser X|X casi que no
a mi hija no le va bien X|X a mi madre le viene mal|uy no me ponga X|X no podrá ser|pues no quiero X`,
  ca: `X descartat|descartat X|X queda descartat|X ho descarto|X ni parlar-ne|ni parlar-ne de X|X ni pensar-hi|X de cap manera|X res
X em sembla que no|X no hi ha manera|X no hi ha forma|X ho veig negre|X ho tinc pelut|X és mal dia|X fatal|X em parteix
X m'enxampa fora|X m'agafa treballant|X m'agafa malament|X no m'apanyo|X soc fora|X no és bon dia|X no podrà ser
no crec que pugui X|dubto que pugui X|X tampoc|tot menys X|el que sigui menys X|eviti X|eviti'm X|tregui'm X|oblidi's de X
que no em toqui X|mentre no sigui X|sempre que no sigui X|X ho tinc agafat|X és una bogeria|X inviable|no compteu amb mi X
X ja tinc coses|X se'm complica|X no ho veig|X mai|mai X|no em posi X|no em doni hora X|prefereixo que no sigui X|millor evitar X
X em va regular|X no és opció|X fora de joc|X ho tinc tot ocupat|X vaig a tope|X fins dalt|no podrà ser X|X gairebé que no
a la meva filla no li va bé X|X a la mare li va malament|ui no em posi X|X passo, no puc|doncs no vull X`,
  en: `X is out|X are out|X's out|X is off|X is off the table|X's no good|X's a no|X is a no-go|X no way|no way X|X no chance|X is a nightmare
X is a write-off|X's a write-off|X is full|X is taken|X's taken|X is booked up|rule out X|I'd have to rule out X|X is ruled out|scratch X
forget X|forget about X|skip X|leave out X|avoid X|steer clear of X|stay away from X|X is tough|X's hard for me|X is a struggle
I'd struggle with X|X isn't doable|X's not great|X is the worst|X is rubbish|X is useless|X is work|please don't put me X
not a fan of X|I would rather avoid X|definitely not X|X not really|X is out of the question|X isn't an option|X isn't happening
X ain't happening|I ain't free X|X is a bit much|wouldn't want X|excluding X|minus X|X aside|outside of X|only not X|just not X
that clashes with X|mum can't make X|I doubt I can do X|I doubt X|I don't think I can do X|X isn't going to work|I've no time X
X I shan't be here|X's no use to me|X is less good|X kills me|anything but X|whenever but X|any weekday but X|X nothing`,
};

const FILLERS: Readonly<Record<Language, readonly string[]>> = {
  es: ['eh', 'pues', 'la verdad', 'o sea', 'perro'],
  ca: ['eh', 'doncs', 'la veritat', 'o sigui', 'gos'],
  en: ['er', 'well', 'you know', 'I mean', 'actually'],
};

/** Refusals into which noise is put, word by word. */
const NOISY: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'no puedo X',
    'X no puedo',
    'no me viene bien X',
    'X imposible',
    'mejor que no sea X',
    'no quiero X',
    'no me ponga X',
  ],
  ca: ['no puc X', 'X no puc', 'no em ve bé X', 'X impossible', 'millor que no sigui X', 'no vull X', 'no em posi X'],
  en: [
    "I can't do X",
    "X doesn't work",
    'X is no good',
    'X is out',
    "I don't want X",
    'X is impossible',
    "please don't put me X",
  ],
};

function whenOf(text: string, language: Language): When {
  return understand({ text, language, now: NOW, zone: ZONE }).when;
}

/** A wish, with nothing to be asked, for what was turned down; or a refusal of which nothing is left. */
function isLost(said: When, wished: When): boolean {
  const { alternatives, exclude, unclear } = said;
  if (unclear) return false;
  const inverted = alternatives.some((one) =>
    wished.alternatives.some(
      (span) =>
        (span.from === one.from && span.to === one.to) ||
        (exclude.length === 0 && span.from < one.to && one.from < span.to),
    ),
  );
  return inverted || (exclude.length === 0 && alternatives.length === 0);
}

const LANGUAGES = ['es', 'ca', 'en'] as const;
const CASES = LANGUAGES.flatMap((language) =>
  REFUSALS[language].split(/[|\n]/).map((refusal): [Language, string] => [language, refusal]),
);
const AROUND: Readonly<Record<Language, readonly string[]>> = {
  es: ['R', 'a ver, R, ¿tienen otra cosa?', 'lo hablé con mi mujer y R, así que dígame usted'],
  ca: ['R', 'a veure, R, teniu una altra cosa?', 'ho he parlat amb la dona i R, així que digui vostè'],
  en: ['R', 'let me see, R, what else have you got?', 'I talked it over with my wife and R, so you tell me'],
};

describe('ways of turning a day down', () => {
  test.each(CASES)('%s: "%s" never wishes for it, alone or in a longer sentence', (language, refusal) => {
    const lost = DAYS[language].flatMap((day) => {
      const wished = whenOf(day, language);
      const texts = AROUND[language].map((around) => around.replace('R', () => refusal.replace('X', () => day)));
      return texts.filter((text) => isLost(whenOf(text, language), wished));
    });
    expect(lost).toEqual([]);
  });
});

describe('noise in the middle of a refusal', () => {
  const cases = LANGUAGES.flatMap((language) => NOISY[language].map((one): [Language, string] => [language, one]));
  test.each(cases)('%s: "%s" is no wish, wherever somebody hesitates', (language, refusal) => {
    const [day = ''] = DAYS[language];
    const wished = whenOf(day, language);
    const words = refusal.split(' ');
    const texts = words.flatMap((_, at) =>
      FILLERS[language].map((filler) =>
        [...words.slice(0, at), filler, ...words.slice(at)].join(' ').replace('X', () => day),
      ),
    );
    expect(texts.filter((text) => isLost(whenOf(text, language), wished))).toEqual([]);
  });
});

test('a refusal goes on after a hesitation between commas', () => {
  const { alternatives, exclude } = whenOf("I can't, er, do Tuesday", 'en');
  expect([alternatives.length, exclude.length]).toEqual([0, 1]);
});

describe('what only looks like a refusal', () => {
  test.each<[Language, string]>([
    ['es', 'nada, el lunes'],
    ['es', 'el lunes no es un problema'],
    ['es', 'el lunes no me pilla mal'],
    ['es', 'ay no, el lunes'],
    ['ca', 'res, dilluns'],
    ['ca', 'dilluns no és cap problema'],
    ['en', "Monday's fine"],
    ['en', "Monday isn't a problem"],
    ['en', 'no wait, Monday'],
    ['en', "don't forget, Monday"],
  ])('%s: "%s" asks for Monday', (language, text) => {
    const { alternatives, exclude } = whenOf(text, language);
    expect([alternatives.length, exclude.length]).toEqual([1, 0]);
  });
});

describe('a yes that is bound to something confirms nothing', () => {
  const yes = {
    es: ['sí', 'vale', 'perfecto', 'confirmo'],
    ca: ['sí', "d'acord", 'vale'],
    en: ['yes', 'ok', "that's fine"],
  };
  const bound: Readonly<Record<Language, string>> = {
    es: `Y, si me lleva mi hijo|Y si me lleva mi hijo|Y, si no llueve|Y, en principio|en principio Y|Y, a condición de que sea rápido
Y, cuando me confirme mi marido|Y, a falta de mirar la agenda|Y, si encuentro canguro|Y, si puedo|Y, si consigo librar
Y, en caso de que me den permiso|Y, como no me surja nada|Y, a menos que me surja algo|si me deja mi jefe, Y|Y, pendiente de confirmar
Y, provisionalmente|Y, si no pasa nada|Y, suponiendo que salga antes`,
    ca: `Y, si em porta el meu fill|Y si em porta el meu fill|Y, si no plou|Y, en principi|Y, a condició que sigui ràpid
Y, quan m'ho confirmi el marit|Y, a falta de mirar l'agenda|Y, si trobo cangur|Y, si puc|Y, en cas que em donin permís
Y, amb tal que sigui aviat|Y, si no em surt res|Y, ja li diré|Y, pendent de confirmar`,
    en: `Y, depending on work|Y, in principle|in principle Y|Y, once I've asked my husband|Y, when my husband confirms|Y, subject to my boss
Y, assuming I can get off|Y, if I can|if my boss lets me, Y|Y, hopefully|Y, all being well|Y, with a different doctor|Y, tentatively
Y, weather permitting|Y, should be|Y, as far as I know`,
  };
  const cases = LANGUAGES.flatMap((language) =>
    bound[language].split(/[|\n]/).map((one): [Language, string] => [language, one]),
  );
  test.each(cases)('%s: "%s"', (language, text) => {
    const read = yes[language].map(
      (word) =>
        understand({
          text: text.replace('Y', () => word),
          language,
          now: NOW,
          zone: ZONE,
          context: { expects: 'yes-no' },
        }).yesNo,
    );
    expect(read).not.toContain('yes');
  });

  test.each<[Language, string]>([
    ['es', 'sí, sí puedo'],
    ['es', 'si, si puedo'],
    ['es', 'sí, si puede ser'],
    ['es', 'vale, si le parece'],
    ['ca', 'sí, si us plau'],
    ['ca', 'va bé'],
    ['ca', 'no tinc cap inconvenient, vinc'],
    ['en', 'yes, if possible'],
    ['en', 'sure why not'],
  ])('%s: "%s" is a plain yes', (language, text) => {
    expect(understand({ text, language, now: NOW, zone: ZONE, context: { expects: 'yes-no' } }).yesNo).toBe('yes');
  });
});
