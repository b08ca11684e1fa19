import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { checkInput } from '../domain/check-input.ts';
import { assessByWords } from '../domain/assess.ts';
import { exampleProtocols } from '../index.ts';

const library = exampleProtocols();

/** By the words and the rules alone: neither a likeness nor a known case helps. */
function rulesFor(language: Language, text: string, ageYears: number) {
  const input = checkInput({ language, text, patient: { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  const { decision } = assessByWords(input.value, library);
  return { level: decision.level, rules: decision.reasons.map(({ protocol, rule }) => `${protocol}/${rule}`) };
}

type Told = readonly [language: Language, ageYears: number, text: string];

const RULES: readonly [
  what: string,
  rule: string,
  level: number,
  hits: readonly Told[],
  nearMisses: readonly Told[],
][] = [
  [
    'contact with tuberculosis, and cough, fever or lost weight (NICE NG33)',
    'respiracion/R14',
    3,
    [
      ['es', 40, 'mi compañero de piso tiene tuberculosis y llevo una semana tosiendo'],
      ['es', 29, 'en la clase de mi hija hay un caso de tuberculosis y está con fiebre desde ayer'],
      ['es', 50, 'conviví con un tuberculoso y he perdido peso'],
      ['ca', 34, "a la feina n'hi ha un amb tuberculosi i ara tusso"],
      ['ca', 55, 'he estat en contacte amb la tuberculosi i tinc febre'],
      ['en', 40, "my flatmate has TB and I've been coughing for two weeks"],
      ['en', 33, 'someone at work was diagnosed with tuberculosis and now I have a fever'],
    ],
    [
      ['es', 40, 'mi compañero de piso tiene tuberculosis, yo estoy bien'],
      ['es', 30, 'tengo tos desde hace tres días, no he estado con nadie con tuberculosis'],
      ['ca', 40, 'el meu germà té tuberculosi, jo em trobo bé'],
      ['en', 40, 'I was exposed to TB at work, I feel fine'],
    ],
  ],
  [
    'a reliever needed every four hours or more often (NICE NG245)',
    'respiracion/R15',
    2,
    [
      ['es', 30, 'tengo asma y necesito el ventolin cada dos horas'],
      ['es', 33, 'el ventolin no me dura ni dos horas'],
      ['es', 70, 'me pongo el inhalador y a las dos horas ya lo necesito otra vez'],
      ['es', 45, 'llevo todo el día con el inhalador sin parar'],
      ['ca', 30, 'haig de fer el ventolin cada hora'],
      ['ca', 28, "l'inhalador no em dura ni tres hores"],
      ['en', 30, "I'm having to use my blue inhaler every two hours"],
      ['en', 60, 'my reliever only lasts an hour and then I need it again'],
      ['en', 9, "he's needing his puffer every four hours since last night"],
    ],
    [
      ['es', 30, 'uso el ventolin cada dos días cuando hago deporte'],
      ['es', 30, 'el inhalador me dura dos meses, necesito otro'],
      ['ca', 30, "m'han canviat l'inhalador, el faig cada matí i cada nit"],
      ['en', 30, 'I use my brown inhaler every morning, it lasts me a month'],
      ['en', 30, 'my asthma is fine, I use the blue inhaler before football'],
    ],
  ],
  [
    'contact with chickenpox in pregnancy (RCOG 13)',
    'embarazo/R18',
    3,
    [
      ['es', 30, 'estoy embarazada de 14 semanas y el hijo de mi vecina tiene varicela'],
      ['es', 28, 'embarazada de 9 semanas, estuve en contacto con la varicela y no la he pasado'],
      ['es', 31, 'embarazada, mi sobrino me ha pegado la varicela creo'],
      ['ca', 28, "estic embarassada i a l'escola on treballo hi ha varicel·la, no l'he passada"],
      ['ca', 30, 'estic embarassada i he estat amb un nen que té la varicel·la'],
      ['en', 29, 'pregnant, and a child in my class has chicken pox'],
      ['en', 34, "I'm 12 weeks pregnant and I've been near chickenpox, never had it"],
    ],
    [
      ['es', 35, 'mi sobrino tiene varicela y quiero saber si puede ir a la boda'],
      ['es', 28, 'estoy embarazada, pasé la varicela de pequeña'],
      ['ca', 35, 'el meu nebot té la varicel·la'],
      ['en', 35, 'is there chickenpox going round at nursery?'],
    ],
  ],
  [
    'a tranquilliser stopped at once, and shaking (NICE NG215)',
    'medicacion/R9',
    2,
    [
      ['es', 60, 'dejé el lorazepam de golpe hace tres días y estoy temblando'],
      ['es', 50, 'me quitaron el trankimazin y tiemblo y sudo'],
      ['es', 72, 'mi madre ha dejado el diazepam y está muy confusa'],
      ['ca', 60, "fa quatre dies que no prenc l'orfidal i tremolo tota"],
      ['ca', 45, 'porto tres dies sense valium i estic tremolant i suant'],
      ['en', 44, 'came off xanax last week, shaking and sweating'],
      ['en', 70, "dad ran out of his diazepam and now he's trembling"],
    ],
    [
      ['es', 50, 'quiero dejar el lorazepam poco a poco, ¿cómo se hace?'],
      ['es', 50, 'dejé el lorazepam hace un mes y estoy perfectamente'],
      ['ca', 50, "vull deixar l'orfidal, tinc hora amb el metge?"],
      ['en', 50, "I'd like to come off diazepam, can someone help"],
      ['en', 50, 'my hands tremble a bit, I take diazepam'],
    ],
  ],
  [
    'swollen legs with a known heart disease (NICE NG106)',
    'extremidades/R13',
    3,
    [
      ['es', 60, 'tengo insuficiencia cardiaca y las piernas se me han hinchado mucho'],
      ['es', 70, 'tomo furosemida para el corazón, los tobillos como botas'],
      ['ca', 60, 'tinc insuficiència cardíaca i les cames inflades'],
      ['ca', 70, 'soc malalt del cor i tinc els turmells com botes'],
      ['en', 70, "I've heart failure and my ankles have swollen up"],
      ['en', 70, 'my legs are swollen, I take furosemide'],
    ],
    [
      ['es', 40, 'se me hinchan los tobillos con el calor todos los veranos'],
      ['ca', 40, "se m'inflen els peus amb la calor"],
      ['en', 30, 'my feet swell up on long flights'],
      ['en', 60, "I've heart failure and need my tablets"],
    ],
  ],
];

describe.each(RULES)('%s', (_what, rule, level, hits, nearMisses) => {
  test.each(hits)('%s, %i: "%s" is heard', (language, age, text) => {
    const read = rulesFor(language, text, age);
    expect(read.rules).toContain(rule);
    expect(read.level).toBeLessThanOrEqual(level);
  });

  test.each(nearMisses)('%s, %i: "%s" nearly is', (language, age, text) => {
    expect(rulesFor(language, text, age).rules).not.toContain(rule);
  });
});
