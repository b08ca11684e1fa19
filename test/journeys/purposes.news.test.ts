import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY_MS } from '../../src/platform/time/instant.ts';
import { cell, type Channel, type Walk } from '../support/purposes.ts';
import { campaignTo, whyLeftOut } from '../support/reach-campaigns.ts';
import { agreed, endsEmails, hearsOfSilence, isSilent } from '../support/reach-silence.ts';
import { startReachStand, type Person, type ReachStand } from '../support/reach-stand.ts';
import { callArrived, hasArrived, hasOneVisit, visitHere } from '../support/reach-walk.ts';

const NEWS = {
  kind: 'information',
  purpose: 'administrative',
  text: '{clinic}: desde el lunes abrimos también por las tardes.',
} as const;
const OFFER = {
  kind: 'loyalty',
  purpose: 'commercial',
  text: '{clinic}: este mes, la limpieza con un 20 % de descuento.',
} as const;

/** Who asked for silence on the way, and by which channel. */
const silent: { person: Person; channel: Channel; wish: typeof NEWS | typeof OFFER }[] = [];

let stand: ReachStand;
beforeAll(async () => {
  stand = await startReachStand(9);
  for (const template of ['campaign-administrative', 'campaign-commercial']) await stand.approve(template);
}, 120_000);
afterAll(() => stand.stop());

/** And what comes after would leave them out for that. */
async function leftAlone(walk: Walk, left: (typeof silent)[number]): Promise<void> {
  await isSilent(stand, walk, left);
  silent.push(left);
}

cell('information', 'sms', {
  of: 'BAJA is silence from then on; the visit that stands stays',
  async run(walk) {
    const person = stand.person(1);
    await stand.visitAtEhr('stays', person, '2026-12-10-1');
    await campaignTo(stand, person, { channel: 'sms', wish: NEWS });
    expect((await stand.texts(person, 'sms')).at(-1)).toMatch(/desde el lunes abrimos/);
    await hasArrived(stand, walk, { person, channel: 'sms' });
    await stand.write(person, 'sms', 'BAJA');
    await hearsOfSilence(stand, walk, { person, channel: 'sms' });
    await leftAlone(walk, { person, channel: 'sms', wish: NEWS });
    expect((await visitHere(stand, person, 'stays')).status).toBe('booked');
    expect(stand.visitOf('stays')['status']).toBe('booked');
  },
});

cell('information', 'whatsapp', {
  of: 'a wish that comes back books a visit, here and at the EHR',
  async run(walk) {
    const person = stand.person(2);
    await campaignTo(stand, person, { channel: 'whatsapp', wish: NEWS });
    expect(await stand.texts(person, 'whatsapp')).toEqual([expect.stringMatching(/abrimos también.*responda BAJA/)]);
    await hasArrived(stand, walk, { person, channel: 'whatsapp' });
    await walk.shows('answered', () => stand.booksInWriting(person, 'whatsapp', 'quiero pedir cita'));
    await hasOneVisit(stand, walk, person);
  },
});

cell('information', 'voice', {
  of: 'the key 2 asks for a person, who finds it as a task',
  async run(walk) {
    const person = stand.person(3);
    await campaignTo(stand, person, { channel: 'voice', wish: NEWS });
    const phone = stand.phone(person);
    expect(await phone.pickUp()).toMatch(/automática con información.*abrimos también/);
    const answer = await phone.press('2');
    await walk.shows('answered', () => expect(answer).toMatch(/persona/i));
    // Nobody of the reception is there: the call is the patient's to end.
    await phone.hangUp();
    await callArrived(stand, walk, person);
    await walk.shows('kept', async () =>
      expect(await stand.tasksFor(person)).toMatchObject([{ reason: 'asked-for-person' }]),
    );
  },
});

cell('information', 'email', {
  of: 'its end is silence by email from then on',
  async run(walk) {
    const person = stand.person(4);
    await campaignTo(stand, person, { channel: 'email', wish: NEWS });
    await hasArrived(stand, walk, { person, channel: 'email' });
    await endsEmails(stand, walk, person);
    await leftAlone(walk, { person, channel: 'email', wish: NEWS });
  },
});

cell('loyalty', 'sms', {
  of: 'only to who agreed, with its end; whoever answers books a visit, here and at the EHR',
  async run(walk) {
    const [person, other] = [await agreed(stand, stand.person(5)), stand.person(6)];
    await campaignTo(stand, person, { channel: 'sms', wish: OFFER });
    await campaignTo(stand, other, { channel: 'sms', wish: OFFER });
    expect(await stand.texts(person, 'sms')).toEqual([expect.stringMatching(/descuento.*responda BAJA/)]);
    expect(await stand.texts(other, 'sms')).toEqual([]);
    await hasArrived(stand, walk, { person, channel: 'sms' });
    await walk.shows('answered', () => stand.booksInWriting(person, 'sms', 'quiero pedir cita'));
    await hasOneVisit(stand, walk, person);
  },
});

cell('loyalty', 'whatsapp', {
  of: 'BAJA is silence from then on',
  async run(walk) {
    const person = await agreed(stand, stand.person(7));
    await campaignTo(stand, person, { channel: 'whatsapp', wish: OFFER });
    expect(await stand.texts(person, 'whatsapp')).toEqual([expect.stringMatching(/descuento.*responda BAJA/)]);
    await hasArrived(stand, walk, { person, channel: 'whatsapp' });
    await stand.write(person, 'whatsapp', 'BAJA');
    await hearsOfSilence(stand, walk, { person, channel: 'whatsapp' });
    await leftAlone(walk, { person, channel: 'whatsapp', wish: OFFER });
  },
});

cell('loyalty', 'voice', {
  of: 'it says at once that it sells; the key 3 ends these calls for ever',
  async run(walk) {
    const person = await agreed(stand, stand.person(8));
    await campaignTo(stand, person, { channel: 'voice', wish: OFFER });
    const phone = stand.phone(person);
    expect(await phone.pickUp()).toMatch(/^Le llamamos de .* automática comercial\..*descuento.*pulse 3/);
    const answer = await phone.press('3');
    await walk.shows('answered', () => expect(answer).toMatch(/No le haremos más llamadas/));
    await callArrived(stand, walk, person);
    await leftAlone(walk, { person, channel: 'voice', wish: OFFER });
  },
});

cell('loyalty', 'email', {
  of: 'its end is silence by email from then on',
  async run(walk) {
    const person = await agreed(stand, stand.person(9));
    await campaignTo(stand, person, { channel: 'email', wish: OFFER });
    await hasArrived(stand, walk, { person, channel: 'email' });
    await endsEmails(stand, walk, person);
    await leftAlone(walk, { person, channel: 'email', wish: OFFER });
  },
});

test('whoever asked for silence is left alone by what comes after, by that channel', async () => {
  expect(silent).toHaveLength(5);
  await stand.advance(8 * DAY_MS);
  for (const { person, ...about } of silent) {
    expect(await whyLeftOut(stand, person, about)).toEqual({ 'opted-out': 1 });
  }
}, 60_000);
