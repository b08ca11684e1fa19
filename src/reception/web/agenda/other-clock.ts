import { useClinic } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** Says beside a time that it is one of another clock than the clinic's. Empty where it is the same: nobody asks then. */
export function useOtherClock(): (zone: string) => string {
  const own = useClinic().data?.zone;
  const { t } = useI18n();
  return (zone) => (own === undefined || zone === own ? '' : t('agenda.otherZone'));
}
