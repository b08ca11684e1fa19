import { Alert, Badge, Button, Card, Code, Group, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import {
  IconDownload,
  IconKey,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlugConnected,
  IconPlugConnectedX,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useClinic } from '../../api/queries.ts';
import { whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { LoadFailed, Loading, sentenceOf } from '../../shell/states.tsx';
import { useConnectionAct, useMirror, type Connection, type ConnectionAct } from './ehr-queries.ts';
import { ProbeResult } from './probe-result.tsx';

const MOST_SHOWN = 10;
const TONES = { paused: 'waiting', unknown: 'waiting', reachable: 'good', unreachable: 'bad' } as const;

function stateOf({ pausedAt, report }: Connection): keyof typeof TONES {
  if (pausedAt !== null) return 'paused';
  if (report === null) return 'unknown';
  return report.reachable ? 'reachable' : 'unreachable';
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text size="sm">{value}</Text>
    </div>
  );
}

/** How much of it is here, and what did not come in; the first load is begun here, once it answers. */
function MirrorFacts({ id, begin }: { readonly id: string; readonly begin: ReactNode }) {
  const { t, tn, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const mirror = useMirror(id);
  const when = (at: string | null) => (at === null ? t('ehr.never') : whenText({ start: at, zone }, locale));
  if (mirror.isPending) return <Loading />;
  if (mirror.isError && !mirror.data) return <LoadFailed error={mirror.error} retry={() => void mirror.refetch()} />;
  if (mirror.data === null) {
    return (
      <Group justify="space-between">
        <Text size="sm">{t('ehr.notMirrored')}</Text>
        {begin}
      </Group>
    );
  }
  const { state, share, polledAt, reconciledAt, issues } = mirror.data;
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Fact name={t('ehr.mirror')} value={t(`ehr.mirror.${state}`)} />
        <Fact name={t('ehr.polledAt')} value={when(polledAt)} />
        <Fact name={t('ehr.reconciledAt')} value={when(reconciledAt)} />
      </SimpleGrid>
      {state === 'loading' ? <Progress value={100 * share} aria-label={t('ehr.mirror.loading')} /> : null}
      <Text size="sm" fw={600}>
        {issues.length === 0 ? t('ehr.issues.none') : tn('ehr.issues', issues.length)}
      </Text>
      {issues.length === 0 ? null : (
        <ul className="desk-plain-list">
          {issues.slice(0, MOST_SHOWN).map(({ type, id: theirs, path, reason }) => (
            <li key={`${type} ${theirs} ${path}`}>
              <Text size="xs" className="desk-wrap">
                {type} {theirs} · {path} · {reason}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

/** Where the server fetches the public keys with which we say who we are. */
function Keys({ address, rotate }: { readonly address: string; readonly rotate: ReactNode }) {
  const { t } = useI18n();
  return (
    <Group justify="space-between" align="flex-end">
      <div className="desk-row-text">
        <Text size="sm">{t('ehr.keys.text')}</Text>
        <Code block className="desk-wrap">
          {address}
        </Code>
      </div>
      {rotate}
    </Group>
  );
}

interface CardProps {
  readonly connection: Connection;
  readonly edit: () => void;
}

/** The connection, what can be done with it, and how it goes. */
export function ConnectionCard({ connection, edit }: CardProps) {
  const i18n = useI18n();
  const { t, tn, locale } = i18n;
  const zone = useClinic().data?.zone ?? 'UTC';
  const { id, baseUrl, version, requestsPerSecond, report, strategy, probedAt, pausedAt, jwksUrl, auth, agendas } =
    connection;
  const act = useConnectionAct(id);
  const [leaving, setLeaving] = useState(false);
  const state = stateOf(connection);
  const button = (what: ConnectionAct, label: Parameters<typeof t>[0], icon: ReactNode) => (
    <Button
      size="xs"
      variant="default"
      leftSection={icon}
      loading={act.isPending && act.variables === what}
      onClick={() => act.mutate(what)}
    >
      {t(label)}
    </Button>
  );
  return (
    <Card withBorder radius="lg" padding="md">
      <Stack gap="sm">
        <div>
          <Group gap="sm">
            <Title order={3} size="h6" className="desk-wrap">
              {baseUrl}
            </Title>
            <Badge className="desk-status" data-tone={TONES[state]}>
              {t(`ehr.state.${state}`)}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed">
            FHIR {version} · {t(`ehr.auth.${auth.kind}`)} · {tn('ehr.rate.shown', requestsPerSecond)} ·{' '}
            {probedAt === null
              ? t('ehr.neverProbed')
              : t('ehr.probedAt', { when: whenText({ start: probedAt, zone }, locale) })}
          </Text>
        </div>
        <Group gap="xs">
          {button('probe', 'ehr.probe', <IconPlugConnected size={14} aria-hidden />)}
          {pausedAt === null
            ? button('pause', 'ehr.pause', <IconPlayerPause size={14} aria-hidden />)
            : button('resume', 'ehr.resume', <IconPlayerPlay size={14} aria-hidden />)}
          <Button size="xs" variant="default" leftSection={<IconPencil size={14} aria-hidden />} onClick={edit}>
            {t('ehr.edit')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlugConnectedX size={14} aria-hidden />}
            onClick={() => setLeaving(true)}
          >
            {t('ehr.remove')}
          </Button>
        </Group>
        {leaving ? (
          <Alert color="yellow" p="sm" role="group" aria-label={t('ehr.remove.ask')}>
            <Group gap="xs" justify="space-between">
              <Text size="sm" className="desk-row-text">
                {t('ehr.remove.ask')}
              </Text>
              <Button size="xs" color="red.9" loading={act.isPending} onClick={() => act.mutate('remove')}>
                {t('ehr.remove')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setLeaving(false)}>
                {t('app.close')}
              </Button>
            </Group>
          </Alert>
        ) : null}
        {act.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(act.error, i18n)}
          </Alert>
        ) : null}
        {jwksUrl === undefined ? null : (
          <Keys address={jwksUrl} rotate={button('rotate-key', 'ehr.rotate', <IconKey size={14} aria-hidden />)} />
        )}
        {report ? <ProbeResult probed={{ report, strategy, agendas }} /> : null}
        <MirrorFacts id={id} begin={button('mirror', 'ehr.load', <IconDownload size={14} aria-hidden />)} />
      </Stack>
    </Card>
  );
}
