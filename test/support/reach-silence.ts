import { expect } from '@jest/globals';
import { required } from '../../src/platform/kernel/assert.ts';
import type { Channel, Walk } from './purposes.ts';
import type { Person, ReachStand } from './reach-stand.ts';

/** Offers need a word of the patient's own. */
export async function agreed({ ctx }: ReachStand, person: Person): Promise<Person> {
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into consent (clinic_id, id, patient_id, purpose, channel, decision, decided_at, source)
       values ($1, $2, $3, 'commercial', 'any', 'permit', $4, 'desk')`,
      [tx.clinicId, ctx.ids.next(), person.id, new Date(ctx.clock.now())],
    ),
  );
  return person;
}

/** The end of the newest email, pressed by the patient or by their mail program. */
export async function endsEmails(stand: ReachStand, walk: Walk, person: Person): Promise<void> {
  const urls = (await stand.mails(person)).map(({ text }) => /http\S+\/u\/[\w.-]+/.exec(text)?.[0]);
  const url = required(
    urls.find((one) => one !== undefined),
    'the end of the email',
  );
  await walk.shows('answered', async () => expect((await fetch(url, { method: 'POST' })).status).toBe(200));
}

/** Nobody writes or rings there any more. */
export async function isSilent(
  { ctx }: ReachStand,
  walk: Walk,
  left: { readonly person: Person; readonly channel: Channel },
): Promise<void> {
  await walk.shows('kept', async () =>
    expect(
      await ctx.db.query(
        ctx.clinicId,
        `select from suppressed_address where clinic_id = $1 and channel = $2 and address = any($3) and scope = 'all'`,
        [ctx.clinicId, left.channel, [left.person.phone, left.person.email]],
      ),
    ).toHaveLength(1),
  );
}

/** What the clinic says to BAJA. */
export async function hearsOfSilence(
  stand: ReachStand,
  walk: Walk,
  { person, channel }: { readonly person: Person; readonly channel: 'sms' | 'whatsapp' },
): Promise<void> {
  await walk.shows('answered', async () =>
    expect((await stand.texts(person, channel)).at(-1)).toMatch(/no (?:le|recibir)/i),
  );
}
