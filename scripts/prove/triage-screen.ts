import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phrases } from '../../src/conversations/phrases/render.ts';
import { LANGUAGES, type Language } from '../../src/platform/i18n/language.ts';
import { exampleProtocols } from '../../src/triage/index.ts';
import { installed } from '../../test/support/redis-server.ts';
import type { Experiment, Proof } from './experiment.ts';

const GOAL_SECONDS = 30;
/** As somebody speaks who wants to be understood at once. */
const WORDS_A_MINUTE = 150;
/** A key after each question. */
const ANSWER_SECONDS = 2;
/** What espeak-ng writes: 16 bits, one channel, behind a header. */
const BYTES_A_SECOND = 2 * 22_050;
const HEADER_BYTES = 44;

function secondsOf(voice: string, language: Language, text: string, folder: string): number {
  const file = join(folder, 'spoken.wav');
  execFileSync(voice, ['-v', language, '-s', String(WORDS_A_MINUTE), '-w', file, text]);
  return (statSync(file).size - HEADER_BYTES) / BYTES_A_SECOND;
}

function timed(voice: string, folder: string): Proof {
  const screen = exampleProtocols().filter(({ entry }) => entry.length === 0);
  const questions = screen.flatMap((protocol) => protocol.questions);
  const figures = LANGUAGES.map((language) => {
    const [first = '', ...others] = questions.map(({ prompt }) => prompt[language]);
    // As the flow says it, from the moment the wish was told: the emergency number, the first question with its keys, the others.
    const begin = [
      phrases.format(language, 'symptoms.begin', {}),
      first,
      phrases.format(language, 'symptoms.keys-first', {}),
    ];
    const spoken = [...begin, ...others].map((words) => secondsOf(voice, language, words, folder));
    const value = spoken.reduce((sum, seconds) => sum + seconds, questions.length * ANSWER_SECONDS);
    return {
      name: `screen_seconds_${language}`,
      value: Math.round(value * 10) / 10,
      goal: `at most ${GOAL_SECONDS}`,
      reached: value <= GOAL_SECONDS && questions.length <= 4,
    };
  });
  const report = figures.map(({ name, value, goal }) => `  ${name.padEnd(20)} ${value} s (${goal})`);
  const what = `The emergency number, which keys to press, ${questions.length} questions, each answered in ${ANSWER_SECONDS} s:`;
  return { figures, report: [what, ...report] };
}

/** All that is heard from a complaint told to the last of the questions that everybody is asked, by a synthetic voice (espeak-ng), with their answers. */
export const triageScreen: Experiment = {
  name: 'triage-screen',
  what: `the questions that all callers are asked, with what is said before them, spoken at ${WORDS_A_MINUTE} words a minute with their answers, within ${GOAL_SECONDS} s`,
  run: async () => {
    const voice = installed('espeak-ng');
    if (voice === undefined) return { figures: [], report: ['Not measured: espeak-ng is not installed.'] };
    const folder = mkdtempSync(join(tmpdir(), 'triage-screen-'));
    try {
      return timed(voice, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
