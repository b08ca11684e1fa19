import { Alert, Badge, Button, Card, Group, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlugConnected } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ApiError } from '../api/client.ts';
import { useClinic, useMay } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading, sentenceOf } from '../shell/states.tsx';

/** What the page shows of `/ehr-connections`. */
interface Connection {
  readonly id: string;
  readonly baseUrl: string;
  readonly version: string;
  readonly state: 'active' | 'removed';
  readonly report: { readonly reachable: boolean; readonly fault?: string } | null;
  readonly probedAt: string | null;
  readonly pausedAt: string | null;
}

interface Mirror {
  readonly state: 'loading' | 'following' | 'paused';
  readonly share: number;
  readonly polledAt: string | null;
  readonly reconciledAt: string | null;
  readonly issues: readonly {
    readonly type: string;
    readonly id: string;
    readonly path: string;
    readonly reason: string;
  }[];
}

const QUERY = ['ehr-connections'];
const FRESH_MS = 15_000;
const MOST_SHOWN = 10;

function useMirror(id: string) {
  return useQuery({
    queryKey: [...QUERY, id, 'mirror'],
    refetchInterval: FRESH_MS,
    queryFn: async ({ signal }): Promise<Mirror | null> => {
      try {
        return await api<Mirror>(`/ehr-connections/${id}/mirror`, { signal });
      } catch (error) {
        if (error instanceof ApiError && error.code === 'ehr-not-mirrored') return null;
        throw error;
      }
    },
  });
}

function stateOf({ pausedAt, report }: Connection): 'paused' | 'unknown' | 'reachable' | 'unreachable' {
  if (pausedAt !== null) return 'paused';
  if (report === null) return 'unknown';
  return report.reachable ? 'reachable' : 'unreachable';
}

const TONES = { paused: 'waiting', unknown: 'waiting', reachable: 'good', unreachable: 'bad' } as const;

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

function MirrorFacts({ id }: { readonly id: string }) {
  const { t, tn, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const mirror = useMirror(id);
  const when = (at: string | null) => (at === null ? t('ehr.never') : whenText({ start: at, zone }, locale));
  if (mirror.isPending) return <Loading />;
  if (mirror.isError) return <LoadFailed error={mirror.error} retry={() => void mirror.refetch()} />;
  if (mirror.data === null) return <Text size="sm">{t('ehr.notMirrored')}</Text>;
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

function ConnectionCard({ connection }: { readonly connection: Connection }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const client = useQueryClient();
  const zone = useClinic().data?.zone ?? 'UTC';
  const { id, baseUrl, version, report, probedAt, pausedAt } = connection;
  const act = useMutation({
    mutationFn: (what: 'probe' | 'pause' | 'resume') => api(`/ehr-connections/${id}/${what}`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: QUERY }),
  });
  const state = stateOf(connection);
  return (
    <Card withBorder radius="lg" padding="md">
      <Group justify="space-between" align="flex-start" mb="md">
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
            FHIR {version} ·{' '}
            {probedAt === null
              ? t('ehr.neverProbed')
              : t('ehr.probedAt', { when: whenText({ start: probedAt, zone }, locale) })}
          </Text>
        </div>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlugConnected size={14} aria-hidden />}
            loading={act.isPending && act.variables === 'probe'}
            onClick={() => act.mutate('probe')}
          >
            {t('ehr.probe')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={
              pausedAt === null ? <IconPlayerPause size={14} aria-hidden /> : <IconPlayerPlay size={14} aria-hidden />
            }
            loading={act.isPending && act.variables !== 'probe'}
            onClick={() => act.mutate(pausedAt === null ? 'pause' : 'resume')}
          >
            {t(pausedAt === null ? 'ehr.pause' : 'ehr.resume')}
          </Button>
        </Group>
      </Group>
      {report?.fault ? (
        <Alert color="red" p="xs" mb="sm" className="desk-wrap">
          {report.fault}
        </Alert>
      ) : null}
      {act.isError ? (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {sentenceOf(act.error, i18n)}
        </Alert>
      ) : null}
      <MirrorFacts id={id} />
    </Card>
  );
}

function Connections() {
  const { t } = useI18n();
  const { data, error, refetch } = useQuery({
    queryKey: QUERY,
    refetchInterval: FRESH_MS,
    queryFn: ({ signal }) => api<{ readonly connections: readonly Connection[] }>('/ehr-connections', { signal }),
  });
  if (error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const active = data.connections.filter(({ state }) => state === 'active');
  if (active.length === 0) return <Text c="dimmed">{t('ehr.none')}</Text>;
  return active.map((connection) => <ConnectionCard key={connection.id} connection={connection} />);
}

/** The clinic's own system: whether it answers, how fresh what we know of it is, and what did not come in. */
export function EhrTab() {
  const { t } = useI18n();
  const may = useMay('integration.manage');
  return (
    <Stack gap="md" maw={900}>
      <Text>{t('ehr.text')}</Text>
      {may ? <Connections /> : <Alert p="sm">{t('ehr.notYours')}</Alert>}
    </Stack>
  );
}
