import { Alert, Anchor, Badge, Button, Card, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconCheck, IconHandStop, IconPhone, IconStethoscope, IconUser } from '@tabler/icons-react';
import { useState, type Ref } from 'react';
import { clinicNow } from '../api/clinic-clock.ts';
import { useMay, usePatientRecord } from '../api/queries.ts';
import { ageText, phoneText, timeText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { addressOf } from '../router.ts';
import { openPanel } from '../shell/open-panel.ts';
import { sentenceOf, useForbidden } from '../shell/states.tsx';
import { calledNow, personName, toldTo } from './case-told.ts';
import { isRunning, useCaseAct, type OnCallSetup, type UrgentCase } from './urgent-queries.ts';

const TONES: Readonly<Record<string, string>> = { open: 'doubt', exhausted: 'bad', acknowledged: 'good' };

interface CaseProps {
  readonly found: UrgentCase;
  readonly people: OnCallSetup['people'];
  readonly zone: string;
}

/** Whom the case was told to, in their order: what a colleague asks first. */
function AlertList({ found, people, zone }: CaseProps) {
  const { t, code } = useI18n();
  if (found.alerts.length === 0) return null;
  const whom = (alert: UrgentCase['alerts'][number]): string => {
    const told = toldTo(people, alert);
    return typeof told === 'object' ? told.name : t(told === 'person' ? 'urgent.person' : 'urgent.fallback');
  };
  return (
    <Stack component="ul" gap={2} className="desk-plain-list" aria-label={t('urgent.told')}>
      {found.alerts.map((alert, index) => (
        <li key={index}>
          <Text size="sm" className="desk-figures">
            {[
              timeText(alert.at, zone),
              whom(alert),
              code('urgent.channel', alert.channel, 'urgent.channel.call'),
              code('urgent.alert', alert.state, 'urgent.alert.sent'),
            ].join(' · ')}
          </Text>
        </li>
      ))}
    </Stack>
  );
}

function Taken({ found, people, zone }: CaseProps) {
  const { t, code } = useI18n();
  const { acknowledgedBy, acknowledgedAt, outcome } = found;
  const name = personName(people, acknowledgedBy?.id);
  return (
    <Text size="sm">
      {[
        acknowledgedBy === undefined
          ? undefined
          : t('urgent.takenBy', {
              who: name ?? code('urgent.by', acknowledgedBy.kind, 'urgent.by.staff'),
              time: acknowledgedAt === undefined ? '' : timeText(acknowledgedAt, zone),
            }),
        outcome,
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}

function HandOver({ people, give }: { readonly people: OnCallSetup['people']; readonly give: (to: string) => void }) {
  const { t } = useI18n();
  const [to, setTo] = useState('');
  return (
    <Group gap="xs" align="flex-end">
      <NativeSelect
        size="xs"
        label={t('urgent.handOver')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        data={[{ value: '', label: t('urgent.choose') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Button size="xs" variant="default" disabled={to === ''} onClick={() => give(to)}>
        {t('urgent.handOver.give')}
      </Button>
    </Group>
  );
}

function Close({ close }: { readonly close: (outcome: string) => void }) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState('');
  const told = outcome.trim();
  return (
    <form className="desk-inline-form" onSubmit={(event) => (event.preventDefault(), told !== '' && close(told))}>
      <TextInput
        size="xs"
        label={t('urgent.outcome')}
        placeholder={t('urgent.outcome.placeholder')}
        maxLength={200}
        value={outcome}
        data-outcome
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <Button
        size="xs"
        type="submit"
        variant="default"
        disabled={told === ''}
        leftSection={<IconCheck size={14} aria-hidden />}
      >
        {t('urgent.close')}
      </Button>
    </form>
  );
}

function CaseActs({ found, people }: CaseProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('task.write');
  const forbidden = useForbidden('task.write');
  const act = useCaseAct(found.id);
  if (found.state === 'closed') return null;
  if (!may) return <Text size="sm">{forbidden}</Text>;
  return (
    <Stack gap="xs">
      <Group gap="md" align="flex-end">
        {isRunning(found) ? (
          <Button
            color="red.9"
            loading={act.isPending}
            leftSection={<IconHandStop size={18} aria-hidden />}
            onClick={() => act.mutate({ act: 'acknowledge' })}
          >
            {t('urgent.acknowledge')}
          </Button>
        ) : null}
        {people.length > 0 ? <HandOver people={people} give={(to) => act.mutate({ act: 'hand-over', to })} /> : null}
        <Close close={(outcome) => act.mutate({ act: 'close', outcome })} />
      </Group>
      {act.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(act.error, i18n)}
        </Alert>
      ) : null}
    </Stack>
  );
}

function CaseLinks({ found }: { readonly found: UrgentCase }) {
  const { t } = useI18n();
  const { phone, patientId, assessmentId } = found;
  const patient = usePatientRecord(patientId).data?.patient;
  return (
    <Group gap="md">
      {phone === undefined ? null : (
        <Anchor href={`tel:${phone}`} fw={650} className="desk-figures">
          <IconPhone size={16} aria-hidden /> {phoneText(phone)}
        </Anchor>
      )}
      {patientId === undefined ? null : (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUser size={14} aria-hidden />}
          onClick={() => openPanel({ kind: 'patient', id: patientId })}
        >
          {patient?.name ?? t('patient.title')}
        </Button>
      )}
      {assessmentId === undefined ? null : (
        <Button
          size="xs"
          variant="default"
          component="a"
          href={addressOf('urgent', { tab: 'triage', assessment: assessmentId })}
          leftSection={<IconStethoscope size={14} aria-hidden />}
        >
          {t('urgent.symptoms')}
        </Button>
      )}
    </Group>
  );
}

/** One case: how urgent, whose, who is called now, and what to do about it. */
export function CaseCard({
  current,
  cardRef,
  ...props
}: CaseProps & { readonly current: boolean; readonly cardRef: Ref<HTMLLIElement> }) {
  const { t, code, locale } = useI18n();
  const { found, people, zone } = props;
  const who = calledNow(found, people);
  return (
    <Card
      component="li"
      ref={cardRef}
      tabIndex={-1}
      withBorder
      radius="lg"
      padding="md"
      className="desk-case"
      data-state={found.state}
      aria-current={current || undefined}
    >
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div className="desk-row-text">
            <Group gap="xs">
              <Title order={2} size="h5">
                {code('task.reason', found.reason, 'task.reason.other')}
              </Title>
              <Badge className="desk-status" data-tone={TONES[found.state] ?? 'past'}>
                {code('urgent.state', found.state, 'urgent.state.open')}
              </Badge>
              {found.level === undefined ? null : (
                <Badge variant="default" className="desk-badge">
                  {t('triage.level', { level: found.level })}
                </Badge>
              )}
            </Group>
            <Text size="sm" c="dimmed" mt={2}>
              {`${whenText({ start: found.openedAt, zone }, locale)} · ${ageText(found.openedAt, clinicNow(), locale)}`}
            </Text>
          </div>
          {found.state === 'open' ? (
            <Text size="sm" fw={650} role="status">
              {who === undefined ? t('urgent.calling') : t('urgent.calling.who', { who })}
            </Text>
          ) : null}
        </Group>
        {found.state === 'exhausted' ? (
          <Text size="sm" fw={650} className="desk-alarm">
            {t('urgent.exhausted')}
          </Text>
        ) : null}
        <CaseLinks found={found} />
        <AlertList {...props} />
        <Taken {...props} />
        <CaseActs {...props} />
      </Stack>
    </Card>
  );
}
