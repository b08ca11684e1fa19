import { describe, expect, test } from '@jest/globals';
import { clockText, hoursToShow, minuteAt, placeItems, restOf } from './grid-layout.ts';

const item = (from: number, to: number) => ({ item: `${from}-${to}`, span: { from, to } });

describe('placing appointments in a column', () => {
  test('appointments one after the other keep the whole width', () => {
    expect(placeItems([item(540, 570), item(570, 600)]).map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('an overbooked time is shown beside the first one', () => {
    const placed = placeItems([item(540, 600), item(550, 580), item(600, 630)]);
    expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  test('a strip is used again as soon as it is free', () => {
    const placed = placeItems([item(540, 600), item(540, 560), item(560, 600)]);
    expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
    ]);
  });
});

describe('the hours of a day', () => {
  test('whole hours around everything are shown', () => {
    expect(hoursToShow([{ from: 555, to: 900 }])).toEqual({ from: 540, to: 900 });
  });

  test('an empty day shows the usual hours', () => {
    expect(hoursToShow([])).toEqual({ from: 480, to: 1200 });
  });

  test('what is outside the working hours is left over, also where shifts overlap', () => {
    const hours = { from: 480, to: 1200 };
    expect(
      restOf(hours, [
        { from: 900, to: 1080 },
        { from: 540, to: 840 },
        { from: 600, to: 700 },
      ]),
    ).toEqual([
      { from: 480, to: 540 },
      { from: 840, to: 900 },
      { from: 1080, to: 1200 },
    ]);
    expect(restOf(hours, [])).toEqual([hours]);
  });
});

test('a pointer gives the five minutes that it stands in', () => {
  expect(minuteAt(31, { from: 480, to: 1200 }, 1.5)).toBe(500);
  expect(minuteAt(99_999, { from: 480, to: 1200 }, 1.5)).toBe(1195);
  expect(clockText(500)).toBe('08:20');
});
