import { Badge, Button, Card, Group, SimpleGrid, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import {
  IconPhone,
  IconPhoneIncoming,
  IconPhoneOff,
  IconPhoneOutgoing,
  IconUser,
  IconUserScan,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { CallOut } from '../../http/shapes/call.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useCall, useCalls, useClinic } from '../api/queries.ts';
import { durationText, phoneText, timeText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { Transcript } from './transcript.tsx';

const isLive = (call: CallOut): boolean => call.status === 'ringing' || call.status === 'in-progress';

function remoteOf(call: CallOut): string {
  return call.direction === 'inbound' ? call.from : call.to;
}

function whoOf(call: CallOut, { t }: I18n): string {
  if (call.patient) return call.patient.name;
  if (call.candidates.length > 0) {
    return t('calls.maybe', { names: call.candidates.map((person) => person.name.split(' ')[0]).join(', ') });
  }
  return t('calls.unknown');
}

function Elapsed({ since }: { readonly since: string }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return <>{durationText(Math.max(0, (clinicNow() - Date.parse(since)) / 1000))}</>;
}

function LiveCall({ call, zone }: { readonly call: CallOut; readonly zone: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const detail = useCall(call.id);
  return (
    <Card withBorder radius="lg" padding="md" className="desk-live-call" component="article">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div className="desk-row-text">
          <Title order={3} size="h4" className="desk-wrap">
            {whoOf(call, i18n)}
          </Title>
          <Text size="sm" c="dimmed">
            {phoneText(remoteOf(call)) || i18n.t('calls.hidden')}
          </Text>
        </div>
        <Stack gap={4} align="flex-end">
          <Badge
            variant={call.status === 'ringing' ? 'filled' : 'light'}
            leftSection={<IconPhone size={12} aria-hidden />}
            className={call.status === 'ringing' ? 'desk-badge desk-ringing' : 'desk-badge'}
          >
            {i18n.t(`call.status.${call.status}`)}
          </Badge>
          <Text size="sm" className="desk-figures">
            <Elapsed since={call.startedAt} />
          </Text>
        </Stack>
      </Group>
      <div className="desk-live-talk desk-scroll" tabIndex={0} role="log" aria-label={i18n.t('calls.transcript')}>
        <Transcript lines={detail.data?.transcript ?? []} zone={zone} follow />
      </div>
      <Group gap="xs" mt="sm">
        {call.direction === 'inbound' ? (
          <Button
            size="xs"
            leftSection={<IconUserScan size={14} aria-hidden />}
            onClick={() => openPanel({ kind: 'pop', call: call.id })}
          >
            {t('pop.open')}
          </Button>
        ) : null}
        {(call.patient ? [call.patient] : call.candidates).map((person) => (
          <UnstyledButton
            key={person.id}
            className="desk-chip"
            onClick={() => openPanel({ kind: 'patient', id: person.id })}
          >
            <IconUser size={14} aria-hidden />
            {person.name}
          </UnstyledButton>
        ))}
      </Group>
    </Card>
  );
}

function RecentCalls({ calls, zone }: { readonly calls: readonly CallOut[]; readonly zone: string }) {
  const i18n = useI18n();
  const { t, code } = i18n;
  return (
    <Table.ScrollContainer minWidth={620}>
      <Table verticalSpacing="xs" highlightOnHover aria-label={t('calls.recent')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={90}>{t('calls.time')}</Table.Th>
            <Table.Th>{t('calls.caller')}</Table.Th>
            <Table.Th>{t('patient.phone')}</Table.Th>
            <Table.Th>{t('calls.outcome')}</Table.Th>
            <Table.Th w={100} ta="right">
              {t('calls.duration')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {calls.map((call) => {
            const Icon =
              call.status === 'completed'
                ? call.direction === 'inbound'
                  ? IconPhoneIncoming
                  : IconPhoneOutgoing
                : IconPhoneOff;
            return (
              <Table.Tr
                key={call.id}
                onClick={() => openPanel({ kind: 'call', id: call.id })}
                className="desk-clickable"
              >
                <Table.Td className="desk-figures">{timeText(call.startedAt, zone)}</Table.Td>
                <Table.Td>
                  <Group gap="xs" wrap="nowrap">
                    <Icon
                      size={16}
                      role="img"
                      aria-label={t(call.direction === 'inbound' ? 'calls.inbound' : 'calls.outbound')}
                    />
                    <UnstyledButton className="desk-link" onClick={() => openPanel({ kind: 'call', id: call.id })}>
                      {whoOf(call, i18n)}
                    </UnstyledButton>
                  </Group>
                </Table.Td>
                <Table.Td className="desk-figures desk-nowrap">
                  {phoneText(remoteOf(call)) || t('calls.hidden')}
                </Table.Td>
                <Table.Td>
                  <Outcome
                    call={call}
                    text={
                      call.outcome ? code('outcome', call.outcome, 'outcome.none') : t(`call.status.${call.status}`)
                    }
                  />
                </Table.Td>
                <Table.Td ta="right" className="desk-figures">
                  {call.durationSeconds === undefined ? '–' : durationText(call.durationSeconds)}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const GOOD = new Set(['booked', 'moved', 'confirmed', 'cancelled', 'informed', 'by-message']);
const OPEN = new Set(['person', 'hung-up']);

function Outcome({ call, text }: { readonly call: CallOut; readonly text: string }) {
  const { outcome } = call;
  const tone = outcome && GOOD.has(outcome) ? 'good' : outcome && OPEN.has(outcome) ? 'doubt' : 'past';
  return (
    <Badge variant="light" className="desk-status" data-tone={tone}>
      {text}
    </Badge>
  );
}

/** Who is on the phone at this moment, and who was. */
export default function CallsPage() {
  const { t } = useI18n();
  const calls = useCalls();
  const clinic = useClinic();
  if (calls.isPending) return <Loading />;
  if (!calls.data) return <LoadFailed error={calls.error} retry={() => void calls.refetch()} />;
  const zone = clinic.data?.zone ?? 'UTC';
  const live = calls.data.calls.filter(isLive);
  const recent = calls.data.calls.filter((call) => !isLive(call));
  return (
    <Stack p="lg" gap="lg">
      <Title order={1} size="h2">
        {t('calls.title')}
      </Title>
      <section aria-labelledby="calls-live">
        <Title order={2} size="h5" mb="sm" id="calls-live">
          {t('calls.live')}
        </Title>
        {live.length === 0 ? (
          <Card withBorder radius="lg" padding={0}>
            <Empty level={3} icon={IconPhone} title={t('calls.none.live')} text={t('calls.none.live.text')} />
          </Card>
        ) : (
          <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} className="desk-top">
            {live.map((call) => (
              <LiveCall key={call.id} call={call} zone={zone} />
            ))}
          </SimpleGrid>
        )}
      </section>
      <section aria-labelledby="calls-recent">
        <Title order={2} size="h5" mb="sm" id="calls-recent">
          {t('calls.recent')}
        </Title>
        <Card withBorder radius="lg" padding={recent.length === 0 ? 0 : 'xs'}>
          {recent.length === 0 ? (
            <Empty level={3} icon={IconPhoneOff} title={t('calls.none.recent')} text={t('calls.none.recent.text')} />
          ) : (
            <RecentCalls calls={recent} zone={zone} />
          )}
        </Card>
      </section>
    </Stack>
  );
}
