import { expect, test } from '@jest/globals';
import { PartlyUndone, undoEach } from './partly-undone.ts';

const name = (one: string) => `la de ${one}`;

test('what cannot be taken back leaves the others, and each says its own reason', async () => {
  const order: string[] = [];
  const takeBack = async (one: string) => {
    order.push(one);
    if (one !== 'martes') throw new Error(`no ${one}`);
  };
  const error = await undoEach(['lunes', 'martes', 'jueves'], { takeBack, name }).catch((thrown: unknown) => thrown);
  expect(order).toEqual(['jueves', 'martes', 'lunes']);
  expect(error).toBeInstanceOf(PartlyUndone);
  expect(error).toMatchObject({
    undone: 1,
    refused: [
      { what: 'la de lunes', error: new Error('no lunes') },
      { what: 'la de jueves', error: new Error('no jueves') },
    ],
  });
});

test('nothing is said where all of it went', async () => {
  await expect(undoEach(['lunes'], { takeBack: async () => undefined, name })).resolves.toBeUndefined();
});
