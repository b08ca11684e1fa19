import type { Brand } from '../../../platform/kernel/brand.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { TouchChannel } from '../../domain/plan.ts';

export type CampaignId = Brand<string, 'CampaignId'>;
export type CampaignTargetId = Brand<string, 'CampaignTargetId'>;

/** Recall: a check-up that is due. Loyalty: an offer. Information: news of the house. Rebooking: the clinic cancels, and keeps another time. */
export const CAMPAIGN_KINDS = ['recall', 'loyalty', 'information', 'rebooking'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

export const CAMPAIGN_STATES = ['draft', 'planning', 'running', 'paused', 'stopped', 'finished'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

export type CampaignPurpose = 'care' | 'administrative' | 'commercial';

/** The words by language; `{clinic}`, `{phone}`, `{name}` and `{link}` (where the patient books) are filled in. */
export type CampaignTexts = { readonly [Key in Language]?: string | undefined };

/** Who is meant, as rules over what the clinic knows. What is absent does not matter. */
export interface AudienceRules {
  readonly ageFrom?: number | undefined;
  readonly ageTo?: number | undefined;
  readonly sexes?: readonly string[] | undefined;
  readonly languages?: readonly Language[] | undefined;
  /** The last visit that took place, of these services and practitioners where they are named. */
  readonly lastVisit?:
    | {
        readonly atLeastDaysAgo?: number | undefined;
        readonly atMostDaysAgo?: number | undefined;
        readonly serviceIds?: readonly string[] | undefined;
        readonly practitionerIds?: readonly string[] | undefined;
      }
    | undefined;
  /** Has a visit to come. Whoever has one is then not left out. */
  readonly nextVisit?:
    | {
        readonly withinDays: number;
        readonly serviceIds?: readonly string[] | undefined;
        readonly practitionerIds?: readonly string[] | undefined;
      }
    | undefined;
  /** One of these pays for their visits: words of its name, without regard to case and accents. */
  readonly insurers?: readonly string[] | undefined;
  /** Has a flag of one of these kinds. */
  readonly flagCategories?: readonly string[] | undefined;
  /** Has a flag with these words in it. */
  readonly flagWords?: string | undefined;
}

/** What a campaign is, as the desk writes it. */
export interface CampaignPlan {
  readonly kind: CampaignKind;
  readonly name: string;
  readonly purpose: CampaignPurpose;
  readonly channels: readonly TouchChannel[];
  readonly texts: CampaignTexts;
  readonly audience: AudienceRules;
  readonly holdOutPercent: number;
  /** Messages a minute at most; the sender's own limit holds beside it. */
  readonly perMinute: number;
}

/** Why a campaign has paused by itself: what the carrier said, in our words (`messaging/providers`), and by which channel. */
export interface CampaignHalt {
  readonly reason: string;
  readonly channel: TouchChannel;
}

export interface Campaign extends CampaignPlan {
  readonly id: CampaignId;
  readonly seed: string;
  readonly state: CampaignState;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly launchedAt?: Instant | undefined;
  readonly endedAt?: Instant | undefined;
  readonly halted?: CampaignHalt | undefined;
}

export type CampaignStep = 'launch' | 'pause' | 'resume' | 'stop';

const STEPS: Readonly<Record<CampaignStep, Readonly<Partial<Record<CampaignState, CampaignState>>>>> = {
  launch: { draft: 'planning' },
  pause: { planning: 'paused', running: 'paused' },
  resume: { paused: 'running' },
  stop: { planning: 'stopped', running: 'stopped', paused: 'stopped' },
};

export interface CampaignNotInState {
  readonly code: 'campaign-state';
  readonly state: CampaignState;
}

/** Where a step leads from a state, or the refusal. Doing again what is done already changes nothing. */
export function afterStep(state: CampaignState, step: CampaignStep): Result<CampaignState, CampaignNotInState> {
  const next = STEPS[step][state];
  if (next) return ok(next);
  const already = Object.values(STEPS[step]).includes(state) && state !== 'planning';
  return already ? ok(state) : refuse({ code: 'campaign-state', state });
}

export interface CampaignInvalid {
  readonly code: 'campaign-invalid';
  readonly why:
    | 'loyalty-is-commercial'
    | 'text-missing'
    | 'text-too-long'
    | 'variable-unknown'
    | 'variable-unreadable'
    | 'channel-unknown'
    | 'channel-twice'
    | 'rebooking-by-closure';
  readonly detail?: string | undefined;
}
