import { expect, test } from '@jest/globals';
import { Together } from './together.ts';

/** Questions that are answered when somebody says so. */
function withheld() {
  const asked: (readonly number[])[] = [];
  const answering: ((error?: Error) => void)[] = [];
  const together = new Together<number, string>(async (numbers) => {
    asked.push(numbers);
    await new Promise<void>((settle, fail) => answering.push((error) => (error ? fail(error) : settle())));
    return numbers.map((number) => `answer ${number}`);
  }, 3);
  return { together, asked, answer: (index: number, error?: Error) => answering[index]?.(error) };
}
const turn = () => new Promise((settle) => setImmediate(settle));

test('what is asked while two questions are under way goes together in the next, in its order, and no more than the most', async () => {
  const { together, asked, answer } = withheld();
  const first = together.ask(1);
  await turn();
  const second = together.ask(2);
  await turn();
  const others = [3, 4, 5, 6].map((number) => together.ask(number));
  await turn();
  expect(asked).toEqual([[1], [2]]);
  answer(0);
  expect(await first).toBe('answer 1');
  await turn();
  expect(asked).toEqual([[1], [2], [3, 4, 5]]);
  answer(1);
  expect(await second).toBe('answer 2');
  await turn();
  expect(asked).toEqual([[1], [2], [3, 4, 5], [6]]);
  answer(2);
  answer(3);
  expect(await Promise.all(others)).toEqual(['answer 3', 'answer 4', 'answer 5', 'answer 6']);
});

test('a question that fails fails for those who asked together, and the next is asked', async () => {
  const { together, asked, answer } = withheld();
  const failing = [together.ask(1), together.ask(2)];
  await turn();
  answer(0, new Error('gone'));
  expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const next = together.ask(3);
  await turn();
  answer(1);
  expect(await next).toBe('answer 3');
  expect(asked).toEqual([[1, 2], [3]]);
});
