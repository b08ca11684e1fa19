import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 120_000);

afterAll(() => server.stop());

function operation(name: string, ...parameter: Json[]) {
  const body = { resourceType: 'Parameters', parameter };
  return sendTo(server, { method: 'post', path: `/Appointment/$${name}`, token, body });
}

function find(period: readonly [string, string], ...more: Json[]) {
  const [start, end] = period;
  return operation('find', { name: 'start', valueDateTime: start }, { name: 'end', valueDateTime: end }, ...more);
}

describe('times that have passed', () => {
  test('are offered to nobody', async () => {
    const past = await find(['2025-12-01', '2025-12-31']);
    expect([past.status, past.body.total, past.body.entry ?? []]).toEqual([200, 0, []]);
    const across = await find(['2025-12-01', '2026-01-09'], { name: '_count', valueInteger: 200 });
    const starts = across.body.entry.map((entry: Json) => Date.parse(entry['resource'].start));
    expect(starts.length).toBeGreaterThan(0);
    for (const start of starts) expect(start).toBeGreaterThanOrEqual(server.ctx.clock.now());
  });
});

describe('an edge of the period', () => {
  const edges = (start: unknown, end: unknown) =>
    operation('find', { name: 'start', valueDateTime: start }, { name: 'end', valueDateTime: end });

  test.each([
    [null, '2026-12-05'],
    ['2026-12-01', null],
  ])('that has no value is refused with its place: %s %s', async (start, end) => {
    const answer = await edges(start, end);
    expect([answer.status, answer.body.resourceType]).toEqual([400, 'OperationOutcome']);
    expect(answer.body.issue[0].expression[0]).toMatch(/^Parameters\.parameter\[[01]\]/);
  });

  test('lies within the calendar, and preferred times may be bounded by its last day', async () => {
    for (const [start, end] of [
      ['2026-12-01', '9999-12-31'],
      ['9999-12-31', '9999-12-31'],
      ['9999-12-31T23:00:00Z', '9999-12-31T23:30:00Z'],
    ])
      expect(await edges(start, end)).toMatchObject({ status: 400, body: { issue: [{ code: 'value' }] } });
    const bounds = { repeat: { boundsPeriod: { start: '2026-01-01', end: '9999-12-31' }, when: ['MORN'] } };
    const answer = await find(['2026-01-12', '2026-01-14'], { name: 'timing', valueTiming: bounds });
    expect(answer.body.total).toBeGreaterThan(0);
  });
});

describe('a count', () => {
  const week = ['2026-01-12', '2026-01-17'] as const;

  test.each([0, -1, 201, 1_000_000, 2 ** 40])('of %s among the parameters is refused with its place', async (count) => {
    const answer = await find(week, { name: '_count', valueInteger: count });
    expect([answer.status, answer.body.issue[0].expression[0]]).toEqual([
      400,
      expect.stringMatching(/^Parameters\.parameter\[2\]/),
    ]);
  });

  test('in the address is held to what a page has', async () => {
    const parameter = week.map((day, index) => ({ name: index === 0 ? 'start' : 'end', valueDateTime: day }));
    const ask = (count: string) =>
      sendTo(server, {
        method: 'post',
        path: `/Appointment/$find?_count=${count}`,
        token,
        body: { resourceType: 'Parameters', parameter },
      });
    expect((await ask('9999')).body.entry.length).toBeLessThanOrEqual(200);
    expect((await ask('3')).body.entry).toHaveLength(3);
    expect((await ask('99999999999')).status).toBe(400);
  });

  test.each(['hold', 'book'])('is no parameter of $%s', async (name) => {
    const answer = await operation(name, { name: '_count', valueInteger: 1_000_000 });
    expect([answer.status, answer.body.issue.map(({ code }: Json) => code)]).toEqual([
      400,
      expect.arrayContaining(['not-supported']),
    ]);
  });
});

describe('preferred times', () => {
  const weeks = ['2026-01-12', '2026-01-25'] as const;
  const preferring = (repeat: object) =>
    find(weeks, { name: 'timing', valueTiming: { repeat } }, { name: '_count', valueInteger: 200 });
  const localOf = ({ resource }: Json): readonly [weekday: number, hour: number] => {
    const text: string = resource.start;
    return [new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDay(), Number(text.slice(11, 13))];
  };

  test('are what is offered: on those days, in that part of the day, by the wall clock of the place', async () => {
    const { body } = await preferring({ dayOfWeek: ['tue', 'thu'], when: ['MORN.late'] });
    const matches = body.entry.filter(({ search }: Json) => search.mode === 'match');
    expect(matches.length).toBeGreaterThan(0);
    for (const entry of matches) {
      const [weekday, hour] = localOf(entry);
      expect([2, 4]).toContain(weekday);
      expect(hour).toBeGreaterThanOrEqual(10);
      expect(hour).toBeLessThan(14);
    }
  });

  test('at which nothing is free are no condition: the others are offered, and that is said', async () => {
    const { body } = await preferring({ dayOfWeek: ['sun'], when: ['NIGHT'] });
    const notes = body.entry.filter(({ search }: Json) => search.mode === 'outcome');
    expect(body.total).toBeGreaterThan(0);
    expect(JSON.stringify(notes)).toContain('No time is free at the preferred times');
  });
});
