import { Select, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useClinic } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Loading, LoadFailed } from '../../shell/states.tsx';
import { PlanCard, standingPlan } from './plan-card.tsx';
import { usePlans } from './plan-queries.ts';

const WordsSection = lazy(() => import('../words/words-section.tsx'));

const COMMON = 'common';

/** What is sent before a visit: for all, and apart for the services that need something else. */
export default function PlansTab() {
  const { t } = useI18n();
  const [chosen, setChosen] = useState(COMMON);
  const clinic = useClinic().data;
  const { data, error, refetch } = usePlans();
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data || !clinic) return <Loading />;
  const serviceId = chosen === COMMON ? undefined : chosen;
  const standing = standingPlan(data, serviceId);
  const { draft, inForce } = standing;
  const drafted = new Set(data.drafts.map((one) => one.serviceId ?? COMMON));
  const named = (value: string, label: string) => ({
    value,
    label: drafted.has(value) ? t('plan.drafted', { name: label }) : label,
  });
  return (
    <Stack gap="md" maw={980}>
      <Text>{t('plan.text')}</Text>
      <Select
        maw={420}
        label={t('plan.whose')}
        allowDeselect={false}
        searchable
        value={chosen}
        onChange={(value) => setChosen(value ?? COMMON)}
        data={[named(COMMON, t('plan.common')), ...clinic.services.map(({ id, name }) => named(id, name))]}
      />
      <PlanCard
        key={`${chosen} ${draft?.id ?? ''} ${draft?.version ?? ''} ${JSON.stringify(inForce)}`}
        standing={standing}
      />
      <Suspense fallback={<Loading />}>
        <WordsSection />
      </Suspense>
    </Stack>
  );
}
