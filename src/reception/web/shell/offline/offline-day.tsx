import { Alert, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { fullDayText, timeText, whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import type { KeptDay, KeptVisit } from './kept-day.ts';

const LOOKED_FOR_EVERY_MS = 10_000;

function byPractitioner(visits: readonly KeptVisit[]): readonly (readonly [string, readonly KeptVisit[]])[] {
  const groups = new Map<string, KeptVisit[]>();
  for (const visit of visits) {
    const name = `${visit.practitioner} · ${visit.site}`;
    groups.set(name, [...(groups.get(name) ?? []), visit]);
  }
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b));
}

/** The day to read while the server is away: as it was last known here, and said to be that. Nothing can be changed. */
export default function OfflineDay({ kept, retry }: { readonly kept: KeptDay; readonly retry: () => void }) {
  const { t, code, locale } = useI18n();
  const { date, clinicAt, zone, visits } = kept;
  useEffect(() => {
    const timer = setInterval(retry, LOOKED_FOR_EVERY_MS);
    return () => clearInterval(timer);
  }, [retry]);
  return (
    <Stack component="main" p="lg" gap="lg" maw={900} mx="auto">
      <Alert icon={<IconCloudOff aria-hidden />} color="yellow" role="alert" title={t('offline.title')}>
        <Group justify="space-between" gap="sm">
          <Text size="sm">{t('offline.at', { when: whenText({ start: clinicAt, zone }, locale) })}</Text>
          <Button size="xs" variant="default" onClick={retry}>
            {t('app.retry')}
          </Button>
        </Group>
      </Alert>
      <Title order={1} size="h2" className="desk-capital">
        {fullDayText(`${date}T12:00:00Z`, 'UTC', locale)}
      </Title>
      {visits.length === 0 ? <Text>{t('agenda.empty.title')}</Text> : null}
      {byPractitioner(visits).map(([name, own]) => (
        <Card key={name} withBorder radius="lg" padding="md">
          <Title order={2} size="h5" mb="xs">
            {name}
          </Title>
          <Table verticalSpacing={6} aria-label={name}>
            <Table.Tbody>
              {own
                .toSorted((a, b) => (a.start < b.start ? -1 : 1))
                .map((visit) => (
                  <Table.Tr key={`${visit.start} ${visit.patient}`}>
                    <Table.Td w={70} className="desk-figures">
                      {timeText(visit.start, visit.zone)}
                    </Table.Td>
                    <Table.Td fw={600}>{visit.patient}</Table.Td>
                    <Table.Td>{visit.service}</Table.Td>
                    <Table.Td>{code('status', visit.status, 'timeline.visit.booked')}</Table.Td>
                  </Table.Tr>
                ))}
            </Table.Tbody>
          </Table>
        </Card>
      ))}
      <Text size="xs" className="desk-quiet">
        {t('offline.privacy')}
      </Text>
    </Stack>
  );
}
