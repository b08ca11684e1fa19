import { Table, Text } from '@mantine/core';
import { useI18n } from '../../i18n/i18n.tsx';
import { differingParts } from '../rules.ts';
import type { Plan } from './plan-queries.ts';

const PARTS = [
  'active',
  'confirms',
  'channels',
  'steps',
  'shortNotice',
  'personCalls',
  'link',
  'familyTogether',
  'extraCare',
] as const;
type Part = (typeof PARTS)[number];

/** Which parts of two plans are not the same, in the order of the form. */
export function changedParts(before: Plan, after: Plan): readonly Part[] {
  const differing = differingParts({ ...before }, { ...after });
  return PARTS.filter((part) => differing.includes(part));
}

function usePartText(): (plan: Plan, part: Part) => readonly string[] {
  const { t, tn } = useI18n();
  const dayAt = ({ daysBefore, at }: { readonly daysBefore: number; readonly at: string }) =>
    t('plan.dayAt', { days: tn('plan.days', daysBefore), at });
  return (plan, part) => {
    switch (part) {
      case 'channels':
        return [plan.channels.map((channel) => t(`campaigns.channel.${channel}`)).join(' → ')];
      case 'steps':
        if (plan.steps.length === 0) return [t('plan.steps.none')];
        return plan.steps.map((step) =>
          [
            dayAt(step),
            step.channels?.map((channel) => t(`campaigns.channel.${channel}`)).join(' → '),
            step.onlyUnanswered ? t('plan.onlyUnanswered') : undefined,
          ]
            .filter(Boolean)
            .join(' · '),
        );
      case 'extraCare':
        if (!plan.extraCare) return [t('plan.no')];
        return [
          t('plan.extraCare.of', { percent: Math.round(plan.extraCare.missRateFrom * 100) }),
          ...plan.extraCare.steps.map(dayAt),
        ];
      case 'personCalls':
        return [plan.personCalls ? dayAt(plan.personCalls) : t('plan.no')];
      default:
        return [t(plan[part] === undefined || plan[part] === false ? 'plan.no' : 'plan.yes')];
    }
  };
}

/** What the draft changes, part by part: as it is, and as it would be. */
export function PlanDiff({ before, after }: { readonly before: Plan; readonly after: Plan }) {
  const { t } = useI18n();
  const textOf = usePartText();
  const parts = changedParts(before, after);
  if (parts.length === 0) return null;
  const cell = (plan: Plan, part: Part) =>
    textOf(plan, part).map((line) => (
      <Text key={line} size="sm">
        {line}
      </Text>
    ));
  return (
    <Table verticalSpacing={4} aria-label={t('rules.differs')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('plan.part')}</Table.Th>
          <Table.Th>{t('rules.before')}</Table.Th>
          <Table.Th>{t('rules.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {parts.map((part) => (
          <Table.Tr key={part} style={{ verticalAlign: 'top' }}>
            <Table.Td>{t(part === 'channels' ? 'campaigns.channels' : `plan.${part}`)}</Table.Td>
            <Table.Td>{cell(before, part)}</Table.Td>
            <Table.Td>{cell(after, part)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
