import { ActionIcon, Badge, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowsExchange, IconCalendarDown, IconPhoneOff, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useClinic, useMay } from '../api/queries.ts';
import { phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { personName } from './case-told.ts';
import { RotaEditor, weekdayName, type RotaEdit, type Shift } from './rota-edit.tsx';
import { useOnCall, type OnCallSetup } from './urgent-queries.ts';

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
    return `${weekdayName(weekday, locale)}, ${from === to ? t('rota.allDay') : `${from}–${to}`}`;
  };
}

const order = ({ weekday, start, from, rank }: Shift): string => `${weekday ?? 8} ${start ?? from ?? ''} ${rank}`;

function ShiftActs({
  shift,
  who,
  edit,
}: {
  readonly shift: Shift;
  readonly who: string;
  readonly edit: (edit: RotaEdit) => void;
}) {
  const { t } = useI18n();
  const shiftText = useShiftText();
  const about = `${who}, ${shiftText(shift)}`;
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon
        variant="default"
        aria-label={`${t('rota.swap')}: ${about}`}
        title={t('rota.swap')}
        onClick={() => edit({ kind: 'swap', shift })}
      >
        <IconArrowsExchange size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={`${t('rota.remove')}: ${about}`}
        title={t('rota.remove')}
        onClick={() => edit({ kind: 'remove', shift })}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

interface RotaProps {
  readonly setup: OnCallSetup;
  readonly rota: OnCallSetup['rotas'][number];
  /** Absent where whoever looks may not change it. */
  readonly edit: ((edit: RotaEdit) => void) | undefined;
}

function RotaActs({ rota, edit }: { readonly rota: RotaProps['rota']; readonly edit: (edit: RotaEdit) => void }) {
  const { t } = useI18n();
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        aria-label={`${t('rota.add')}: ${rota.name}`}
        onClick={() => edit({ kind: 'add', rotaId: rota.id })}
      >
        {t('rota.add')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCalendarDown size={14} aria-hidden />}
        aria-label={`${t('rota.import')}: ${rota.name}`}
        onClick={() => edit({ kind: 'import', rotaId: rota.id })}
      >
        {t('rota.import')}
      </Button>
    </Group>
  );
}

function RotaTable({ setup, rota, edit }: RotaProps) {
  const { t } = useI18n();
  const shiftText = useShiftText();
  const sites = useClinic().data?.sites ?? [];
  const shifts = setup.shifts
    .filter(({ rotaId }) => rotaId === rota.id)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const about = [rota.specialty, sites.find(({ id }) => id === rota.siteId)?.name].filter(Boolean).join(' · ');
  return (
    <Card withBorder radius="lg" padding="md">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5">
          {rota.name}
        </Title>
        {edit ? <RotaActs rota={rota} edit={edit} /> : null}
      </Group>
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
                {edit ? (
                  <Table.Th scope="col">
                    <span className="desk-only-read">{t('rota.actions')}</span>
                  </Table.Th>
                ) : null}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shifts.map((shift) => (
                <Table.Tr key={shift.id}>
                  <Table.Td className="desk-capital desk-figures">{shiftText(shift)}</Table.Td>
                  <Table.Td>{t('rota.rank', { rank: shift.rank })}</Table.Td>
                  <Table.Td>
                    {personName(setup.people, shift.personId) ?? ''}
                    {shift.replaces === undefined ? null : (
                      <Badge variant="default" className="desk-badge" ml="xs">
                        {t('rota.isSwap')}
                      </Badge>
                    )}
                  </Table.Td>
                  {edit ? (
                    <Table.Td>
                      <ShiftActs shift={shift} who={personName(setup.people, shift.personId) ?? ''} edit={edit} />
                    </Table.Td>
                  ) : null}
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
  const may = useMay('settings.write');
  const zone = useClinic().data?.zone ?? 'UTC';
  const [edit, setEdit] = useState<RotaEdit | undefined>();
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
        <RotaTable key={rota.id} setup={setup.data} rota={rota} edit={may ? setEdit : undefined} />
      ))}
      {edit ? <RotaEditor edit={edit} setup={setup.data} zone={zone} close={() => setEdit(undefined)} /> : null}
    </Stack>
  );
}
