import { describe, expect, test } from '@jest/globals';
import { boxOf, clockText, hoursToShow, minuteAt, placeItems, restOf, rowsInSight } from './grid-layout.ts';

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

describe('what of a long day is drawn', () => {
  const scale = { hours: { from: 480, to: 1_260 }, pxPerMinute: 2 };

  test('is what lies on the screen and an hour around it', () => {
    expect(rowsInSight(scale, { topPx: 480, heightPx: 480, beyond: 60 })).toEqual({ from: 660, to: 1_020 });
  });

  test('changes in whole hours, so that scrolling a little draws nothing anew', () => {
    const seen = [480, 500, 540, 590].map((topPx) => rowsInSight(scale, { topPx, heightPx: 470, beyond: 60 }).from);
    expect(new Set(seen)).toEqual(new Set([660]));
  });

  test('what begins before the hours shown is cut at their edge', () => {
    expect(boxOf({ from: 450, to: 500 }, scale)).toEqual({ top: 0, height: 40 });
  });
});
