import { Checkbox, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useI18n } from '../../i18n/i18n.tsx';
import { DayAndTime } from './day-and-time.tsx';
import { ExtraCareFields } from './extra-care-fields.tsx';
import { PLAN_CHANNELS, type Plan, type PlanStep } from './plan-queries.ts';
import { AddButton, RemoveButton } from '../row-buttons.tsx';

const MOST_STEPS = 6;
const TEN = '10:00';
const SHORT_NOTICE = { hoursBefore: 3, bookedAtLeastHoursBefore: 4 };

interface StepProps {
  readonly step: PlanStep;
  readonly disabled: boolean;
  readonly change: (part: Partial<PlanStep>) => void;
  readonly remove: () => void;
}

function StepFields({ step, disabled, change, remove }: StepProps) {
  const { t, tn } = useI18n();
  return (
    <Group gap="sm" align="flex-end" component="li">
      <DayAndTime value={step} disabled={disabled} change={change} />
      <Checkbox
        size="xs"
        pb={6}
        label={t('plan.onlyUnanswered')}
        disabled={disabled}
        checked={step.onlyUnanswered ?? false}
        onChange={({ currentTarget }) => change({ onlyUnanswered: currentTarget.checked })}
      />
      <MultiSelect
        size="xs"
        w={200}
        label={t('plan.step.channels')}
        placeholder={step.channels?.length ? undefined : t('plan.step.channels.same')}
        disabled={disabled}
        data={PLAN_CHANNELS.map((value) => ({ value, label: t(`campaigns.channel.${value}`) }))}
        value={[...(step.channels ?? [])]}
        onChange={(chosen) => {
          const channels = chosen.flatMap((value) => PLAN_CHANNELS.filter((one) => one === value));
          change({ channels: channels.length > 0 ? channels : undefined });
        }}
      />
      <RemoveButton name={tn('plan.days', step.daysBefore)} disabled={disabled} remove={remove} />
    </Group>
  );
}

/** The next day before that no reminder has yet: no two go out on one day. */
function freeDay(steps: readonly PlanStep[]): number {
  const taken = new Set(steps.map(({ daysBefore }) => daysBefore));
  return [1, 2, 3, 7, 14, 30, 60].find((days) => !taken.has(days)) ?? 0;
}

/** What is sent about a visit, and when. */
export function PlanForm({
  plan,
  disabled,
  change,
}: {
  readonly plan: Plan;
  readonly disabled: boolean;
  readonly change: (part: Partial<Plan>) => void;
}) {
  const { t } = useI18n();
  const flag = (name: 'active' | 'confirms' | 'link' | 'familyTogether') => (
    <Checkbox
      label={t(`plan.${name}`)}
      disabled={disabled || (name !== 'active' && !plan.active)}
      checked={plan[name]}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
    />
  );
  const off = disabled || !plan.active;
  const changeStep = (index: number, part: Partial<PlanStep>) =>
    change({ steps: plan.steps.map((step, at) => (at === index ? { ...step, ...part } : step)) });
  return (
    <Stack gap="md">
      {flag('active')}
      {flag('confirms')}
      <MultiSelect
        maw={520}
        label={t('campaigns.channels')}
        description={t('plan.channels.text')}
        disabled={off}
        data={PLAN_CHANNELS.map((value) => ({ value, label: t(`campaigns.channel.${value}`) }))}
        value={[...plan.channels]}
        onChange={(chosen) => {
          const channels = chosen.flatMap((value) => PLAN_CHANNELS.filter((one) => one === value));
          if (channels.length > 0) change({ channels });
        }}
      />
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {t('plan.steps')}
        </Text>
        {plan.steps.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('plan.steps.none')}
          </Text>
        ) : null}
        <Stack gap="xs" component="ol" className="desk-plain-list">
          {plan.steps.map((step, index) => (
            <StepFields
              // Reminders have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              step={step}
              disabled={off}
              change={(part) => changeStep(index, part)}
              remove={() => change({ steps: plan.steps.filter((_one, at) => at !== index) })}
            />
          ))}
        </Stack>
        <AddButton
          label={t('plan.steps.add')}
          disabled={off || plan.steps.length >= MOST_STEPS}
          add={() => change({ steps: [...plan.steps, { daysBefore: freeDay(plan.steps), at: TEN }] })}
        />
      </Stack>
      <Checkbox
        label={t('plan.shortNotice')}
        disabled={off}
        checked={plan.shortNotice !== undefined}
        onChange={({ currentTarget }) => change({ shortNotice: currentTarget.checked ? SHORT_NOTICE : undefined })}
      />
      <Group gap="sm" align="flex-end">
        <Checkbox
          pb={6}
          label={t('plan.personCalls')}
          disabled={off}
          checked={plan.personCalls !== undefined}
          onChange={({ currentTarget }) =>
            change({ personCalls: currentTarget.checked ? { daysBefore: 1, at: '16:00' } : undefined })
          }
        />
        {plan.personCalls ? (
          <DayAndTime
            value={plan.personCalls}
            disabled={off}
            change={(part) => change({ personCalls: { daysBefore: 1, at: TEN, ...plan.personCalls, ...part } })}
          />
        ) : null}
      </Group>
      <ExtraCareFields value={plan.extraCare} disabled={off} change={(extraCare) => change({ extraCare })} />
      {flag('link')}
      {flag('familyTogether')}
    </Stack>
  );
}
