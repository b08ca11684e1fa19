import { linesOf } from '../../../identity/index.ts';
import { segmentsOf, toGsm7 } from '../../../messaging/index.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { AssertionFailed } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import { permissionRules } from '../../queries/permission-facts.ts';
import type { CampaignPlan, CampaignTexts } from '../domain/campaign.ts';
import { sampleLink } from '../../booking-page/sample-link.ts';
import type { OutreachPorts } from '../../visit-page/visit-links.ts';
import { campaignWords } from '../campaign-words.ts';
import { languageOf } from '../domain/campaign-text.ts';
import { estimateOf, type Estimate } from '../domain/estimate.ts';
import { reachPerson, type Exclusion } from '../domain/exclusion.ts';
import { factsOf, reachRulesOf } from '../reach-rules.ts';
import { peopleMeant, type Person } from '../store/people.ts';

const PAGE = 2_000;
const MOST_PAGES = 1_000;
const MOST_SHOWN = 200;

/** One person of the count: reached, or left out with the reason. */
export interface CountedPerson {
  readonly patientId: PatientId;
  readonly name: string;
  readonly channel?: TouchChannel | undefined;
  readonly reason?: Exclusion | undefined;
  /** What they would read; of the first that are reached. */
  readonly text?: string | undefined;
}

export interface AudienceCount {
  /** Whom the rules mean. */
  readonly meant: number;
  /** Of them, who is contacted or held out. */
  readonly reached: number;
  readonly heldOut: number;
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>;
  /** Of those reached, by their own language: it has no words, and they are written to in another. */
  readonly otherLanguage: Readonly<Partial<Record<Language, number>>>;
  readonly estimate: Estimate;
  /** The first 200. */
  readonly people: readonly CountedPerson[];
}

class Tally {
  readonly #texts: CampaignTexts;
  readonly excluded: Partial<Record<Exclusion, number>> = {};
  readonly byChannel: Partial<Record<TouchChannel, number>> = {};
  readonly people: CountedPerson[] = [];
  readonly addresses = new Set<string>();
  readonly otherLanguage: Partial<Record<Language, number>> = {};
  meant = 0;

  constructor(texts: CampaignTexts) {
    this.#texts = texts;
  }

  /** Whose language nobody knows is written to in that of the house, which is no other. */
  #read({ language }: Person): void {
    if (language === undefined || this.#texts[language] !== undefined) return;
    this.otherLanguage[language] = (this.otherLanguage[language] ?? 0) + 1;
  }

  add(person: Person, outcome: Omit<CountedPerson, 'patientId' | 'name'>): void {
    this.meant += 1;
    const { reason, channel } = outcome;
    if (reason !== undefined) this.excluded[reason] = (this.excluded[reason] ?? 0) + 1;
    else if (channel !== undefined) this.byChannel[channel] = (this.byChannel[channel] ?? 0) + 1;
    if (channel !== undefined) this.#read(person);
    if (this.people.length >= MOST_SHOWN) return;
    this.people.push({ patientId: person.id, name: `${person.givenName} ${person.familyName}`, ...outcome });
  }
}

/** Who would be contacted at this moment, who would not and why, what it would cost: the dry run. Reads only. */
export async function countAudience(ctx: ClinicContext<OutreachPorts>, plan: CampaignPlan): Promise<AudienceCount> {
  const [permission, lines] = await Promise.all([permissionRules(ctx), linesOf(ctx)]);
  const { clinic } = permission;
  const now = ctx.clock.now();
  const rules = reachRulesOf(plan, clinic);
  const tally = new Tally(plan.texts);
  const textFor = (person: Person, channel: TouchChannel) => {
    const language = languageOf(plan.texts, { own: person.language, house: clinic.defaultLanguage });
    if (language === undefined) return undefined;
    const lineOf = (wanted: TouchChannel) =>
      lines.find(({ channels }) => channels.some((one) => one === wanted))?.number;
    const phone = lineOf(channel) ?? lineOf('voice') ?? '';
    const values = { clinic: clinic.name, phone, name: person.givenName, link: sampleLink(ctx) };
    return campaignWords(plan, { channel, language }, values);
  };
  let longest = '';
  let after: PatientId | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { rules: plan.audience, permission, now, zone: clinic.zone, after, limit: PAGE };
    const people = await ctx.db.reading(ctx.clinicId, (reader) => peopleMeant(reader, query));
    for (const person of people) {
      const reach = reachPerson(factsOf(person, plan, clinic), rules, now);
      if (reach.kind === 'leave-out') tally.add(person, { reason: reach.reason });
      else if (tally.addresses.has(reach.address)) tally.add(person, { reason: 'same-address' });
      else {
        tally.addresses.add(reach.address);
        const text = tally.people.length < MOST_SHOWN ? textFor(person, reach.channel) : undefined;
        if (text !== undefined && text.length > longest.length) longest = text;
        tally.add(person, { channel: reach.channel, text });
      }
    }
    if (people.length < PAGE) return counted(tally, plan, longest);
    after = people.at(-1)?.id;
  }
  throw new AssertionFailed('a campaign means more people than a clinic can have');
}

function counted(tally: Tally, plan: CampaignPlan, longest: string): AudienceCount {
  const reached = Object.values(tally.byChannel).reduce((sum, people) => sum + people, 0);
  const heldOut = Math.round((reached * plan.holdOutPercent) / 100);
  const share = reached === 0 ? 0 : (reached - heldOut) / reached;
  return {
    meant: tally.meant,
    reached,
    heldOut,
    excluded: tally.excluded,
    otherLanguage: tally.otherLanguage,
    people: tally.people,
    estimate: estimateOf({
      people: Object.fromEntries(
        Object.entries(tally.byChannel).map(([channel, people]) => [channel, Math.round(people * share)]),
      ),
      segmentsEach: longest === '' ? 1 : segmentsOf(toGsm7(longest)).count,
      perMinute: plan.perMinute,
    }),
  };
}
