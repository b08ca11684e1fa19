import { afterAll, beforeAll, expect } from '@jest/globals';
import { DEFAULT_PLAN, saveReminderPlan } from '../../src/outreach/index.ts';
import { DAY_MS, MINUTE_MS } from '../../src/platform/time/instant.ts';
import { cell, type Channel, type Walk } from '../support/purposes.ts';
import { birthDateOf } from '../support/reach-house.ts';
import { startReachStand, type Person, type ReachStand } from '../support/reach-stand.ts';
import { hasArrived, hasOneVisit, standingHere, visitHere } from '../support/reach-walk.ts';

let stand: ReachStand;
beforeAll(async () => {
  stand = await startReachStand(9);
  for (const template of ['booking-confirmation', 'reminder', 'correction', 'cancellation']) {
    await stand.approve(template);
  }
}, 120_000);
afterAll(() => stand.stop());

type Written = Exclude<Channel, 'voice'>;

async function planBy(channel: Channel): Promise<void> {
  const saved = await saveReminderPlan(stand.ctx, { plan: { ...DEFAULT_PLAN, channels: [channel] } });
  expect(saved.ok).toBe(true);
}

async function lastWords(person: Person, channel: Written): Promise<string> {
  if (channel === 'email') return (await stand.mails(person)).at(-1)?.text ?? '';
  return (await stand.texts(person, channel)).at(-1) ?? '';
}

/** Reads the page behind the address in what was written last, and presses one thing on it. */
async function pressOnPage(person: Person, act: 'confirm' | 'cancel'): Promise<string> {
  const link = /http\S+\/p\/\S+/.exec(await lastWords(person, 'email'))?.[0] ?? '';
  const page = await (await fetch(act === 'cancel' ? `${link}/cancel` : link)).text();
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
  return (await fetch(link, { method: 'POST', body: new URLSearchParams({ act, version }) })).text();
}

/** Books on the telephone, reads the confirmation that comes by one channel, and gives the visit up by it. */
async function confirmed(walk: Walk, index: number, channel: Written): Promise<void> {
  const person = stand.person(index);
  await planBy(channel);
  const phone = stand.phone(person);
  await stand.booksByKeys(phone, person, await phone.dial());
  await stand.advance(MINUTE_MS);
  await hasOneVisit(stand, { shows: async (_stage, holds) => void (await holds()) }, person);
  expect(await lastWords(person, channel)).toMatch(/[Ss]u cita (?:es|en .* queda anotada|queda anotada)/);
  await hasArrived(stand, walk, { person, channel });
  if (channel === 'email') {
    const said = await pressOnPage(person, 'cancel');
    await walk.shows('answered', () => expect(said).toMatch(/cancelada|anulada/i));
  } else {
    await stand.write(person, channel, 'quiero anular la cita');
    const asked = await lastWords(person, channel);
    if (/nacimiento/.test(asked)) await stand.write(person, channel, birthDateOf(index));
    await stand.write(person, channel, 'sí');
    await walk.shows('answered', async () => expect(await lastWords(person, channel)).toMatch(/cancelada|anulada/i));
  }
  await stand.settle();
  await walk.shows('agenda', async () => expect(await standingHere(stand, person)).toEqual([]));
  await walk.shows('ehr', () => expect(stand.standing(person)).toEqual([]));
}

/** A visit of the EHR's that the patient was reminded of by a channel. */
async function told(index: number, channel: Written, visit: { readonly slot: string; readonly until?: string }) {
  const person = stand.person(index);
  await planBy(channel);
  await stand.visitAtEhr(`visit-${index}`, person, visit.slot);
  await (visit.until ? stand.moveTo(stand.at(visit.until)) : stand.advance(DAY_MS));
  expect(await lastWords(person, channel)).toMatch(/recordamos|recordatorio/i);
  return person;
}

/** The EHR's own desk moves a visit; whoever was reminded of the old time hears of the new one, and says that they come. */
async function corrected(walk: Walk, person: Person, move: { readonly channel: Written; readonly slot: string }) {
  const { channel, slot } = move;
  const name = `visit-${person.number}`;
  const to = stand.ehr.read('Slot', slot);
  await stand.changeAtEhr(name, { start: to?.['start'], end: to?.['end'], slot: [{ reference: `Slot/${slot}` }] });
  await stand.advance(MINUTE_MS);
  expect(await lastWords(person, channel)).toMatch(/su cita (?:en .*)?pasa a/i);
  await hasArrived(stand, walk, { person, channel });
  if (channel === 'email') {
    const said = await pressOnPage(person, 'confirm');
    await walk.shows('answered', () => expect(said).toMatch(/confirmad/i));
  } else {
    await (channel === 'sms' ? stand.write(person, channel, 'sí') : stand.press(person, '1'));
    await walk.shows('answered', async () => expect(await lastWords(person, channel)).toMatch(/confirmad/i));
  }
  await stand.settle();
  const here = await visitHere(stand, person, name);
  await walk.shows('agenda', () => expect(here).toMatchObject({ status: 'booked', attendance: 'accepted' }));
  expect(here.start).toBe(stand.at(String(to?.['start'])));
  await walk.shows('ehr', () => expect(stand.attendanceAtEhr(name)).toBe('accepted'));
}

/** The EHR's own desk gives a visit up; whoever was reminded of it hears that, and wants another one. */
async function cancelled(walk: Walk, person: Person, channel: Written): Promise<void> {
  await stand.cancelAtEhr(`visit-${person.number}`);
  await stand.advance(MINUTE_MS);
  expect(await lastWords(person, channel)).toMatch(/anulada/);
  await hasArrived(stand, walk, { person, channel });
  if (channel !== 'email') {
    await walk.shows('answered', () => stand.booksInWriting(person, channel, 'sí, quiero otra cita'));
    return hasOneVisit(stand, walk, person);
  }
  const phone = stand.phone(person);
  await walk.shows('answered', async () => stand.booksByKeys(phone, person, await phone.dial()));
  await hasOneVisit(stand, walk, person);
}

cell('confirmation', 'sms', {
  of: 'whoever booked on the telephone has it in writing; "anular" gives the visit up, here and at the EHR',
  run: (walk) => confirmed(walk, 1, 'sms'),
});
cell('confirmation', 'whatsapp', {
  of: 'by the approved template; "anular" gives the visit up, here and at the EHR',
  run: (walk) => confirmed(walk, 2, 'whatsapp'),
});
cell('confirmation', 'email', {
  of: 'the page behind its link gives the visit up, here and at the EHR',
  run: (walk) => confirmed(walk, 3, 'email'),
});

cell('correction', 'sms', {
  of: 'the EHR moves a visit that was told; "sí" confirms the new time, here and at the EHR',
  async run(walk) {
    const person = await told(4, 'sms', { slot: '2026-11-18-1' });
    await corrected(walk, person, { channel: 'sms', slot: '2026-11-20-1' });
  },
});
cell('correction', 'whatsapp', {
  of: 'the EHR moves a visit that was told; its button "sí" confirms the new time, here and at the EHR',
  async run(walk) {
    const person = await told(5, 'whatsapp', { slot: '2026-11-19-1' });
    await corrected(walk, person, { channel: 'whatsapp', slot: '2026-11-25-1' });
  },
});
cell('correction', 'email', {
  of: 'the EHR moves a visit that was told; the page behind its link confirms the new time, here and at the EHR',
  async run(walk) {
    const person = await told(6, 'email', { slot: '2026-11-20-2' });
    await corrected(walk, person, { channel: 'email', slot: '2026-11-26-1' });
  },
});

cell('cancellation', 'sms', {
  of: 'the EHR gives up a visit that was told; whoever answers that they want another books it, here and at the EHR',
  async run(walk) {
    const person = await told(7, 'sms', { slot: '2026-11-23-2', until: '2026-11-22T11:00:00Z' });
    await cancelled(walk, person, 'sms');
  },
});
cell('cancellation', 'whatsapp', {
  of: 'the EHR gives up a visit that was told; whoever answers that they want another books it, here and at the EHR',
  async run(walk) {
    const person = await told(8, 'whatsapp', { slot: '2026-11-24-2' });
    await cancelled(walk, person, 'whatsapp');
  },
});
cell('cancellation', 'email', {
  of: 'the EHR gives up a visit that was told; whoever calls the number in it books another, here and at the EHR',
  async run(walk) {
    const person = await told(9, 'email', { slot: '2026-11-25-2' });
    await cancelled(walk, person, 'email');
  },
});
