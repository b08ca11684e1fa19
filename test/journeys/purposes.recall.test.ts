import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { required } from '../../src/platform/kernel/assert.ts';
import { campaignResults, type Campaign } from '../../src/outreach/index.ts';
import { cell, type Channel, type Walk } from '../support/purposes.ts';
import { campaignTo } from '../support/reach-campaigns.ts';
import { startReachStand, type ReachStand } from '../support/reach-stand.ts';
import { callArrived, hasArrived, hasOneVisit } from '../support/reach-walk.ts';

const WISH = {
  kind: 'recall',
  purpose: 'care',
  text: '{clinic}: le toca su revisión, {name}. Pida hora en el {phone}.',
} as const;
const WITH_LINK = { ...WISH, text: '{clinic}: le toca su revisión, {name}. Elija hora: {link}' } as const;

let stand: ReachStand;
beforeAll(async () => {
  stand = await startReachStand(6);
  await stand.approve('campaign-care');
}, 120_000);
afterAll(() => stand.stop());

/** The visit is at the EHR, and the campaign knows that it brought it. */
async function came(walk: Walk, index: number, campaign: Campaign, channel: Channel): Promise<void> {
  await hasOneVisit(stand, walk, stand.person(index));
  // A mail server takes a message; whether it arrived it does not say.
  const delivered = channel === 'email' ? 0 : 1;
  expect(await campaignResults(stand.ctx, campaign.id)).toMatchObject({
    contacted: { people: 1, converted: 1 },
    delivery: { delivered, accepted: 1 - delivered, unknown: 0 },
  });
}

/** The page behind the address: looking books nothing, pressing books once, and the page of the visit follows. */
async function byLink(index: number, words: string): Promise<void> {
  const person = stand.person(index);
  const link = required(/http\S+\/b\/[\w-]{24}/.exec(words)?.[0], 'address of the booking');
  const page = await (await fetch(link)).text();
  expect(stand.standing(person)).toHaveLength(0);
  expect(page).not.toMatch(/Serra|Dermatolog|Soler/);
  const [first = '', second = ''] = [...page.matchAll(/name="opening" value="([^"]+)"/g)].map(([, id = '']) => id);
  const press = (opening: string) => fetch(link, { method: 'POST', body: new URLSearchParams({ opening }) });
  const pressed = await press(first);
  expect(pressed.url).toMatch(/\/p\/[\w-]{24}\?said=done\.booked/);
  expect(await pressed.text()).toMatch(/Su cita queda reservada/);
  expect((await press(second)).url).toMatch(/\/p\/[\w-]{24}\?lang=es$/);
}

async function inWriting(walk: Walk, index: number, channel: 'sms' | 'whatsapp'): Promise<void> {
  const person = stand.person(index);
  const campaign = await campaignTo(stand, person, { channel, wish: WISH });
  expect(await stand.texts(person, channel)).toEqual([expect.stringMatching(/le toca su revisi[oó]n, Ana/)]);
  await hasArrived(stand, walk, { person, channel });
  await walk.shows('answered', () => stand.booksInWriting(person, channel, 'quiero pedir una cita'));
  await came(walk, index, campaign, channel);
}

cell('recall', 'sms', {
  of: 'whoever answers books a visit, here and at the EHR',
  run: (walk) => inWriting(walk, 1, 'sms'),
});

cell('recall', 'whatsapp', {
  of: 'by the approved template; whoever answers books a visit, here and at the EHR',
  run: (walk) => inWriting(walk, 2, 'whatsapp'),
});

/** A second way of a cell: what it shows is asserted and not counted. */
const unwalked: Walk = { shows: async (_stage, assertion) => void (await assertion()) };

test('recall × sms, by the link in it: the page books one visit, here and at the EHR', async () => {
  const person = stand.person(5);
  const campaign = await campaignTo(stand, person, { channel: 'sms', wish: WITH_LINK });
  const [words = ''] = await stand.texts(person, 'sms');
  await byLink(5, words);
  await came(unwalked, 5, campaign, 'sms');
}, 60_000);

test('recall × email, by the link in it: the page books one visit, here and at the EHR', async () => {
  const person = stand.person(6);
  const campaign = await campaignTo(stand, person, { channel: 'email', wish: WITH_LINK });
  const [mail] = await stand.mails(person);
  await byLink(6, mail?.text ?? '');
  await came(unwalked, 6, campaign, 'email');
}, 60_000);

cell('recall', 'voice', {
  of: 'a call says who calls and why; the key 1 books a visit, here and at the EHR',
  async run(walk) {
    const person = stand.person(3);
    const campaign = await campaignTo(stand, person, { channel: 'voice', wish: WISH });
    const phone = stand.phone(person);
    const heard = await phone.pickUp();
    expect(heard).toMatch(/^Le llamamos de Clínica de prueba.*automática sobre su atención.*pulse 1/);
    await walk.shows('answered', () => stand.booksByKeys(phone, person, heard));
    await callArrived(stand, walk, person);
    await came(walk, 3, campaign, 'voice');
  },
});

cell('recall', 'email', {
  of: 'whoever calls the number in it books a visit, here and at the EHR',
  async run(walk) {
    const person = stand.person(4);
    const campaign = await campaignTo(stand, person, { channel: 'email', wish: WISH });
    const [mail] = await stand.mails(person);
    expect(mail).toMatchObject({
      subject: 'Un mensaje de su clínica',
      text: expect.stringContaining('le toca su revisión'),
    });
    expect(mail?.text).toContain('+34910000001');
    await hasArrived(stand, walk, { person, channel: 'email' });
    const phone = stand.phone(person);
    await walk.shows('answered', async () => stand.booksByKeys(phone, person, await phone.dial()));
    await came(walk, 4, campaign, 'email');
  },
});
