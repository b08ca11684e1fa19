import { afterAll, beforeAll, expect } from '@jest/globals';
import { listPractitioners, listServices } from '../../src/agenda/index.ts';
import { addToWaitingList, closeTime, DEFAULT_PLAN, saveReminderPlan } from '../../src/outreach/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../src/platform/time/instant.ts';
import { cell, type Walk } from '../support/purposes.ts';
import { startReachStand, type Person, type ReachStand } from '../support/reach-stand.ts';
import { hasArrived, hasOneVisit } from '../support/reach-walk.ts';

let stand: ReachStand;
beforeAll(async () => {
  stand = await startReachStand(6);
  await stand.approve('waiting-offer');
  await stand.approve('rebook-offer');
}, 120_000);
afterAll(() => stand.stop());

type Written = 'sms' | 'whatsapp';

/** The clinic asks in writing by this channel. */
async function writesBy(channel: Written): Promise<void> {
  await saveReminderPlan(stand.ctx, { plan: { ...DEFAULT_PLAN, steps: [], channels: [channel] } });
}

/** Somebody waits for something earlier than their visit of another week; another gives theirs up at the EHR. */
async function offered(
  channel: Written,
  who: readonly [number, number],
  days: readonly [string, string],
): Promise<Person> {
  await writesBy(channel);
  const [waiting, leaving] = [stand.person(who[0]), stand.person(who[1])];
  const [late, soon] = days;
  await stand.visitAtEhr(`late-${who[0]}`, waiting, late);
  await stand.visitAtEhr(`soon-${who[0]}`, leaving, soon);
  const [service] = await listServices(stand.ctx);
  const entry = await addToWaitingList(stand.ctx, {
    patientId: waiting.id,
    serviceId: required(service, 'service').id,
    appointmentId: await stand.localVisit(`late-${who[0]}`),
    urgency: 0,
    weekdays: [],
    noticeMinutes: 60,
  });
  expect(entry.ok).toBe(true);
  await stand.cancelAtEhr(`soon-${who[0]}`);
  await stand.advance(MINUTE_MS);
  return waiting;
}

/** By WhatsApp it is pressed, else written. */
async function saysYes(walk: Walk, person: Person, channel: Written): Promise<void> {
  await hasArrived(stand, walk, { person, channel });
  if (channel === 'whatsapp') await stand.press(person, '1');
  else await stand.write(person, channel, 'sí');
  await stand.advance(MINUTE_MS);
  await walk.shows('answered', async () =>
    expect((await stand.texts(person, channel)).slice(1).join('\n')).toMatch(/queda (?:cambiada|reservada|para)/i),
  );
}

async function takesIt(walk: Walk, person: Person, channel: Written): Promise<void> {
  const before = stand.startAtEhr(`late-${person.number}`);
  expect((await stand.texts(person, channel)).at(-1)).toMatch(/hora libre/);
  await saysYes(walk, person, channel);
  expect(stand.startAtEhr(`late-${person.number}`)).toBeLessThan(before);
  await hasOneVisit(stand, walk, person);
}

cell('waiting-list', 'sms', {
  of: 'a freed time is kept for who waits; "sí" moves the visit, here and at the EHR',
  async run(walk) {
    await takesIt(walk, await offered('sms', [1, 2], ['2026-12-01-1', '2026-11-18-1']), 'sms');
  },
});

cell('waiting-list', 'whatsapp', {
  of: 'a freed time is kept for who waits; its button "sí" moves the visit, here and at the EHR',
  async run(walk) {
    await takesIt(walk, await offered('whatsapp', [3, 4], ['2026-12-01-2', '2026-11-18-2']), 'whatsapp');
  },
});

/** The clinic gives up the hour in which somebody has a visit. */
async function closed(walk: Walk, channel: Written, index: number, slot: string): Promise<void> {
  await writesBy(channel);
  const person = stand.person(index);
  const name = `given-up-${index}`;
  await stand.visitAtEhr(name, person, slot);
  const before = stand.startAtEhr(name);
  const [practitioner] = await listPractitioners(stand.ctx);
  const closing = await closeTime(stand.ctx, {
    practitionerId: required(practitioner, 'practitioner').id,
    from: before,
    to: plusMs(before, HOUR_MS / 3),
    reason: 'enfermedad',
  });
  expect(closing).toMatchObject({ ok: true, value: { visits: 1 } });
  await stand.advance(MINUTE_MS);
  expect((await stand.texts(person, channel)).at(-1)).toMatch(/no podr[aá] ser/);
  await saysYes(walk, person, channel);
  expect(stand.startAtEhr(name)).not.toBe(before);
  await hasOneVisit(stand, walk, person);
}

cell('rebooking', 'sms', {
  of: 'another time is kept for whose visit the clinic gives up; "sí" moves it, here and at the EHR',
  run: (walk) => closed(walk, 'sms', 5, '2026-11-24-1'),
});

cell('rebooking', 'whatsapp', {
  of: 'another time is kept for whose visit the clinic gives up; its button "sí" moves it, here and at the EHR',
  run: (walk) => closed(walk, 'whatsapp', 6, '2026-11-25-1'),
});
