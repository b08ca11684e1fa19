import { Alert, Button, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useClinic } from '../../api/queries.ts';
import { whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { VersionHistory } from '../version-history.tsx';
import { PlanDiff } from './plan-diff.tsx';
import { PlanGate } from './plan-gate.tsx';
import { usePlanAct, usePlanHistory, useTryPlan, type Plan, type PlanVersion } from './plan-queries.ts';

interface BackToProps {
  readonly version: PlanVersion;
  /** What is in force, and what holds where this one is taken away. */
  readonly inForce: Plan;
  readonly otherwise: Plan;
  readonly disabled: boolean;
  readonly done: () => void;
}

/** A plan of the past goes through the same door as a draft before it is in force again. */
function BackTo({ version, inForce, otherwise, disabled, done }: BackToProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const act = usePlanAct();
  const trial = useTryPlan();
  const goBack = (untried?: string) =>
    act.mutate(
      { kind: 'roll-back', id: version.id, ...(untried === undefined ? {} : { untried }) },
      {
        onSuccess: () => {
          tellDone(t('plan.rolledBack'), i18n);
          done();
        },
      },
    );
  return (
    <Stack gap="xs" mt="sm">
      <PlanDiff before={inForce} after={version.plan ?? otherwise} />
      <PlanGate trial={trial} target={{ pastId: version.id }} disabled={disabled} publishUntried={goBack} />
      {act.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(act.error, i18n)}
        </Alert>
      ) : null}
      <Button
        size="xs"
        className="desk-start"
        disabled={disabled || !trial.data?.passed}
        loading={act.isPending}
        leftSection={<IconHistory size={14} aria-hidden />}
        onClick={() => goBack()}
      >
        {t('plan.rollBack.now')}
      </Button>
    </Stack>
  );
}

interface PlanHistoryProps extends Pick<BackToProps, 'inForce' | 'otherwise' | 'disabled'> {
  readonly serviceId: string | undefined;
}

/** What was in force for a service, or for all. */
export function PlanHistory({ serviceId, ...rest }: PlanHistoryProps) {
  const { t, locale } = useI18n();
  const past = usePlanHistory(serviceId).data?.history ?? [];
  const zone = useClinic().data?.zone ?? 'UTC';
  const taken = t(serviceId === undefined ? 'plan.builtIn' : 'plan.notOwn');
  const versions = past.map(({ id, status, note, author, publishedAt, savedAt, plan }) => ({
    id,
    isInForce: status === 'in-force',
    title: [whenText({ start: publishedAt ?? savedAt, zone }, locale), author].filter(Boolean).join(' · '),
    text: [plan === undefined ? taken : undefined, note || t('rules.note.none')].filter(Boolean).join(' · '),
  }));
  return (
    <VersionHistory
      versions={versions}
      order={4}
      disabled={rest.disabled}
      words={{ none: t('plan.history.none'), rollBack: t('plan.rollBack') }}
      renderBackTo={(id, done) => {
        const version = past.find((one) => one.id === id);
        return version && <BackTo version={version} {...rest} done={done} />;
      }}
    />
  );
}
