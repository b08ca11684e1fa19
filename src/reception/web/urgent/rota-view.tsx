import { Badge, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPhoneOff } from '@tabler/icons-react';
import { useClinic } from '../api/queries.ts';
import { phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { personName } from './case-told.ts';
import { useOnCall, type OnCallSetup } from './urgent-queries.ts';

type Shift = OnCallSetup['shifts'][number];

/** A Monday: the days of the week are named from it. */
const MONDAY = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;

function DutyNow({ setup }: { readonly setup: OnCallSetup }) {
  const { t } = useI18n();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={2} size="h5" mb="xs">
        {t('rota.now')}
      </Title>
      {setup.now.length === 0 ? <Text size="sm">{t('rota.now.nobody')}</Text> : null}
      <Stack component="ul" gap={4} className="desk-plain-list">
        {setup.now.map(({ rank, personId, name }) => (
          <li key={`${rank} ${personId}`}>
            <Group gap="xs">
              <Badge variant="default" className="desk-badge">
                {t('rota.rank', { rank })}
              </Badge>
              <Text size="sm" fw={600}>
                {name}
              </Text>
              <Text size="sm" className="desk-figures">
                {phoneText(setup.people.find(({ id }) => id === personId)?.phone ?? '')}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
      {setup.fallbackNumber === undefined ? null : (
        <Text size="sm" mt="xs">
          {t('rota.fallback', { phone: phoneText(setup.fallbackNumber) })}
        </Text>
      )}
    </Card>
  );
}

function useShiftText() {
  const { t, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  return ({ weekday, from, to, start, end }: Shift): string => {
    if (weekday === undefined) {
      return [start, end]
        .flatMap((at) => (at === undefined ? [] : [whenText({ start: at, zone }, locale)]))
        .join(' – ');
    }
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
      MONDAY + (weekday - 1) * DAY,
    );
    return `${day}, ${from === to ? t('rota.allDay') : `${from}–${to}`}`;
  };
}

const order = ({ weekday, start, from, rank }: Shift): string => `${weekday ?? 8} ${start ?? from ?? ''} ${rank}`;

function RotaTable({ setup, rota }: { readonly setup: OnCallSetup; readonly rota: OnCallSetup['rotas'][number] }) {
  const { t } = useI18n();
  const shiftText = useShiftText();
  const sites = useClinic().data?.sites ?? [];
  const shifts = setup.shifts
    .filter(({ rotaId }) => rotaId === rota.id)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const about = [rota.specialty, sites.find(({ id }) => id === rota.siteId)?.name].filter(Boolean).join(' · ');
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={2} size="h5">
        {rota.name}
      </Title>
      {about === '' ? null : <Text size="sm">{about}</Text>}
      {shifts.length === 0 ? (
        <Text size="sm" mt="xs">
          {t('rota.empty')}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={360} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={6} aria-label={rota.name}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('rota.when')}</Table.Th>
                <Table.Th scope="col">{t('rota.order')}</Table.Th>
                <Table.Th scope="col">{t('rota.who')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shifts.map((shift) => (
                <Table.Tr key={shift.id}>
                  <Table.Td className="desk-capital desk-figures">{shiftText(shift)}</Table.Td>
                  <Table.Td>{t('rota.rank', { rank: shift.rank })}</Table.Td>
                  <Table.Td>{personName(setup.people, shift.personId) ?? ''}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Card>
  );
}

/** Who is on duty now, and when whose turn it is. */
export function RotaView() {
  const { t } = useI18n();
  const setup = useOnCall();
  if (setup.isPending) return <Loading />;
  if (!setup.data) return <LoadFailed error={setup.error} retry={() => void setup.refetch()} />;
  if (!setup.data.on) {
    return (
      <Card withBorder radius="lg" padding={0}>
        <Empty icon={IconPhoneOff} title={t('rota.off')} text={t('rota.off.text')} />
      </Card>
    );
  }
  return (
    <Stack gap="md">
      <DutyNow setup={setup.data} />
      {setup.data.rotas.map((rota) => (
        <RotaTable key={rota.id} setup={setup.data} rota={rota} />
      ))}
    </Stack>
  );
}
