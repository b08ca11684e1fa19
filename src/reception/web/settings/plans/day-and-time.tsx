import { NumberInput } from '@mantine/core';
import { TimeField } from '../../fields/time-field.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

const MOST_DAYS = 60;

/** So many days before a visit, at a wall time of the site. */
export function DayAndTime({
  value,
  disabled,
  change,
}: {
  readonly value: { readonly daysBefore: number; readonly at: string };
  readonly disabled: boolean;
  readonly change: (part: { readonly daysBefore?: number; readonly at?: string }) => void;
}) {
  const { t } = useI18n();
  return (
    <>
      <NumberInput
        size="xs"
        w={120}
        label={t('plan.daysBefore')}
        min={0}
        max={MOST_DAYS}
        disabled={disabled}
        value={value.daysBefore}
        onChange={(days) => {
          if (typeof days === 'number') change({ daysBefore: days });
        }}
      />
      <TimeField
        size="xs"
        w={90}
        label={t('plan.at')}
        disabled={disabled}
        value={value.at}
        onChange={(at) => {
          if (at !== '') change({ at });
        }}
      />
    </>
  );
}
