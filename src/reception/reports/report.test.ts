import { describe, expect, test } from '@jest/globals';
import { callFigures, percentile, visitFigures, type CallFacts, type VisitFacts } from './report.ts';

const call = (callClass: CallFacts['callClass'], more: Partial<CallFacts> = {}): CallFacts => ({
  callClass,
  hour: 9,
  repeated: false,
  ...more,
});

describe('the figures of calls', () => {
  test('a day without calls has no rates: nothing is not zero per cent', () => {
    expect(callFigures([])).toMatchObject({ total: 0, abandonment: undefined, serviceLevel: undefined, byHour: [] });
  });

  test('who calls again within a week was not helped', () => {
    const figures = callFigures([
      call('contained'),
      call('contained', { repeated: true }),
      call('person'),
      call('other'),
    ]);
    expect(figures).toMatchObject({ containment: 0.5, containmentNet: 0.25 });
  });

  test('service level and answer time are of those who waited for a person', () => {
    const waits = [5, 20, 21, 60].map((waitedSeconds) => call('person', { waitedSeconds }));
    expect(callFigures([...waits, call('contained')])).toMatchObject({
      serviceLevel: 0.5,
      answerMedianSeconds: 20,
      answerP90Seconds: 60,
    });
  });

  test('hours are in order, with what was lost in each', () => {
    const figures = callFigures([
      call('abandoned', { hour: 12 }),
      call('contained', { hour: 9 }),
      call('contained', { hour: 12 }),
    ]);
    expect(figures.byHour).toEqual([
      { hour: 9, total: 1, abandoned: 0 },
      { hour: 12, total: 2, abandoned: 1 },
    ]);
    expect(figures.abandonment).toBeCloseTo(1 / 3);
  });

  test('a percentile is a value that occurred', () => {
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([], 0.5)).toBeUndefined();
  });
});

describe('first contact', () => {
  test('counts who was helped at once and did not call again, of those who had an errand', () => {
    const figures = callFigures([
      call('contained'),
      call('contained', { repeated: true }),
      call('person'),
      call('callback'),
      call('abandoned'),
      call('other'),
    ]);
    expect(figures).toMatchObject({ firstContactCalls: 2, firstContact: 0.5 });
  });
});

const visit = (visitClass: VisitFacts['visitClass'], more: Partial<VisitFacts> = {}): VisitFacts => ({
  visitClass,
  origin: 'desk',
  refilled: false,
  ...more,
});

test('who cancelled is not among those who did not come, and their time may be somebody’s again', () => {
  const visits = [
    visit('confirmed', { origin: 'phone' }),
    visit('noshow'),
    visit('cancelled', { refilled: true }),
    visit('cancelled', { origin: 'elsewhere' }),
  ];
  expect(visitFigures(visits)).toEqual({
    total: 4,
    byClass: { confirmed: 1, unconfirmed: 0, noshow: 1, cancelled: 2 },
    confirmation: 0.5,
    noShow: 0.5,
    byOrigin: { phone: 1, message: 0, web: 0, desk: 2, elsewhere: 1 },
    refilled: 1,
    refill: 0.5,
  });
  expect(visitFigures([]).refill).toBeUndefined();
});
