import { Badge, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { EvidenceOut } from '../../http/shapes/service-evidence.ts';
import { api, query } from '../api/client.ts';
import { dateText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo } from '../router.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { EvidenceCalls } from './evidence-calls.tsx';
import { evidenceCsv } from './evidence-rows.ts';
import type { Period } from './period.ts';
import { downloadCsv } from './report-csv.ts';

const TONES = { 'answered-in-time': 'good', 'answered-late': 'bad', open: 'waiting', overdue: 'bad' } as const;

function useEvidence(during: { readonly from: string; readonly to: string }) {
  return useQuery({
    queryKey: ['evidence', during],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api<EvidenceOut>(`/reports/service-evidence${query(during)}`, { signal }),
  });
}

function Languages({ evidence: { calls } }: { readonly evidence: EvidenceOut }) {
  const { t } = useI18n();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={2} size="h5" mb="xs">
        {t('evidence.languages')}
      </Title>
      {calls.byLanguage.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('report.nothing')}
        </Text>
      ) : (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('evidence.language')}</Table.Th>
              <Table.Th ta="right">{t('evidence.calls')}</Table.Th>
              <Table.Th ta="right">{t('evidence.asked')}</Table.Th>
              <Table.Th ta="right">{t('evidence.byPerson')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="desk-figures">
            {calls.byLanguage.map((one) => (
              <Table.Tr key={one.language ?? 'none'}>
                <Table.Td>{one.language ? t(`language.${one.language}`) : t('evidence.language.none')}</Table.Td>
                <Table.Td ta="right">{one.calls}</Table.Td>
                <Table.Td ta="right">{one.askedForPerson}</Table.Td>
                <Table.Td ta="right">{one.byPerson}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}

function Complaints({
  evidence: { complaints, rules },
  zone,
}: {
  readonly evidence: EvidenceOut;
  readonly zone: string;
}) {
  const { t, tn, locale } = useI18n();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={2} size="h5" mb="xs">
        {tn('evidence.complaints', complaints.total)}
      </Title>
      <Text size="xs" className="desk-quiet" mb="xs">
        {t('evidence.complaints.rule', { days: rules.answerWorkingDays })}
      </Text>
      {complaints.list.length === 0 ? null : (
        <Table verticalSpacing={6} aria-label={tn('evidence.complaints', complaints.total)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('evidence.code')}</Table.Th>
              <Table.Th>{t('evidence.cameAt')}</Table.Th>
              <Table.Th>{t('evidence.answerBy')}</Table.Th>
              <Table.Th>{t('evidence.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {complaints.list.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td>
                  <Button
                    variant="transparent"
                    size="compact-sm"
                    px={0}
                    className="desk-link"
                    onClick={() => goTo('tasks', { task: one.id, status: one.answeredAt ? 'completed' : undefined })}
                  >
                    {one.code ?? one.id.slice(-8)}
                  </Button>
                </Table.Td>
                <Table.Td>{whenText({ start: one.cameAt, zone }, locale)}</Table.Td>
                <Table.Td>{dateText(`${one.answerBy}T12:00:00Z`, 'UTC', locale)}</Table.Td>
                <Table.Td>
                  <Badge className="desk-status" data-tone={TONES[one.state]}>
                    {t(`evidence.state.${one.state}`)}
                  </Badge>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}

/** What a chain has to be able to show of its customer service: to read, to print and as a table with every line behind it. */
export function EvidenceReport({
  during,
  period,
  zone,
}: {
  readonly during: { readonly from: string; readonly to: string };
  readonly period: Period;
  readonly zone: string;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const found = useEvidence(during);
  if (found.isPending) return <Loading />;
  if (!found.data) return <LoadFailed error={found.error} retry={() => void found.refetch()} />;
  const { data } = found;
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start">
        <Text size="sm" className="desk-quiet" maw={680}>
          {t('evidence.lead')}
        </Text>
        <Group gap="xs" className="desk-no-print">
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('report.print')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => downloadCsv(`ley-10-2025-${period.from}-${period.to}.csv`, evidenceCsv(data, i18n))}
          >
            CSV
          </Button>
        </Group>
      </Group>
      <EvidenceCalls evidence={data} />
      <div className="report-grid">
        <Languages evidence={data} />
        <Complaints evidence={data} zone={zone} />
      </div>
      <Text size="xs" className="desk-quiet">
        {t('evidence.how')}
      </Text>
    </Stack>
  );
}
