import { Avatar, Button, Group, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { AgendaOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useClinicNow } from '../api/clinic-clock.ts';
import { useAgenda, useClinic, useSession } from '../api/queries.ts';
import { longDayText, timeText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { usePlace } from '../router.ts';
import { keepDay } from '../shell/offline/kept-day.ts';
import { useShortcut } from '../shell/keys/shortcuts.ts';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { changeSettings, datesOf, rangeOf, settingsOf, type AgendaSettings } from './agenda-settings.ts';
import { AgendaToolbar } from './agenda-toolbar.tsx';
import { dayColumns, weekColumns, type Column } from './columns.ts';
import { DaySheet } from './day-sheet.tsx';
import { canMove } from './grid-items.tsx';
import { MoveMode } from './move-mode.tsx';
import { beginMove, useMoving } from './moving.ts';
import { TimeGrid } from './time-grid.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

/** Whether the waiting list stands beside the agenda, on this computer. */
const WAITING = 'centralita.waiting';
const HIDDEN = new Set(['cancelled', 'entered-in-error']);

function shown(agenda: AgendaOut, cancelled: boolean): AgendaOut {
  return cancelled
    ? agenda
    : { ...agenda, appointments: agenda.appointments.filter(({ status }) => !HIDDEN.has(status)) };
}

function summaryOf(agenda: AgendaOut | undefined, { t, tn }: I18n): string {
  if (!agenda) return '';
  const active = agenda.appointments.filter(({ status }) => !HIDDEN.has(status));
  const confirmed = active.filter(({ status, attendance }) => status === 'booked' && attendance === 'accepted').length;
  return [tn('agenda.count', active.length), confirmed > 0 ? t('agenda.confirmedOf', { confirmed }) : '']
    .filter(Boolean)
    .join(' · ');
}

function initialsOf(name: string): string {
  const words = name
    .replace(/^(Dra?|D|Dña|Lic)\.?\s+/i, '')
    .split(/\s+/)
    .filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words[1]?.[0] ?? ''}`.toUpperCase();
}

function PersonHead({
  column,
  clinic,
  nowMs,
}: {
  readonly column: Column;
  readonly clinic: ClinicOut;
  readonly nowMs: number;
}) {
  const { t } = useI18n();
  const elsewhere = column.zone !== clinic.zone;
  return (
    <Group gap="xs" wrap="nowrap">
      <Avatar size={32} radius="xl" color="alameda" variant="light" aria-hidden className="agenda-avatar">
        {initialsOf(column.practitioner.name)}
      </Avatar>
      <div className="desk-row-text">
        <Text size="sm" fw={650} lh={1.25} lineClamp={2} title={column.practitioner.name} component="h2">
          {column.practitioner.name}
        </Text>
        <Text size="xs" c="dimmed" truncate title={column.site.name}>
          {elsewhere ? `${timeText(nowMs, column.zone)} ${t('agenda.otherZone')} · ` : ''}
          {column.site.name}
        </Text>
      </div>
    </Group>
  );
}

function DayHead({ column, today }: { readonly column: Column; readonly today: string }) {
  const { locale } = useI18n();
  return (
    <div className="desk-row-text" data-today={column.date === today || undefined}>
      <Text size="sm" fw={650} truncate component="h2" className="agenda-day-name">
        {longDayText(`${column.date}T12:00:00Z`, 'UTC', locale)}
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {column.site.name}
      </Text>
    </div>
  );
}

interface GridProps {
  readonly agenda: AgendaOut;
  readonly clinic: ClinicOut;
  readonly settings: AgendaSettings;
  readonly nowMs: number;
}

function AgendaGrid({ agenda, clinic, settings, nowMs }: GridProps) {
  const { t, locale } = useI18n();
  const moving = useMoving();
  useShortcut(
    'agenda.move',
    () => {
      const id = document.activeElement?.getAttribute('data-appointment');
      const appointment = agenda.appointments.find((each) => each.id === id);
      if (appointment && canMove(appointment)) beginMove(appointment);
    },
    moving === undefined,
  );
  const { view, cancelled, today, date } = settings;
  const columns = useMemo(() => {
    const seen = shown(agenda, cancelled);
    return view === 'day' ? dayColumns(seen, clinic, date) : weekColumns(seen, clinic, datesOf({ view, date }));
  }, [agenda, clinic, view, date, cancelled]);
  if (columns.length === 0) {
    return (
      <Empty icon={IconCalendarOff} title={t('agenda.empty.title')} text={t('agenda.empty.text')}>
        {date === today ? null : (
          <Button variant="default" onClick={() => changeSettings(settings, { date: today })}>
            {t('agenda.today')}
          </Button>
        )}
      </Empty>
    );
  }
  const label = (column: Column): string => {
    const person = t('agenda.column', { practitioner: column.practitioner.name, site: column.site.name });
    return view === 'day' ? person : `${longDayText(`${column.date}T12:00:00Z`, 'UTC', locale)}, ${person}`;
  };
  return (
    <>
      <TimeGrid
        columns={columns}
        clinic={clinic}
        nowMs={nowMs}
        moving={moving}
        label={t('agenda.title')}
        columnLabel={label}
        heads={columns.map((column) =>
          view === 'day' ? (
            <PersonHead key={column.key} column={column} clinic={clinic} nowMs={nowMs} />
          ) : (
            <DayHead key={column.key} column={column} today={today} />
          ),
        )}
      />
      {moving ? <MoveMode moving={moving} columns={columns} clinic={clinic} settings={settings} nowMs={nowMs} /> : null}
      <DaySheet columns={columns} clinicName={clinic.name} printedAt={nowMs} zone={clinic.zone} />
    </>
  );
}

/** Today's agenda of everybody is kept for a reload while the server is away. */
function useKeptDay(
  settings: AgendaSettings | undefined,
  { data, dataUpdatedAt, isPlaceholderData }: ReturnType<typeof useAgenda>,
  clinic: ClinicOut | undefined,
): void {
  const staffId = useSession().data?.staff.id;
  const isDay = settings?.view === 'day' && settings.date === settings.today;
  const isWhole = settings?.site === undefined && settings?.practitioner === undefined;
  const date = settings?.date;
  const zone = clinic?.zone;
  useEffect(() => {
    if (!isDay || !isWhole || isPlaceholderData || !data || !staffId || !date || !zone) return;
    keepDay(data, { staffId, date, zone, at: new Date(dataUpdatedAt).toISOString() });
  }, [isDay, isWhole, isPlaceholderData, data, dataUpdatedAt, staffId, date, zone]);
}

/** The day of everybody, or the week of one. */
export default function AgendaPage() {
  const i18n = useI18n();
  const clinic = useClinic();
  const nowMs = useClinicNow();
  const { search } = usePlace();
  const isMoving = useMoving() !== undefined;
  const [waiting, setWaiting] = useState(() => localStorage.getItem(WAITING) === 'shown');
  const showWaiting = (on: boolean) => {
    localStorage.setItem(WAITING, on ? 'shown' : 'hidden');
    setWaiting(on);
  };
  const settings = clinic.data && settingsOf(search, clinic.data, nowMs);
  const agenda = useAgenda(settings && clinic.data && rangeOf(settings, clinic.data));
  useKeptDay(settings, agenda, clinic.data);
  if (!clinic.data || !settings) return <Loading />;
  return (
    <div className="agenda-page">
      <AgendaToolbar
        settings={settings}
        clinic={clinic.data}
        summary={summaryOf(agenda.data, i18n)}
        isMoving={isMoving}
        waiting={waiting}
        showWaiting={showWaiting}
      />
      {agenda.isPending ? <Loading /> : null}
      {agenda.isError && !agenda.data ? <LoadFailed error={agenda.error} retry={() => void agenda.refetch()} /> : null}
      <div className="agenda-body">
        <div className="agenda-main">
          {agenda.data ? (
            <AgendaGrid agenda={agenda.data} clinic={clinic.data} settings={settings} nowMs={nowMs} />
          ) : null}
        </div>
        {waiting ? <WaitingPanel settings={settings} clinic={clinic.data} close={() => showWaiting(false)} /> : null}
      </div>
    </div>
  );
}
