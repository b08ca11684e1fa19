import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { required } from '../../src/platform/kernel/assert.ts';
import { NEVER_ANSWERS, PERSONAS, type Errand } from '../../src/simulator/index.ts';
import { Callers, tryPersona } from '../support/persona-trial.ts';
import { startProduct, type Product } from '../support/product.ts';

let product: Product;
let callers: Callers;
beforeAll(async () => {
  product = await startProduct();
  callers = new Callers(product);
}, 180_000);
afterAll(() => product.stop());

describe('who calls', () => {
  test.each<[string, Errand, string]>([
    ['changes-mind-twice', 'book', 'contained'],
    ['family-phone', 'book', 'contained'],
    ['wrong-keys', 'cancel', 'contained'],
    ['elderly-slow', 'move', 'contained'],
    ['silent', 'book', 'contained'],
    ['never-answers', 'cancel', 'person'],
    ['hurried', 'person', 'person'],
  ])(
    '%s, to %s: %s',
    async (name, errand, expected) => {
      const persona = required(
        [...PERSONAS, NEVER_ANSWERS].find((one) => one.name === name),
        name,
      );
      const trial = await tryPersona(product, callers, { persona, errand });
      expect({ wrong: trial.wrong, heard: trial.wrong.length > 0 ? trial.heard : [] }).toEqual({
        wrong: [],
        heard: [],
      });
      expect(trial.contained ? 'contained' : 'person').toBe(expected);
    },
    60_000,
  );
});
