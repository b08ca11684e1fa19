import {
  countAudience,
  createCampaign,
  stepCampaign,
  type Campaign,
  type CampaignPlan,
} from '../../src/outreach/index.ts';
import { MINUTE_MS } from '../../src/platform/time/instant.ts';
import type { Channel } from './purposes.ts';
import { birthDateOf } from './reach-house.ts';
import type { Person, ReachStand } from './reach-stand.ts';

type Wished = Pick<CampaignPlan, 'kind' | 'purpose'> & { readonly text: string };

interface About {
  readonly channel: Channel;
  readonly wish: Wished;
}

function planFor({ number }: Person, { channel, wish }: About): CampaignPlan {
  const age = 2026 - Number(birthDateOf(number).slice(0, 4));
  return {
    kind: wish.kind,
    purpose: wish.purpose,
    name: `Para ${number}`,
    texts: { es: wish.text },
    channels: [channel],
    audience: { ageFrom: age, ageTo: age },
    holdOutPercent: 0,
    perMinute: 60,
  };
}

/** A campaign for one person, launched: everybody of the stand has an age of their own. */
export async function campaignTo(stand: ReachStand, person: Person, about: About): Promise<Campaign> {
  const made = await createCampaign(stand.ctx, planFor(person, about));
  if (!made.ok) throw new Error(made.error.code);
  const launched = await stepCampaign(stand.ctx, { id: made.value.id, step: 'launch' });
  if (!launched.ok) throw new Error(launched.error.code);
  await stand.advance(MINUTE_MS);
  return made.value;
}

/** Whom a campaign after theirs would leave out, and why. A second one within a week would be left out for that alone. */
export async function whyLeftOut(stand: ReachStand, person: Person, about: About): Promise<unknown> {
  return (await countAudience(stand.ctx, planFor(person, about))).excluded;
}
