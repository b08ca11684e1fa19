import { afterAll, beforeAll, expect } from '@jest/globals';
import { DEFAULT_PLAN, saveReminderPlan } from '../../src/outreach/index.ts';
import { DAY_MS, HOUR_MS } from '../../src/platform/time/instant.ts';
import { cell, type Channel } from '../support/purposes.ts';
import { startReachStand, type Person, type ReachStand } from '../support/reach-stand.ts';

let stand: ReachStand;
beforeAll(async () => {
  stand = await startReachStand(4);
  await stand.approve('reminder');
}, 120_000);
afterAll(() => stand.stop());

/** A visit at the EHR of the day after tomorrow, whose reminder goes out tomorrow by one channel. */
async function reminded(index: number, channel: Channel, slot: string): Promise<Person> {
  const person = stand.person(index);
  const saved = await saveReminderPlan(stand.ctx, { plan: { ...DEFAULT_PLAN, channels: [channel] } });
  expect(saved.ok).toBe(true);
  await stand.visitAtEhr(`visit-${index}`, person, slot);
  await stand.advance(DAY_MS + HOUR_MS);
  return person;
}

cell('reminder', 'sms', {
  of: '"sí" confirms the visit, here and at the EHR',
  async run() {
    const person = await reminded(1, 'sms', '2026-11-18-1');
    expect(await stand.texts(person, 'sms')).toEqual([expect.stringMatching(/18 de noviembre a las 09:00/)]);
    await stand.write(person, 'sms', 'sí');
    expect((await stand.texts(person, 'sms')).at(-1)).toMatch(/confirmad/i);
    expect(stand.attendanceAtEhr('visit-1')).toBe('accepted');
  },
});

cell('reminder', 'whatsapp', {
  of: 'by the approved template; "no puedo" and "anular" cancel the visit, here and at the EHR',
  async run() {
    const person = await reminded(2, 'whatsapp', '2026-11-19-1');
    expect(await stand.texts(person, 'whatsapp')).toEqual([
      expect.stringMatching(/^\[HX\w+\] \{"1":.*19 de noviembre/),
    ]);
    await stand.write(person, 'whatsapp', 'no puedo ir');
    await stand.write(person, 'whatsapp', '2');
    expect((await stand.texts(person, 'whatsapp')).at(-1)).toMatch(/cancelada|anulada/i);
    expect(stand.visitOf('visit-2')['status']).toBe('cancelled');
  },
});

cell('reminder', 'voice', {
  of: 'the key 1 confirms the visit, here and at the EHR',
  async run() {
    const person = await reminded(3, 'voice', '2026-11-20-1');
    const phone = stand.phone(person);
    expect(await phone.pickUp()).toMatch(/^Le llamamos de .* automático.* 20 de noviembre/);
    expect(await phone.press('1')).toMatch(/confirmad/i);
    await stand.settle();
    expect(stand.attendanceAtEhr('visit-3')).toBe('accepted');
  },
});

cell('reminder', 'email', {
  of: 'the page behind its link changes nothing when it is read, and cancels the visit when that is pressed',
  async run() {
    const person = await reminded(4, 'email', '2026-11-23-1');
    await stand.moveTo(stand.at('2026-11-22T11:00:00Z'));
    const [mail] = await stand.mails(person);
    const link = /http\S+\/p\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const page = await (await fetch(`${link}/cancel`)).text();
    expect(stand.visitOf('visit-4')['status']).toBe('booked');
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    const pressed = await fetch(link, { method: 'POST', body: new URLSearchParams({ act: 'cancel', version }) });
    expect(await pressed.text()).toMatch(/cancelada|anulada/i);
    await stand.settle();
    expect(stand.visitOf('visit-4')['status']).toBe('cancelled');
  },
});
