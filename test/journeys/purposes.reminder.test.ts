import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEFAULT_PLAN, saveReminderPlan } from '../../src/outreach/index.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/platform/time/instant.ts';
import { cell, type Channel, type Walk } from '../support/purposes.ts';
import { LINE, startReachStand, type Person, type ReachStand } from '../support/reach-stand.ts';
import { callArrived, hasArrived, visitHere } from '../support/reach-walk.ts';

let stand: ReachStand;
beforeAll(async () => {
  stand = await startReachStand(5);
  await stand.approve('reminder');
}, 120_000);
afterAll(() => stand.stop());

/** A visit at the EHR of the day after tomorrow, whose reminder goes out tomorrow by one channel. */
async function reminded(walk: Walk, index: number, channel: Channel, slot: string): Promise<Person> {
  const person = stand.person(index);
  const saved = await saveReminderPlan(stand.ctx, { plan: { ...DEFAULT_PLAN, channels: [channel] } });
  expect(saved.ok).toBe(true);
  await stand.visitAtEhr(`visit-${index}`, person, slot);
  await stand.advance(DAY_MS + HOUR_MS);
  // A telephone rings first, and an email of a later visit goes later.
  if (channel === 'sms' || channel === 'whatsapp') await hasArrived(stand, walk, { person, channel });
  return person;
}

/** The visit is as the patient said, here and at the EHR. */
async function isSaid(walk: Walk, person: Person, said: 'confirmed' | 'cancelled'): Promise<void> {
  await stand.settle();
  const name = `visit-${person.number}`;
  const here = await visitHere(stand, person, name);
  if (said === 'confirmed') {
    await walk.shows('agenda', () => expect(here).toMatchObject({ status: 'booked', attendance: 'accepted' }));
    return walk.shows('ehr', () => expect(stand.attendanceAtEhr(name)).toBe('accepted'));
  }
  await walk.shows('agenda', () => expect(here.status).toBe('cancelled'));
  return walk.shows('ehr', () => expect(stand.visitOf(name)['status']).toBe('cancelled'));
}

const lastText = async (person: Person, channel: 'sms' | 'whatsapp') => (await stand.texts(person, channel)).at(-1);

cell('reminder', 'sms', {
  of: '"sí" confirms the visit, here and at the EHR',
  async run(walk) {
    const person = await reminded(walk, 1, 'sms', '2026-11-18-1');
    expect(await stand.texts(person, 'sms')).toEqual([expect.stringMatching(/18 de noviembre a las 09:00/)]);
    await stand.write(person, 'sms', 'sí');
    await walk.shows('answered', async () => expect(await lastText(person, 'sms')).toMatch(/confirmad/i));
    await isSaid(walk, person, 'confirmed');
  },
});

cell('reminder', 'whatsapp', {
  of: 'by the approved template; its button "no puedo ir" and "anular" cancel the visit, here and at the EHR',
  async run(walk) {
    const person = await reminded(walk, 2, 'whatsapp', '2026-11-19-1');
    expect(await stand.texts(person, 'whatsapp')).toEqual([
      expect.stringMatching(/^Le recordamos su cita .*19 de noviembre/),
    ]);
    await stand.press(person, '2');
    await stand.write(person, 'whatsapp', '2');
    await walk.shows('answered', async () => expect(await lastText(person, 'whatsapp')).toMatch(/cancelada|anulada/i));
    await isSaid(walk, person, 'cancelled');
  },
});

cell('reminder', 'voice', {
  of: 'the key 1 confirms the visit, here and at the EHR',
  async run(walk) {
    const person = await reminded(walk, 3, 'voice', '2026-11-20-1');
    const phone = stand.phone(person);
    expect(await phone.pickUp()).toMatch(/^Le llamamos de .* automático.* 20 de noviembre/);
    const answer = await phone.press('1');
    await walk.shows('answered', () => expect(answer).toMatch(/confirmad/i));
    await callArrived(stand, walk, person);
    await isSaid(walk, person, 'confirmed');
  },
});

cell('reminder', 'email', {
  of: 'the page behind its link changes nothing when it is read, and cancels the visit when that is pressed',
  async run(walk) {
    const person = await reminded(walk, 4, 'email', '2026-11-23-1');
    await stand.moveTo(stand.at('2026-11-22T11:00:00Z'));
    await hasArrived(stand, walk, { person, channel: 'email' });
    const [mail] = await stand.mails(person);
    const link = /http\S+\/p\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const page = await (await fetch(`${link}/cancel`)).text();
    expect(stand.visitOf('visit-4')['status']).toBe('booked');
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    const pressed = await fetch(link, { method: 'POST', body: new URLSearchParams({ act: 'cancel', version }) });
    const said = await pressed.text();
    await walk.shows('answered', () => expect(said).toMatch(/cancelada|anulada/i));
    await isSaid(walk, person, 'cancelled');
  },
});

test('a call that reminds waits while somebody waits for the reception', async () => {
  const { ctx } = stand;
  const person = stand.person(5);
  const [callId, id] = [ctx.ids.next(), ctx.ids.next()];
  const now = new Date(ctx.clock.now());
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into call (clinic_id, id, provider_sid, direction, from_address, to_address, status, started_at)
       values ($1, $2, 'CA-waits', 'inbound', '+34600999999', $3, 'in-progress', $4)`,
      [tx.clinicId, callId, LINE, now],
    );
    await tx.run(
      `insert into queue_entry (clinic_id, id, call_id, kind, status, reason, priority, language, caller_sid, caller_number, line_number,
         entered_at, give_up_at) values ($1, $2, $3, 'waiting', 'waiting', 'asked-for-person', 5, 'es', 'CA-waits', '+34600999999', $4, $5, $5)`,
      [tx.clinicId, id, callId, LINE, now],
    );
  });
  const saved = await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, channels: ['voice'] } });
  expect(saved.ok).toBe(true);
  await stand.visitAtEhr('visit-5', person, '2026-11-26-1');
  await stand.moveTo(stand.at('2026-11-25T09:30:00Z'));
  const calls = () =>
    ctx.db.query(ctx.clinicId, `select from message where clinic_id = $1 and channel = 'voice' and patient_id = $2`, [
      ctx.clinicId,
      person.id,
    ]);
  expect(await calls()).toHaveLength(0);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(`update queue_entry set status = 'finished' where clinic_id = $1 and id = $2`, [tx.clinicId, id]),
  );
  await stand.advance(5 * MINUTE_MS);
  expect(await stand.phone(person).pickUp()).toMatch(/26 de noviembre/);
}, 60_000);
