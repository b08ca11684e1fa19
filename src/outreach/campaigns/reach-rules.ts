import type { Clinic } from '../../identity/index.ts';
import type { CampaignPlan } from './domain/campaign.ts';
import { languageOf } from './domain/campaign-text.ts';
import type { PersonFacts, ReachRules } from './domain/exclusion.ts';
import type { Person } from './store/people.ts';

/** The rules by which the people of a campaign are reached. */
export function reachRulesOf(plan: CampaignPlan, clinic: Clinic): ReachRules {
  const { purpose, channels, kind, audience } = plan;
  const skipsBooked = kind !== 'rebooking' && audience.nextVisit === undefined && kind !== 'information';
  return { purpose, channels, skipsBooked, zone: clinic.zone };
}

export function factsOf(person: Person, plan: CampaignPlan, clinic: Clinic): PersonFacts {
  const language = languageOf(plan.texts, { own: person.language, house: clinic.defaultLanguage });
  return { ...person, hasText: language !== undefined };
}
