import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SenderAliasesOut } from '../../http/shapes/sender-alias.ts';
import { api } from '../api/client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Loading, LoadFailed } from '../shell/states.tsx';
import { RefusalsCard } from './refusals-card.tsx';
import { SenderRatesCard } from './sender-rates-card.tsx';

const COLORS = { registered: 'teal.9', requested: 'yellow', refused: 'red.9' } as const;

/** The names that messages come from, and whether the register has them. They are written by the operator or the API. */
export function SendersTab() {
  const { t } = useI18n();
  const { data, error, refetch } = useQuery({
    queryKey: ['sender-aliases'],
    queryFn: ({ signal }) => api<SenderAliasesOut>('/sender-aliases', { signal }),
  });
  if (error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Stack gap="md" maw={720}>
      <Text>{t('senders.text')}</Text>
      {data.aliases.length === 0 ? <Text c="dimmed">{t('senders.none')}</Text> : null}
      {data.aliases.map(({ alias, status, registeredFrom, originProvider, inUse }) => (
        <Card key={alias} withBorder radius="lg">
          <Group justify="space-between">
            <Stack gap={2}>
              <Text fw={600}>{alias}</Text>
              <Text size="sm">{[originProvider, registeredFrom].filter(Boolean).join(' · ')}</Text>
            </Stack>
            <Group gap="xs">
              {inUse ? <Badge variant="default">{t('senders.inUse')}</Badge> : null}
              <Badge color={COLORS[status]}>{t(`senders.status.${status}`)}</Badge>
            </Group>
          </Group>
        </Card>
      ))}
      <SenderRatesCard />
      <RefusalsCard />
    </Stack>
  );
}
