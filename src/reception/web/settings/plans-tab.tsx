import { Alert, Badge, Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useClinic, useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Loading, LoadFailed, sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { PlanForm } from './plan-form.tsx';
import { usePlans, useRemovePlan, useSavePlan, type Plan, type Plans } from './plan-queries.ts';

const WordsSection = lazy(() => import('./words-section.tsx'));

const COMMON = 'common';

function planOf(
  { plans, defaults }: Plans,
  serviceId: string | undefined,
): { readonly plan: Plan; readonly own: boolean } {
  const own = plans.find((one) => one.serviceId === serviceId);
  const common = plans.find((one) => one.serviceId === undefined);
  return { plan: own?.plan ?? common?.plan ?? defaults, own: own !== undefined };
}

function twoOnADay({ steps }: Plan): boolean {
  return new Set(steps.map(({ daysBefore }) => daysBefore)).size < steps.length;
}

function PlanCard({ plans, serviceId }: { readonly plans: Plans; readonly serviceId: string | undefined }) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('settings.write');
  const stored = planOf(plans, serviceId);
  const [draft, setDraft] = useState<Plan>(stored.plan);
  const save = useSavePlan();
  const remove = useRemovePlan();
  const error = save.error ?? remove.error;
  const clash = twoOnADay(draft);
  const done = () => tellDone(t('plan.saved'), i18n);
  return (
    <Card withBorder radius="lg" padding="md">
      <Group gap="sm" mb="md">
        <Title order={3} size="h6">
          {t(serviceId === undefined ? 'plan.common' : 'plan.ofService')}
        </Title>
        <Badge variant="default" className="desk-badge">
          {t(stored.own ? 'plan.own' : serviceId === undefined ? 'plan.builtIn' : 'plan.notOwn')}
        </Badge>
      </Group>
      <PlanForm plan={draft} disabled={!may} change={(part) => setDraft({ ...draft, ...part })} />
      {clash ? (
        <Alert color="red" role="alert" p="xs" mt="md">
          {t('plan.twoOnADay')}
        </Alert>
      ) : null}
      {error ? (
        <Alert color="red" role="alert" p="xs" mt="md">
          {sentenceOf(error, i18n)}
        </Alert>
      ) : null}
      <Group gap="sm" mt="lg">
        <Button
          disabled={!may || clash}
          loading={save.isPending}
          onClick={() => save.mutate({ serviceId, plan: draft }, { onSuccess: done })}
        >
          {t('plan.save')}
        </Button>
        {stored.own ? (
          <Button
            variant="default"
            disabled={!may}
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(serviceId, {
                onSuccess: (left) => {
                  setDraft(planOf(left, serviceId).plan);
                  done();
                },
              })
            }
          >
            {t(serviceId === undefined ? 'plan.removeCommon' : 'plan.remove')}
          </Button>
        ) : null}
        {may ? null : (
          <Text size="sm" c="dimmed">
            {t('plan.readOnly')}
          </Text>
        )}
      </Group>
    </Card>
  );
}

/** What is sent before a visit: for all, and apart for the services that need something else. */
export function PlansTab() {
  const { t } = useI18n();
  const [chosen, setChosen] = useState(COMMON);
  const clinic = useClinic().data;
  const { data, error, refetch } = usePlans();
  if (error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data || !clinic) return <Loading />;
  const serviceId = chosen === COMMON ? undefined : chosen;
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
        data={[
          { value: COMMON, label: t('plan.common') },
          ...clinic.services.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <PlanCard key={chosen} plans={data} serviceId={serviceId} />
      <Suspense fallback={<Loading />}>
        <WordsSection />
      </Suspense>
    </Stack>
  );
}
