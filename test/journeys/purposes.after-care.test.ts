import { afterAll, beforeAll, expect } from '@jest/globals';
import { HOUR_MS, MINUTE_MS } from '../../src/platform/time/instant.ts';
import { cell, type Walk } from '../support/purposes.ts';
import { ended, reads, type Written } from '../support/reach-after-visit.ts';
import { agreed, endsEmails, hearsOfSilence, isSilent } from '../support/reach-silence.ts';
import { startReachStand, type Person, type ReachStand } from '../support/reach-stand.ts';
import { hasArrived, hasOneVisit } from '../support/reach-walk.ts';

const AT_HOME = { instructions: [{ texts: { es: 'Descanse hoy.\nBeba agua.' } }] };
const REVIEWS = { satisfaction: true, reviewLink: 'https://reviews.example/alameda' };

let stand: ReachStand;
beforeAll(async () => {
  stand = await startReachStand(6);
  for (const template of ['visit-instructions', 'visit-score', 'visit-review']) await stand.approve(template);
}, 120_000);
afterAll(() => stand.stop());

async function atHome(walk: Walk, channel: Written, visit: { index: number; slot: string }): Promise<void> {
  const person = await ended(stand, { ...visit, status: 'fulfilled' }, { channels: [channel], ask: AT_HOME });
  await reads(stand, walk, { person, channel, words: /Descanse hoy\.\s+Beba agua\./ });
  await walk.shows('answered', () => stand.booksInWriting(person, channel, 'quiero pedir cita'));
  await hasOneVisit(stand, walk, person);
}

cell('instructions', 'sms', {
  of: 'the clinic’s own words; whoever answers books another visit, here and at the EHR',
  run: (walk) => atHome(walk, 'sms', { index: 1, slot: '2026-11-17-1' }),
});
cell('instructions', 'whatsapp', {
  of: 'the clinic’s own words; whoever answers books another visit, here and at the EHR',
  run: (walk) => atHome(walk, 'whatsapp', { index: 2, slot: '2026-11-18-1' }),
});
cell('instructions', 'email', {
  of: 'the clinic’s own words on paper, line by line; its end is silence by email',
  async run(walk) {
    const visit = { index: 3, slot: '2026-11-20-1', status: 'fulfilled' } as const;
    const person = await ended(stand, visit, { channels: ['email', 'sms'], ask: AT_HOME });
    await hasArrived(stand, walk, { person, channel: 'email' });
    const [mail] = await stand.mails(person);
    expect(mail?.subject).toBe('Después de su visita');
    expect(mail?.text.replaceAll('\r\n', '\n')).toMatch(/^Descanse hoy\.\nBeba agua\.\n\nSi tiene alguna duda.* 112\./);
    expect(await stand.texts(person, 'sms')).toEqual([]);
    await endsEmails(stand, walk, person);
    await isSilent(stand, walk, { person, channel: 'email' });
  },
});

/** The question is asked and answered in a thread; the request comes an hour later. */
async function glad(
  thread: Written,
  wanted: { readonly index: number; readonly slot: string; readonly channels: readonly (Written | 'email')[] },
): Promise<Person> {
  const person = await agreed(stand, stand.person(wanted.index));
  await ended(stand, { ...wanted, status: 'fulfilled' }, { channels: wanted.channels, ask: REVIEWS });
  await stand.advance(3 * HOUR_MS + MINUTE_MS);
  await stand.write(person, thread, '10');
  await stand.write(person, thread, 'NO');
  await stand.advance(HOUR_MS + MINUTE_MS);
  return person;
}

async function review(walk: Walk, channel: Written, visit: { index: number; slot: string }): Promise<void> {
  const person = await glad(channel, { ...visit, channels: [channel] });
  await reads(stand, walk, { person, channel, words: /gracias por su nota.*reviews\.example\/alameda.*responda BAJA/ });
  await stand.write(person, channel, 'BAJA');
  await hearsOfSilence(stand, walk, { person, channel });
  await isSilent(stand, walk, { person, channel });
}

cell('review', 'sms', {
  of: 'only after 9 or 10 and a yes to offers; BAJA is silence from then on',
  run: (walk) => review(walk, 'sms', { index: 4, slot: '2026-11-24-1' }),
});
cell('review', 'whatsapp', {
  of: 'only after 9 or 10 and a yes to offers; BAJA is silence from then on',
  run: (walk) => review(walk, 'whatsapp', { index: 5, slot: '2026-11-26-1' }),
});
cell('review', 'email', {
  of: 'asked in a thread, thanked by email; its end is silence by email',
  async run(walk) {
    const person = await glad('sms', { index: 6, slot: '2026-11-27-1', channels: ['email', 'sms'] });
    await hasArrived(stand, walk, { person, channel: 'email' });
    const mails = await stand.mails(person);
    expect(mails.map(({ subject }) => subject)).toEqual(['Gracias por su nota']);
    expect(mails[0]?.text).toMatch(/https:\/\/reviews\.example\/alameda\s[^]*Si no quiere más correos/);
    await endsEmails(stand, walk, person);
    await isSilent(stand, walk, { person, channel: 'email' });
  },
});
