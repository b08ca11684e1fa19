import { Checkbox, Group, NumberInput, Stack } from '@mantine/core';
import { useI18n } from '../../i18n/i18n.tsx';
import { DayAndTime } from './day-and-time.tsx';
import type { ExtraCare } from './plan-queries.ts';

const FIRST_STEP = { daysBefore: 3, at: '11:00' };
const FIRST: ExtraCare = { missRateFrom: 0.25, steps: [FIRST_STEP] };

/** One more reminder for who is likely to miss the visit, and from which share on. Off where nobody has written it. */
export function ExtraCareFields({
  value,
  disabled,
  change,
}: {
  readonly value: ExtraCare | undefined;
  readonly disabled: boolean;
  readonly change: (value: ExtraCare | undefined) => void;
}) {
  const { t } = useI18n();
  const [first = FIRST_STEP, ...others] = value?.steps ?? [];
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('plan.extraCare')}
        description={t('plan.extraCare.text')}
        disabled={disabled}
        checked={value !== undefined}
        onChange={({ currentTarget }) => change(currentTarget.checked ? FIRST : undefined)}
      />
      {value ? (
        <Group gap="sm" align="flex-end">
          <NumberInput
            size="xs"
            w={180}
            label={t('plan.extraCare.from')}
            suffix=" %"
            min={1}
            max={99}
            allowDecimal={false}
            disabled={disabled}
            value={Math.round(value.missRateFrom * 100)}
            onChange={(percent) => {
              if (typeof percent === 'number' && percent >= 1) change({ ...value, missRateFrom: percent / 100 });
            }}
          />
          <DayAndTime
            value={first}
            disabled={disabled}
            change={(part) => change({ ...value, steps: [{ ...first, ...part }, ...others] })}
          />
        </Group>
      ) : null}
    </Stack>
  );
}
