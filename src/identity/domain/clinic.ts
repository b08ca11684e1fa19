import type { ClinicId, SiteId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { IsoWeekday, LocalTime, Zone } from '../../platform/time/wall-time.ts';

/** A stretch of a weekday on the wall clock of its site. */
export interface OpeningHours {
  readonly weekday: IsoWeekday;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export interface ClinicSettings {
  /** E.164. Where a caller is sent when nothing else works. */
  readonly fallbackNumber?: string;
}

export interface Clinic {
  readonly id: ClinicId;
  readonly name: string;
  readonly zone: Zone;
  readonly defaultLanguage: Language;
  readonly languages: readonly Language[];
  readonly settings: ClinicSettings;
  readonly fhir?: object;
  readonly version: number;
}

export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly zone: Zone;
  readonly address?: string;
  readonly phone?: string;
  readonly openingHours: readonly OpeningHours[];
  readonly active: boolean;
  readonly fhir?: object;
  readonly version: number;
  readonly updatedAt: Instant;
}

export type LineChannel = 'voice' | 'sms' | 'whatsapp';

/** A number of the clinic at the carrier. */
export interface Line {
  /** E.164. */
  readonly number: string;
  readonly channels: readonly LineChannel[];
}
