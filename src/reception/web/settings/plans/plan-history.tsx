import { Alert, Badge, Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useClinic } from '../../api/queries.ts';
import { whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
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

/** What was in force for a service, or for all, and the way back to it. */
export function PlanHistory({ serviceId, ...rest }: PlanHistoryProps) {
  const { t, locale } = useI18n();
  const versions = usePlanHistory(serviceId).data?.history ?? [];
  const [chosen, setChosen] = useState<string | undefined>();
  const zone = useClinic().data?.zone ?? 'UTC';
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={4} size="h6" mb="sm">
        {t('rules.history')}
      </Title>
      {versions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('plan.history.none')}
        </Text>
      ) : null}
      <Stack component="ul" gap={4} className="desk-plain-list">
        {versions.map((version) => {
          const { id, status, note, author, publishedAt, savedAt, plan } = version;
          const name = whenText({ start: publishedAt ?? savedAt, zone }, locale);
          const kind = t(serviceId === undefined ? 'plan.builtIn' : 'plan.notOwn');
          return (
            <li key={id}>
              <div className="queue-row">
                <div className="desk-row-text">
                  <Text size="sm" fw={600}>
                    {[name, author].filter(Boolean).join(' · ')}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {[plan === undefined ? kind : undefined, note || t('rules.note.none')].filter(Boolean).join(' · ')}
                  </Text>
                </div>
                {status === 'in-force' ? (
                  <Badge className="desk-status" data-tone="good">
                    {t('rules.inForce')}
                  </Badge>
                ) : (
                  <Button
                    size="xs"
                    variant="default"
                    disabled={rest.disabled}
                    aria-expanded={chosen === id}
                    leftSection={<IconHistory size={14} aria-hidden />}
                    onClick={() => setChosen(chosen === id ? undefined : id)}
                  >
                    {t('plan.rollBack')}
                  </Button>
                )}
              </div>
              {chosen === id ? <BackTo version={version} {...rest} done={() => setChosen(undefined)} /> : null}
            </li>
          );
        })}
      </Stack>
    </Card>
  );
}
