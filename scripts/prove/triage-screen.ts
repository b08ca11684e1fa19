import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const spoken = questions.map(({ prompt }) => secondsOf(voice, language, prompt[language], folder));
    const value = spoken.reduce((sum, seconds) => sum + seconds + ANSWER_SECONDS, 0);
    return {
      name: `screen_seconds_${language}`,
      value: Math.round(value * 10) / 10,
      goal: `at most ${GOAL_SECONDS}`,
      reached: value <= GOAL_SECONDS && questions.length <= 4,
    };
  });
  const report = figures.map(({ name, value, goal }) => `  ${name.padEnd(20)} ${value} s (${goal})`);
  return { figures, report: [`${questions.length} questions, each answered in ${ANSWER_SECONDS} s:`, ...report] };
}

/** The questions that everybody is asked, spoken by a synthetic voice (espeak-ng), with the time that their answers take. */
export const triageScreen: Experiment = {
  name: 'triage-screen',
  what: `the questions that all callers are asked, spoken at ${WORDS_A_MINUTE} words a minute with their answers, within ${GOAL_SECONDS} s`,
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
