import { LANGUAGES, type Language } from '../../src/platform/i18n/language.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import { assess, exampleProtocols, type Answer, type TriageInput } from '../../src/triage/index.ts';
import { warmWords } from '../../src/app/warm-words.ts';
import { median, quantile } from '../stand/sample.ts';
import type { Figure, TaskBenchmark, TaskResult } from './benchmark.ts';

/** About 200 characters each: several complaints, an age, a medicine, a denial, as somebody tells them who is frightened. */
const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'Buenos días, mire, llamo porque mi madre tiene ochenta y dos años, toma Sintrom, se ha caído esta mañana en el baño, se ha dado en la cabeza y desde entonces está muy dormida, no tiene fiebre pero ha vomitado',
    'Hola, tengo desde ayer un dolor de barriga muy fuerte abajo a la derecha, con náuseas y treinta y ocho y medio de fiebre, no he ido al baño y me duele al andar, tengo cita el martes pero no creo que aguante, gracias',
  ],
  ca: [
    'Bon dia, miri, truco perquè la meva mare té vuitanta-dos anys, pren Sintrom, ha caigut aquest matí al bany, s’ha donat un cop al cap i des de llavors està molt adormida, no té febre però ha vomitat dues vegades',
    'Hola, tinc des d’ahir un mal de panxa molt fort a baix a la dreta, amb nàusees i trenta-vuit i mig de febre, no he anat de ventre i em fa mal caminar, tinc hora dimarts però no crec que aguanti fins llavors, gràcies',
  ],
  en: [
    'Good morning, I am calling because my mother is eighty-two, she takes warfarin, she fell in the bathroom this morning and hit her head and since then she is very drowsy, she has no fever but she has been sick twice',
    'Hello, since yesterday I have had a very strong pain in my lower right belly, I feel sick and have a fever of thirty-eight and a half, it hurts to walk, I have an appointment on Tuesday but I do not think it can wait',
  ],
};
/** Complaints that lead into many questions. */
const COMPLAINTS: Readonly<Record<Language, string>> = {
  es: 'me duele la cabeza y tengo fiebre',
  ca: 'em fa mal el cap i tinc febre',
  en: 'I have a headache and a fever',
};
const WARM_UP = 100;
const SAMPLES = 600;
const WALKS = 20;
const MOST_QUESTIONS = 30;
/** Goal of one decision, at the 99th of a hundred. */
const MOST_MS = 50;
const REGEXPS = 1_000;

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function repeat(times: number, work: (number: number) => void): readonly number[] {
  for (let number = 0; number < WARM_UP; number += 1) work(number);
  return Array.from({ length: times }, (_, number) => processorMs(() => work(number)));
}

/** The machine’s own limit: such a text searched by a thousand simple expressions. */
function bareSearches(texts: readonly string[]): readonly number[] {
  const expressions = Array.from({ length: REGEXPS }, (_, number) => new RegExp(`\\b(?:no )?x${number}\\w*`, 'u'));
  let found = 0;
  return repeat(SAMPLES, (number) => {
    const text = required(texts[number % texts.length], 'text');
    for (const expression of expressions) if (expression.test(text)) found += 1;
  });
}

function inputOf(language: Language, text: string, answers: ReadonlyMap<string, Answer> = new Map()): TriageInput {
  return { language, text, patient: { ageMonths: 480 }, answers };
}

function byText(): readonly number[] {
  const library = exampleProtocols();
  const inputs = LANGUAGES.flatMap((language) => TEXTS[language].map((text) => inputOf(language, text)));
  return repeat(SAMPLES, (number) => assess(required(inputs[number % inputs.length], 'input'), library));
}

/** Every decision on the way from a complaint to its last question, each answered with no. */
function byQuestions(): { readonly times: readonly number[]; readonly questions: number } {
  const library = exampleProtocols();
  const times: number[] = [];
  for (let walk = 0; walk < WALKS; walk += 1) {
    for (const language of LANGUAGES) {
      const answers = new Map<string, Answer>();
      for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
        let next: string | undefined;
        times.push(
          processorMs(() => {
            next = assess(inputOf(language, COMPLAINTS[language], answers), library).nextQuestion?.id;
          }),
        );
        if (next === undefined) break;
        answers.set(next, false);
      }
    }
  }
  return { times, questions: times.length / (WALKS * LANGUAGES.length) };
}

const BASELINE = 'bare-1000-expressions';

function figuresOf(name: string, times: readonly number[], limitMs: number): readonly Figure[] {
  const [middle, slow] = [median(times), quantile(times, 0.99)];
  return [
    { name, value: middle, unit: 'ms', baseline: BASELINE, ratio: limitMs / middle },
    { name: `${name}-p99`, value: slow, unit: 'ms' },
  ];
}

async function triageDecision(): Promise<TaskResult> {
  warmWords();
  const first = processorMs(() => assess(inputOf('es', required(TEXTS.es[0], 'text')), exampleProtocols()));
  const limitMs = median(bareSearches(LANGUAGES.flatMap((language) => TEXTS[language])));
  const text = byText();
  const { times, questions } = byQuestions();
  const slowest = Math.max(quantile(text, 0.99), quantile(times, 0.99));
  return {
    figures: [
      { name: BASELINE, value: limitMs, unit: 'ms' },
      { name: 'triage-decision-first', value: first, unit: 'ms' },
      ...figuresOf('triage-decision-text', text, limitMs),
      ...figuresOf('triage-decision-questions', times, limitMs),
      { name: 'triage-decision-asked', value: questions, unit: 'times' },
    ],
    faults: slowest > MOST_MS ? [`${slowest.toFixed(1)} ms at the 99th of a hundred decisions`] : [],
  };
}

export const triage: readonly TaskBenchmark[] = [
  {
    kind: 'task',
    name: 'triage-decision',
    what: 'processor time of one decision: from 200 characters, and question by question, in the benchmark’s own process',
    measure: triageDecision,
  },
];
