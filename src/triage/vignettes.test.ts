import { describe, expect, test } from '@jest/globals';
import { assess } from './domain/assess.ts';
import { checkInput } from './domain/check-input.ts';
import { exampleProtocols } from './protocols/load-protocols.ts';
import { scoreOf, type Scored, type Vignette } from './test-support/vignette.ts';
import { VIGNETTES_FIRST } from './test-support/vignettes-first.ts';
import { VIGNETTES_FIFTH } from './test-support/vignettes-fifth.ts';
import { VIGNETTES_FOURTH } from './test-support/vignettes-fourth.ts';
import { VIGNETTES_EIGHTH } from './test-support/vignettes-eighth.ts';
import { VIGNETTES_SEVENTH } from './test-support/vignettes-seventh.ts';
import { VIGNETTES_SIXTH } from './test-support/vignettes-sixth.ts';
import { VIGNETTES_SECOND } from './test-support/vignettes-second.ts';
import { VIGNETTES_THIRD } from './test-support/vignettes-third.ts';
import { VIGNETTES_NINTH } from './test-support/vignettes-ninth.ts';
import { VIGNETTES_TENTH } from './test-support/vignettes-tenth.ts';
import { VIGNETTES_ELEVENTH } from './test-support/vignettes-eleventh.ts';
import { VIGNETTES_TWELFTH } from './test-support/vignettes-twelfth.ts';
import { VIGNETTES_THIRTEENTH } from './test-support/vignettes-thirteenth.ts';

const library = exampleProtocols();

function scored(vignette: Vignette): Scored {
  const [language, , text, patient] = vignette;
  const input = checkInput({ language, text, patient }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return { vignette, level: assess(input.value, library).decision.level };
}

/**
 * What was reached with these very words: it may only become better. The first run of each batch, before any mending, stands beside
 * it. Since a text is also read by what it resembles, one harmless text more is heard too gravely in the first, seventh, ninth and
 * thirteenth, for emergencies that were missed in the eighth, twelfth and thirteenth.
 */
describe.each([
  // First run: 100 % recognised, 90.0 % right, 6.4 % over-triage.
  // Fingers that go numb in a cast are now an emergency, which its author saw today: 3.8 % over-triage instead of 2.6 %.
  ['first', VIGNETTES_FIRST, { recognised: 1, accuracy: 0.966, overTriage: 0.052 }],
  // First run: 80.0 % recognised, 80.0 % right, 11.3 % over-triage.
  ['second', VIGNETTES_SECOND, { recognised: 1, accuracy: 0.925, overTriage: 0.063 }],
  // First run: 71.4 % recognised, 68.3 % right, 23.1 % over-triage.
  ['third', VIGNETTES_THIRD, { recognised: 1, accuracy: 0.916, overTriage: 0.077 }],
  // First run: 95.2 % recognised, 87.5 % right, 10.5 % over-triage.
  ['fourth', VIGNETTES_FOURTH, { recognised: 1, accuracy: 0.95, overTriage: 0.053 }],
  // First run, with what the fourth had taught: 76.2 % recognised, 72.5 % right, 10.5 % over-triage.
  ['fifth', VIGNETTES_FIFTH, { recognised: 1, accuracy: 0.9, overTriage: 0.106 }],
  // First run: 76.9 % recognised, 80.0 % right, 8.8 % over-triage.
  ['sixth', VIGNETTES_SIXTH, { recognised: 1, accuracy: 0.98, overTriage: 0 }],
  // First run, with what the sixth had taught: 84.6 % recognised, 73.3 % right, 26.5 % over-triage.
  ['seventh', VIGNETTES_SEVENTH, { recognised: 1, accuracy: 0.93, overTriage: 0.059 }],
  // First run, with what the seventh had taught: 80.8 % recognised, 63.3 % right, 29.4 % over-triage.
  ['eighth', VIGNETTES_EIGHTH, { recognised: 1, accuracy: 0.96, overTriage: 0.03 }],
  // First run, before findings were composed: 83.3 % recognised, 73.3 % right, 14.8 % over-triage.
  // Over-triage of the ninth was 0.093, of the tenth 0.21, and accuracy of the tenth 0.86, while a complaint without a protocol could be taken for papers.
  ['ninth', VIGNETTES_NINTH, { recognised: 1, accuracy: 0.9, overTriage: 0.112 }],
  // First run, with what the ninth had taught: 63.9 % recognised, 53.3 % right, 35.2 % over-triage.
  ['tenth', VIGNETTES_TENTH, { recognised: 1, accuracy: 0.855, overTriage: 0.223 }],
  // First run, with what the tenth had taught: 88.9 % recognised, 63.3 % right, 35.2 % over-triage.
  ['eleventh', VIGNETTES_ELEVENTH, { recognised: 1, accuracy: 0.92, overTriage: 0.13 }],
  // First run, with what the eleventh had taught: 58.3 % recognised, 57.8 % right, 33.3 % over-triage.
  ['twelfth', VIGNETTES_TWELFTH, { recognised: 0.97, accuracy: 0.86, overTriage: 0.186 }],
  // First run, with what the twelfth had taught: 63.9 % recognised, 61.1 % right, 25.9 % over-triage.
  ['thirteenth', VIGNETTES_THIRTEENTH, { recognised: 1, accuracy: 0.8, overTriage: 0.223 }],
] as const)('the %s batch of vignettes, from the text alone', (name, vignettes, reached) => {
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

  test('has enough in each language, and all kinds of urgency in each', () => {
    for (const language of ['es', 'ca', 'en']) {
      const own = vignettes.filter((one) => one[0] === language);
      expect(own.length).toBeGreaterThanOrEqual(vignettes.length / 4);
      for (const levels of [[1, 2], [3], [4, 5]])
        expect(own.filter(([, level]) => levels.includes(level)).length).toBeGreaterThanOrEqual(
          Math.floor(own.length / 6),
        );
    }
  });
});
