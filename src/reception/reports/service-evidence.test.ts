import { describe, expect, test } from '@jest/globals';
import { required } from '../../platform/kernel/assert.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import { answerDueOn, complaintState, serviceFigures, type EvidenceCall } from './service-evidence.ts';

const call = (more: Partial<EvidenceCall> = {}): EvidenceCall => ({
  language: 'es',
  askedForPerson: false,
  waitedSeconds: undefined,
  gaveUpAfterSeconds: undefined,
  letGo: false,
  ...more,
});
const asked = (more: Partial<EvidenceCall> = {}) => call({ askedForPerson: true, ...more });
const day = (text: string) => required(parseLocalDate(text), text);

describe('calls to a person', () => {
  test('count as answered in time up to three minutes, and by the second', () => {
    const figures = serviceFigures([
      call(),
      asked({ waitedSeconds: 180 }),
      asked({ waitedSeconds: 181 }),
      asked({ waitedSeconds: 0, language: 'ca' }),
    ]);
    expect(figures).toMatchObject({ calls: 4, askedForPerson: 3, byPerson: 3, withinTime: 2, longestWaitSeconds: 181 });
    expect(figures.share).toBeCloseTo(2 / 3);
    expect(figures.averageWaitSeconds).toBeCloseTo(361 / 3);
  });

  test('that gave up at once are nobody’s failure; that gave up after three minutes, or were let go, are', () => {
    const inTime = asked({ waitedSeconds: 10 });
    expect(serviceFigures([inTime, asked({ gaveUpAfterSeconds: 5 })]).share).toBe(1);
    expect(serviceFigures([inTime, asked({ gaveUpAfterSeconds: 180 })]).share).toBe(0.5);
    expect(serviceFigures([inTime, asked({ letGo: true })])).toMatchObject({ share: 0.5, letGo: 1 });
  });

  test('that nobody made have no share', () => {
    expect(serviceFigures([call()])).toMatchObject({ share: undefined, averageWaitSeconds: undefined });
    expect(serviceFigures([])).toMatchObject({ calls: 0, byLanguage: [] });
  });

  test('are told apart by language, those that never spoke one last', () => {
    const { byLanguage } = serviceFigures([
      call({ language: undefined }),
      asked({ language: 'ca', waitedSeconds: 9 }),
      call({ language: 'ca' }),
    ]);
    expect(byLanguage).toEqual([
      { language: 'ca', calls: 2, askedForPerson: 1, byPerson: 1 },
      { language: undefined, calls: 1, askedForPerson: 0, byPerson: 0 },
    ]);
  });
});

describe('fifteen working days', () => {
  const feast = (date: string) => (date === '2026-12-08' || date === '2026-12-25' ? 'festivo' : undefined);

  test('leave out weekends, holidays and the day itself', () => {
    expect(answerDueOn(day('2026-11-02'), () => undefined)).toBe('2026-11-23');
    expect(answerDueOn(day('2026-12-04'), feast)).toBe('2026-12-29');
  });

  test('are over for who answered a day late, and for who has not answered', () => {
    const state = (answered: string | undefined, today: string) =>
      complaintState(
        { cameOn: day('2026-11-02'), today: day(today), ...(answered ? { answeredOn: day(answered) } : {}) },
        () => undefined,
      );
    expect(state('2026-11-23', '2026-12-01')).toBe('answered-in-time');
    expect(state('2026-11-24', '2026-12-01')).toBe('answered-late');
    expect(state(undefined, '2026-11-23')).toBe('open');
    expect(state(undefined, '2026-11-24')).toBe('overdue');
  });
});
