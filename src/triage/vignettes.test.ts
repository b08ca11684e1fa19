import { describe, expect, test } from '@jest/globals';
import { assess } from './domain/assess.ts';
import { checkInput } from './domain/check-input.ts';
import type { ToldCase } from './lexicon/cases/told-case.ts';
import { exampleProtocols } from './protocols/load-protocols.ts';
import { scoreOf, vignettesIn, type Scored } from './test-support/vignette.ts';

const library = exampleProtocols();

function scored(vignette: ToldCase): Scored {
  const [language, , text, patient] = vignette;
  const input = checkInput({ language, text, patient }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return { vignette, level: assess(input.value, library).decision.level };
}

/**
 * What was reached with these very words: it may only become better. The first run of each batch, before any mending, stands beside
 * it. Since a text is also read by what it resembles, one harmless text more is heard too gravely in the first, seventh, ninth and
 * thirteenth, for emergencies that were missed in the eighth, twelfth and thirteenth. Since it is also held against whole cases, the same
 * goes for the first, second, sixth, eighth and ninth, and nothing is missed in the twelfth.
 */
describe.each([
  // First run: 100 % recognised, 90.0 % right, 6.4 % over-triage.
  // Fingers that go numb in a cast are now an emergency, which its author saw today: 3.8 % over-triage instead of 2.6 %.
  ['first', { recognised: 1, accuracy: 0.958, overTriage: 0.065 }],
  // First run: 80.0 % recognised, 80.0 % right, 11.3 % over-triage.
  ['second', { recognised: 1, accuracy: 0.916, overTriage: 0.1 }],
  // First run: 71.4 % recognised, 68.3 % right, 23.1 % over-triage.
  ['third', { recognised: 1, accuracy: 0.916, overTriage: 0.077 }],
  // First run: 95.2 % recognised, 87.5 % right, 10.5 % over-triage.
  ['fourth', { recognised: 1, accuracy: 0.95, overTriage: 0.053 }],
  // First run, with what the fourth had taught: 76.2 % recognised, 72.5 % right, 10.5 % over-triage.
  ['fifth', { recognised: 1, accuracy: 0.9, overTriage: 0.106 }],
  // First run: 76.9 % recognised, 80.0 % right, 8.8 % over-triage.
  ['sixth', { recognised: 1, accuracy: 0.966, overTriage: 0.03 }],
  // First run, with what the sixth had taught: 84.6 % recognised, 73.3 % right, 26.5 % over-triage.
  ['seventh', { recognised: 1, accuracy: 0.93, overTriage: 0.059 }],
  // First run, with what the seventh had taught: 80.8 % recognised, 63.3 % right, 29.4 % over-triage.
  ['eighth', { recognised: 1, accuracy: 0.95, overTriage: 0.03 }],
  // First run, before findings were composed: 83.3 % recognised, 73.3 % right, 14.8 % over-triage.
  // Over-triage of the ninth was 0.093, of the tenth 0.21, and accuracy of the tenth 0.86, while a complaint without a protocol could be taken for papers.
  ['ninth', { recognised: 1, accuracy: 0.888, overTriage: 0.13 }],
  // First run, with what the ninth had taught: 63.9 % recognised, 53.3 % right, 35.2 % over-triage.
  ['tenth', { recognised: 1, accuracy: 0.855, overTriage: 0.223 }],
  // First run, with what the tenth had taught: 88.9 % recognised, 63.3 % right, 35.2 % over-triage.
  ['eleventh', { recognised: 1, accuracy: 0.92, overTriage: 0.13 }],
  // First run, with what the eleventh had taught: 58.3 % recognised, 57.8 % right, 33.3 % over-triage.
  ['twelfth', { recognised: 1, accuracy: 0.86, overTriage: 0.186 }],
  // First run, with what the twelfth had taught: 63.9 % recognised, 61.1 % right, 25.9 % over-triage.
  ['thirteenth', { recognised: 1, accuracy: 0.8, overTriage: 0.223 }],
  // First run, words 1.27.0: 85 % recognised, 61.7 % right, 55 % over-triage; 120 of them were looked at before the others were run.
  ['oddly-told', { recognised: 1, accuracy: 0.87, overTriage: 0.2 }],
  // First run, with what those had taught: 80 % recognised, 63.3 % right, 43.3 % over-triage.
  ['oddly-told-last', { recognised: 0.96, accuracy: 0.73, overTriage: 0.4 }],
  // First run, words 1.27.0: 95.2 % recognised, 76.7 % right, 25.6 % over-triage; with 1.28.0 100, 80.0 and 23.1 %.
  ['fourteenth', { recognised: 1, accuracy: 0.93, overTriage: 0.08 }],
  // First run, words 1.27.0: 100 % recognised, 75.0 % right, 35.9 % over-triage; with 1.28.0 100, 76.7 and 33.3 %.
  ['fifteenth', { recognised: 1, accuracy: 0.93, overTriage: 0.11 }],
] as const)('the %s batch of vignettes, from the text alone', (name, reached) => {
  const vignettes = vignettesIn(name);
  const all = vignettes.map(scored);

  test('keeps its score', () => {
    const score = scoreOf(all);
    console.log(`${name} batch: ${JSON.stringify(score)}`);
    expect(score.recognised).toBeGreaterThanOrEqual(reached.recognised);
    expect(score.accuracy).toBeGreaterThanOrEqual(reached.accuracy);
    expect(score.overTriage).toBeLessThanOrEqual(reached.overTriage);
  });

  test('leaves no emergency below level 3', () => {
    expect(all.filter(({ vignette, level }) => vignette[1] <= 2 && level > 3)).toEqual([]);
  });

  // Those told oddly are harmless or emergencies; few are for today.
  test('has enough in each language, and all kinds of urgency in each', () => {
    for (const language of ['es', 'ca', 'en']) {
      const own = vignettes.filter((one) => one[0] === language);
      expect(own.length).toBeGreaterThanOrEqual(vignettes.length / 4);
      for (const levels of [[1, 2], [3], [4, 5]])
        expect(own.filter(([, level]) => levels.includes(level)).length).toBeGreaterThanOrEqual(
          Math.floor(own.length / (name.startsWith('oddly') ? 10 : 6)),
        );
    }
  });
});
