import { Alert, Badge, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/queries.ts';
import type { MessageKey } from '../../i18n/es.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { changedParts, PlanDiff } from './plan-diff.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanGate } from './plan-gate.tsx';
import { PlanHistory } from './plan-history.tsx';
import { usePlanAct, useTryPlan, type Plan, type Plans, type PlanVersion } from './plan-queries.ts';

/** What there is of a service, or of all that have no plan of their own. */
export interface StandingPlan {
  readonly serviceId: string | undefined;
  readonly inForce: Plan;
  /** What holds where there is none of its own. */
  readonly otherwise: Plan;
  readonly isOwn: boolean;
  readonly draft: PlanVersion | undefined;
}

export function standingPlan({ plans, drafts, defaults }: Plans, serviceId: string | undefined): StandingPlan {
  const of = (id: string | undefined) => plans.find((one) => one.serviceId === id)?.plan;
  const otherwise = serviceId === undefined ? defaults : (of(undefined) ?? defaults);
  return {
    serviceId,
    otherwise,
    inForce: of(serviceId) ?? otherwise,
    isOwn: of(serviceId) !== undefined,
    draft: drafts.find((one) => one.serviceId === serviceId),
  };
}

function twoOnADay({ steps }: Plan): boolean {
  return new Set(steps.map(({ daysBefore }) => daysBefore)).size < steps.length;
}

type Act = ReturnType<typeof usePlanAct>;

/** Whose plan it is, where it stands, and what can be done with what is written. */
function PlanBar({
  standing,
  plan,
  note,
  act,
  tell,
  isChanged,
  hasPassed,
  setNote,
}: {
  readonly standing: StandingPlan;
  readonly plan: Plan;
  readonly note: string;
  readonly act: Act;
  readonly tell: (what: Parameters<Act['mutate']>[0], told: MessageKey) => void;
  readonly isChanged: boolean;
  readonly hasPassed: boolean;
  readonly setNote: (note: string) => void;
}) {
  const { t } = useI18n();
  const may = useMay('settings.write');
  const { serviceId, inForce, isOwn, draft } = standing;
  const differs = changedParts(inForce, plan).length > 0;
  const takesAway = draft !== undefined && draft.plan === undefined && !isChanged;
  const base = { kind: 'draft', serviceId, note, ...(draft ? { expectedVersion: draft.version } : {}) } as const;
  return (
    <Group justify="space-between" align="flex-end" gap="sm">
      <Text size="sm" fw={650} role="status">
        {t(takesAway ? 'plan.takesAway' : differs ? 'rules.differs' : 'rules.same')}
      </Text>
      <Group gap="xs" align="flex-end">
        <TextInput
          size="xs"
          label={t('rules.note')}
          maxLength={500}
          disabled={!may}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {isOwn && !takesAway ? (
          <Button size="xs" variant="default" disabled={!may} onClick={() => tell(base, 'rules.saved')}>
            {t(serviceId === undefined ? 'plan.removeCommon' : 'plan.remove')}
          </Button>
        ) : null}
        {draft ? (
          <Button
            size="xs"
            variant="default"
            disabled={!may}
            onClick={() => tell({ kind: 'discard', serviceId }, 'plan.discarded')}
          >
            {t('plan.discard')}
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="default"
          disabled={!may || !isChanged || twoOnADay(plan)}
          loading={act.isPending}
          onClick={() => tell({ ...base, plan }, 'rules.saved')}
        >
          {t('rules.save')}
        </Button>
        <Button
          size="xs"
          disabled={!may || !draft || isChanged || !hasPassed}
          loading={act.isPending}
          onClick={() =>
            draft && tell({ kind: 'publish', serviceId, expectedVersion: draft.version }, 'plan.published')
          }
        >
          {t('rules.publish')}
        </Button>
      </Group>
    </Group>
  );
}

/** A plan from the draft to the visits: written, compared, tried with the visits to come, published, taken back. */
export function PlanCard({ standing }: { readonly standing: StandingPlan }) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('settings.write');
  const { serviceId, inForce, otherwise, isOwn, draft } = standing;
  const stored = draft ? (draft.plan ?? otherwise) : inForce;
  const [plan, setPlan] = useState<Plan>(stored);
  const [note, setNote] = useState(draft?.note ?? '');
  const act = usePlanAct();
  const trial = useTryPlan();
  const isChanged = changedParts(stored, plan).length > 0 || note !== (draft?.note ?? '');
  // What was saved shows this form anew, which a callback of the form itself would not outlive.
  const tell = (what: Parameters<typeof act.mutateAsync>[0], told: MessageKey) =>
    void act.mutateAsync(what).then(
      () => tellDone(t(told), i18n),
      () => undefined,
    );
  const publishUntried = (untried: string) =>
    draft && tell({ kind: 'publish', serviceId, expectedVersion: draft.version, untried }, 'plan.published');
  return (
    <Stack gap="md">
      <Card withBorder radius="lg" padding="md">
        <Stack gap="sm">
          <Group gap="sm">
            <Title order={3} size="h6">
              {t(serviceId === undefined ? 'plan.common' : 'plan.ofService')}
            </Title>
            <Badge variant="default" className="desk-badge">
              {t(isOwn ? 'plan.own' : serviceId === undefined ? 'plan.builtIn' : 'plan.notOwn')}
            </Badge>
          </Group>
          <PlanBar
            {...{ standing, plan, note, act, tell, isChanged, setNote }}
            hasPassed={trial.data?.passed ?? false}
          />
          <PlanDiff before={inForce} after={plan} />
          {twoOnADay(plan) ? (
            <Alert color="red" role="alert" p="xs">
              {t('plan.twoOnADay')}
            </Alert>
          ) : null}
          {act.isError ? (
            <Alert color="red" role="alert" p="xs">
              {sentenceOf(act.error, i18n)}
            </Alert>
          ) : null}
          {may ? null : (
            <Text size="sm" c="dimmed">
              {t('plan.readOnly')}
            </Text>
          )}
        </Stack>
      </Card>
      <Card withBorder radius="lg" padding="md">
        <PlanForm plan={plan} disabled={!may} change={(part) => setPlan({ ...plan, ...part })} />
      </Card>
      {may && (draft || isChanged) ? (
        <PlanGate
          trial={trial}
          target={draft && !isChanged ? { serviceId, expectedVersion: draft.version } : undefined}
          disabled={act.isPending}
          publishUntried={publishUntried}
        />
      ) : null}
      <PlanHistory serviceId={serviceId} inForce={inForce} otherwise={otherwise} disabled={!may} />
    </Stack>
  );
}
