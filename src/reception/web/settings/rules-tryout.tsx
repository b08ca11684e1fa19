import { Alert, Badge, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { parseLocalDate, parseLocalTime, instantAt } from '../../../platform/time/wall-time.ts';
import { zoneOf } from '../agenda/columns.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useClinic } from '../api/queries.ts';
import { timeText, whenText } from '../format.ts';
import { DateField } from '../fields/date-field.tsx';
import { TimeField } from '../fields/time-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import type { Rules } from './rules.ts';
import { usePreview, useWhatIf } from './rules-queries.ts';

/** Tries the rules before anybody calls: at one moment, and on the calls that there were. */
export function RulesTryout({ rules }: { readonly rules: Rules }) {
  const i18n = useI18n();
  const { t, code, locale } = i18n;
  const zone = zoneOf(useClinic().data?.zone ?? 'UTC');
  const [date, setDate] = useState(() => new Date(clinicNow()).toISOString().slice(0, 10));
  const [time, setTime] = useState(() => timeText(clinicNow(), zone));
  const preview = usePreview();
  const whatIf = useWhatIf();
  const ask = () => {
    const [day, clock] = [parseLocalDate(date), parseLocalTime(time)];
    if (day && clock) preview.mutate({ rules, at: new Date(instantAt(day, clock, zone)).toISOString() });
  };
  const decision = preview.data;
  const error = preview.error ?? whatIf.error;
  const mode = (text: string) => code('mode', text, 'mode.other');
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.try')}
      </Title>
      <Stack gap="sm">
        <Group gap="xs" align="flex-end">
          <DateField size="xs" w={140} label={t('rules.date')} value={date} onChange={setDate} />
          <TimeField size="xs" w={90} label={t('calls.time')} value={time} onChange={setTime} />
          <Button
            size="xs"
            variant="default"
            loading={preview.isPending}
            leftSection={<IconPlayerPlay size={14} aria-hidden />}
            onClick={ask}
          >
            {t('rules.try.call')}
          </Button>
          <Button size="xs" variant="default" loading={whatIf.isPending} onClick={() => whatIf.mutate({ rules })}>
            {t('rules.try.month')}
          </Button>
        </Group>
        {error ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(error, i18n)}
          </Alert>
        ) : null}
        {decision ? (
          <Text size="sm" role="status">
            <strong>{mode(decision.mode.kind)}</strong>
            {[
              decision.band ? t('rules.try.band', { name: decision.band }) : undefined,
              t(decision.open ? 'rules.opening.open' : 'rules.opening.closed'),
              decision.closedFor,
              decision.opensAt
                ? t('rules.try.opens', { when: whenText({ start: decision.opensAt, zone }, locale) })
                : undefined,
            ]
              .filter(Boolean)
              .map((text) => ` · ${text}`)}
          </Text>
        ) : null}
        {whatIf.data ? (
          <div role="status">
            <Text size="sm">
              {t('rules.try.changed', { changed: whatIf.data.changed.length, calls: whatIf.data.calls })}
            </Text>
            {whatIf.data.differences.length > 0 ? (
              <Group gap={6} mt={4} aria-label={t('rules.differences')} role="group">
                {whatIf.data.differences.map(({ what, calls }) => (
                  <Badge key={what} variant="default" className="desk-badge">
                    {t(`rules.difference.${what}`)}: {calls}
                  </Badge>
                ))}
              </Group>
            ) : null}
            {whatIf.data.counts.length > 0 ? (
              <Table verticalSpacing={4} aria-label={t('rules.try.month')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('rules.before')}</Table.Th>
                    <Table.Th>{t('rules.after')}</Table.Th>
                    <Table.Th ta="right">{t('report.calls')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {whatIf.data.counts.map(({ before, after, calls }) => (
                    <Table.Tr key={`${before} ${after}`}>
                      <Table.Td>{mode(before)}</Table.Td>
                      <Table.Td>{mode(after)}</Table.Td>
                      <Table.Td ta="right">{calls}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            ) : null}
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}
