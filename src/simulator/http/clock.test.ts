import { afterEach, describe, expect, test } from '@jest/globals';
import { startStand, twiml, type Stand } from './test-support/stand.ts';

let stand: Stand;
afterEach(() => stand.stop());

describe('the clock of the demo', () => {
  test('moves by a duration and to an instant, and says where it is', async () => {
    stand = await startStand(() => twiml(''));
    expect((await stand.api('/clock')).json).toEqual({ now: '2026-03-02T09:00:00.000Z' });
    expect((await stand.api('/clock', { advance: 'PT26H' })).json).toEqual({ now: '2026-03-03T11:00:00.000Z' });
    expect((await stand.api('/clock', { to: '2026-03-28T11:00:00Z' })).json.now).toBe('2026-03-28T11:00:00.000Z');
    expect(stand.advancedTo).toHaveLength(2);
  });

  test('a day keeps the hour on the wall over the change of time', async () => {
    stand = await startStand(() => twiml(''));
    await stand.api('/clock', { to: '2026-03-28T11:00:00Z' });
    expect((await stand.api('/clock', { advance: 'P1D' })).json.now).toBe('2026-03-29T10:00:00.000Z');
  });

  test.each([
    [{}, 'clock-move-invalid'],
    [{ advance: '26h' }, 'clock-move-invalid'],
    [{ advance: 'P' }, 'clock-move-invalid'],
    [{ advance: 'PT' }, 'clock-move-invalid'],
    [{ advance: '-PT1H' }, 'clock-move-invalid'],
    [{ advance: 26 }, 'clock-move-invalid'],
    [{ to: '2026-02-30T00:00:00Z' }, 'clock-move-invalid'],
    [{ to: '2026-03-01T00:00:00Z' }, 'clock-move-backward'],
    [{ advance: 'P2Y' }, 'clock-move-too-far'],
    [{ advance: 'PT1H', to: '2026-03-03T00:00:00Z' }, 'clock-move-invalid'],
  ])('a move to %j is refused and changes nothing', async (body, code) => {
    stand = await startStand(() => twiml(''));
    const answer = await stand.api('/clock', body);
    expect(answer).toMatchObject({ status: 400, json: { code, status: 400 } });
    expect(stand.advancedTo).toHaveLength(0);
  });

  test('a body that is no JSON is refused as a problem', async () => {
    stand = await startStand(() => twiml(''));
    const answer = await fetch(`${stand.baseUrl}/simulator/api/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"advance"',
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });
});
