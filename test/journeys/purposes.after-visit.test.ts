import { afterAll, beforeAll, expect } from '@jest/globals';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/platform/time/instant.ts';
import { cell, type Walk } from '../support/purposes.ts';
import { ended, reads, type Written } from '../support/reach-after-visit.ts';
import { startReachStand, type ReachStand } from '../support/reach-stand.ts';
import { hasOneVisit, visitHere } from '../support/reach-walk.ts';

let stand: ReachStand;
beforeAll(async () => {
  stand = await startReachStand(6);
  for (const template of ['visit-missed', 'visit-check', 'visit-score']) await stand.approve(template);
}, 120_000);
afterAll(() => stand.stop());

const answers = () =>
  stand.ctx.db.query<{ patient_id: string; score: number | null; feeling: string | null }>(
    stand.ctx.clinicId,
    `select patient_id, score, feeling from visit_feedback where clinic_id = $1 and state = 'answered'`,
    [stand.ctx.clinicId],
  );

async function missed(walk: Walk, index: number, channel: Written, slot: string): Promise<void> {
  const person = await ended(stand, { index, slot, status: 'noshow' }, { channels: [channel], ask: { noShow: true } });
  await stand.advance(2 * HOUR_MS + MINUTE_MS);
  await reads(stand, walk, { person, channel, words: /no hemos podido verle/ });
  await walk.shows('answered', () => stand.booksInWriting(person, channel, 'cita'));
  await hasOneVisit(stand, walk, person);
}

cell('no-show', 'sms', {
  of: 'a kind word; CITA books another visit, here and at the EHR',
  run: (walk) => missed(walk, 1, 'sms', '2026-11-17-1'),
});
cell('no-show', 'whatsapp', {
  of: 'a kind word; CITA books another visit, here and at the EHR',
  run: (walk) => missed(walk, 2, 'whatsapp', '2026-11-18-1'),
});

/** The agenda stays as it is: whoever is worse needs a person, not a time. */
async function worse(walk: Walk, index: number, channel: Written, slot: string): Promise<void> {
  const person = await ended(
    stand,
    { index, slot, status: 'fulfilled' },
    { channels: [channel], ask: { check: true } },
  );
  await stand.advance(DAY_MS);
  await reads(stand, walk, { person, channel, words: /se encuentra/ });
  // The button is read as the words are.
  if (channel === 'whatsapp') await stand.press(person, '3');
  else await stand.write(person, channel, 'peor, me encuentro fatal');
  await walk.shows('answered', async () =>
    expect(await answers()).toContainEqual({ patient_id: person.id, score: null, feeling: 'worse' }),
  );
  await walk.shows('kept', async () => {
    expect(await stand.tasksFor(person)).toContainEqual({ reason: 'feels-worse', priority: 'stat' });
    expect((await visitHere(stand, person, `over-${index}`)).status).toBe('fulfilled');
    expect(stand.visitOf(`over-${index}`)['status']).toBe('fulfilled');
  });
}

cell('visit-check', 'sms', {
  of: '"peor" becomes an urgent task of a person',
  run: (walk) => worse(walk, 3, 'sms', '2026-11-20-1'),
});
cell('visit-check', 'whatsapp', {
  of: 'its button "peor" becomes an urgent task of a person',
  run: (walk) => worse(walk, 4, 'whatsapp', '2026-11-24-1'),
});

async function scores(walk: Walk, index: number, channel: Written, slot: string): Promise<void> {
  const person = await ended(
    stand,
    { index, slot, status: 'fulfilled' },
    { channels: [channel], ask: { satisfaction: true } },
  );
  await stand.advance(3 * HOUR_MS + MINUTE_MS);
  await reads(stand, walk, { person, channel, words: /del 0 al 10/ });
  await stand.write(person, channel, '9');
  await walk.shows('answered', async () =>
    expect(await answers()).toContainEqual({ patient_id: person.id, score: 9, feeling: null }),
  );
  await stand.write(person, channel, 'La recepcionista fue muy amable conmigo');
  await walk.shows('kept', async () => expect(await stand.tasksFor(person)).toHaveLength(1));
}

cell('satisfaction', 'sms', {
  of: 'the number is kept, and the words that follow are a person’s',
  run: (walk) => scores(walk, 5, 'sms', '2026-11-26-1'),
});
cell('satisfaction', 'whatsapp', {
  of: 'the number is kept, and the words that follow are a person’s',
  run: (walk) => scores(walk, 6, 'whatsapp', '2026-11-27-1'),
});
