import { ActionIcon, Badge, Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendarSearch, IconHourglass, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useMay } from '../api/queries.ts';
import { dateText, timeText, whenText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { Empty, LoadFailed, Loading, sentenceOf } from '../shell/states.tsx';
import type { AgendaSettings } from './agenda-settings.ts';
import { WaitingForm } from './waiting-form.tsx';
import { useWaitingActs, useWaitingList, type WaitingLine } from './waiting-queries.ts';

const TONES = ['past', 'waiting', 'doubt'] as const;

function wishOf(line: WaitingLine, zone: string, { t, locale }: I18n): string {
  const { practitioner, site, partOfDay, appointment, createdAt } = line;
  return [
    practitioner?.name,
    site?.name,
    partOfDay && t(`waiting.part.${partOfDay}`),
    appointment?.start && t('waiting.instead', { when: whenText({ start: appointment.start, zone }, locale) }),
    t('waiting.since', { date: dateText(createdAt, zone, locale) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Line({ line, zone }: { readonly line: WaitingLine; readonly zone: string }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const may = useMay('agenda.write');
  const { remove } = useWaitingActs();
  const { patient, service, practitioner, site, urgency, offer } = line;
  return (
    <li className="waiting-line">
      <div className="desk-row-text">
        <Group gap={6}>
          <UnstyledButton className="desk-link" onClick={() => openPanel({ kind: 'patient', id: patient.id })}>
            {patient.name}
          </UnstyledButton>
          {urgency > 0 ? (
            <Badge size="sm" className="desk-status" data-tone={TONES[urgency]}>
              {t(`waiting.urgency.${urgency}`)}
            </Badge>
          ) : null}
        </Group>
        <Text size="sm">{service.name}</Text>
        <Text size="xs" className="desk-quiet">
          {wishOf(line, zone, i18n)}
        </Text>
        {offer ? (
          <Text size="xs" fw={600}>
            {t('waiting.offered', {
              when: whenText({ start: offer.start, zone }, locale),
              until: timeText(offer.expiresAt, zone),
            })}
          </Text>
        ) : null}
      </div>
      {may ? (
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('waiting.find', { name: patient.name })}
            title={t('waiting.find', { name: patient.name })}
            onClick={() =>
              openPanel({
                kind: 'book',
                patientId: patient.id,
                service: service.id,
                ...(practitioner ? { practitioner: practitioner.id } : {}),
                ...(site ? { site: site.id } : {}),
              })
            }
          >
            <IconCalendarSearch size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={30}
            loading={remove.isPending}
            aria-label={t('waiting.remove', { name: patient.name })}
            title={t('waiting.remove', { name: patient.name })}
            onClick={() =>
              remove.mutate(line.id, {
                onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n) }),
              })
            }
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ) : null}
    </li>
  );
}

/** Who waits for a time, beside the agenda: what comes free is offered to them in this order by itself. */
export function WaitingPanel({
  settings,
  clinic,
  close,
}: {
  readonly settings: AgendaSettings;
  readonly clinic: ClinicOut;
  readonly close: () => void;
}) {
  const { t } = useI18n();
  const may = useMay('agenda.write');
  const [adding, setAdding] = useState(false);
  const list = useWaitingList({ practitioner: settings.practitioner }, true);
  const entries = list.data?.entries ?? [];
  return (
    <aside className="waiting-panel desk-scroll" aria-label={t('waiting.title')}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h5">
          {t('waiting.title')}
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label={t('app.close')} onClick={close}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {adding ? <WaitingForm settings={settings} clinic={clinic} done={() => setAdding(false)} /> : null}
      {may && !adding ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          className="desk-start"
          onClick={() => setAdding(true)}
        >
          {t('waiting.add')}
        </Button>
      ) : null}
      {list.isPending ? <Loading /> : null}
      {list.isError && !list.data ? <LoadFailed error={list.error} retry={() => void list.refetch()} /> : null}
      {list.data && entries.length === 0 ? (
        <Empty level={3} icon={IconHourglass} title={t('waiting.none')} text={t('waiting.none.text')} />
      ) : null}
      <Stack component="ol" gap={0} className="desk-plain-list">
        {entries.map((line) => (
          <Line key={line.id} line={line} zone={clinic.zone} />
        ))}
      </Stack>
      {list.data?.nextCursor ? (
        <Text size="xs" className="desk-quiet">
          {t('waiting.more')}
        </Text>
      ) : null}
    </aside>
  );
}
