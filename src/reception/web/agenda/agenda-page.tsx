import { Button } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AgendaOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { clinicNow, useClinicNow } from '../api/clinic-clock.ts';
import { useAgenda, useClinic, useSession } from '../api/queries.ts';
import { longDayText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { usePlace } from '../router.ts';
import { keepDay } from '../shell/offline/kept-day.ts';
import { useShortcut } from '../shell/keys/shortcuts.ts';
import { openPanel } from '../shell/open-panel.ts';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { changeSettings, datesOf, rangeOf, settingsOf, type AgendaSettings } from './agenda-settings.ts';
import { AgendaToolbar } from './agenda-toolbar.tsx';
import { dayColumns, weekColumns, type Column } from './columns.ts';
import { DayHead, PersonHead } from './column-head.tsx';
import { canMove } from './grid-items.tsx';
import { MoveMode } from './move-mode.tsx';
import { beginMove, useMovingPart } from './moving.ts';
import { PrintedDay } from './printed-day.tsx';
import { TimeGrid } from './time-grid.tsx';
import { minutesOf } from './use-move.ts';
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

interface GridProps {
  readonly agenda: AgendaOut;
  readonly clinic: ClinicOut;
  readonly settings: AgendaSettings;
}

/** The keys for the visit that has the focus: one picks it up, one asks how long it is to last. */
function VisitShortcuts({ agenda }: { readonly agenda: AgendaOut }) {
  const isMoving = useMovingPart((moving) => moving !== undefined);
  const focused = () => {
    const id = document.activeElement?.getAttribute('data-appointment');
    const appointment = agenda.appointments.find((each) => each.id === id);
    return appointment && canMove(appointment) ? appointment : undefined;
  };
  useShortcut(
    'agenda.move',
    () => {
      const appointment = focused();
      if (appointment) beginMove(appointment);
    },
    !isMoving,
  );
  useShortcut(
    'agenda.length',
    () => {
      const appointment = focused();
      if (!appointment) return;
      openPanel({ kind: 'appointment', id: appointment.id, length: { minutes: minutesOf(appointment) } });
    },
    !isMoving,
  );
  return null;
}

function AgendaGrid({ agenda, clinic, settings }: GridProps) {
  const { t, tn, locale } = useI18n();
  const { view, cancelled, today, date } = settings;
  const columns = useMemo(() => {
    const seen = shown(agenda, cancelled);
    return view === 'day' ? dayColumns(seen, clinic, date) : weekColumns(seen, clinic, datesOf({ view, date }));
  }, [agenda, clinic, view, date, cancelled]);
  const head = useCallback(
    (column: Column) =>
      view === 'day' ? <PersonHead column={column} zone={clinic.zone} /> : <DayHead column={column} today={today} />,
    [view, clinic.zone, today],
  );
  const label = useCallback(
    (column: Column): string => {
      const person = t('agenda.column', { practitioner: column.practitioner.name, site: column.site.name });
      const visits = column.items.filter(({ item }) => item.kind === 'appointment').length;
      const whose = `${person}, ${tn('agenda.count', visits)}`;
      return view === 'day' ? whose : `${longDayText(`${column.date}T12:00:00Z`, 'UTC', locale)}, ${whose}`;
    },
    [view, t, tn, locale],
  );
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
  return (
    <>
      <VisitShortcuts agenda={agenda} />
      <TimeGrid columns={columns} clinic={clinic} label={t('agenda.title')} columnLabel={label} head={head} />
      <MoveMode columns={columns} clinic={clinic} settings={settings} />
      <PrintedDay columns={columns} clinicName={clinic.name} zone={clinic.zone} />
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
    const at = new Date(dataUpdatedAt).toISOString();
    keepDay(data, { staffId, date, zone, at, clinicAt: new Date(clinicNow()).toISOString() });
  }, [isDay, isWhole, isPlaceholderData, data, dataUpdatedAt, staffId, date, zone]);
}

/** The day of everybody, or the week of one. */
export default function AgendaPage() {
  const i18n = useI18n();
  const clinic = useClinic();
  const nowMs = useClinicNow();
  const { search } = usePlace();
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
        waiting={waiting}
        showWaiting={showWaiting}
      />
      {agenda.isPending ? <Loading /> : null}
      {agenda.isError && !agenda.data ? <LoadFailed error={agenda.error} retry={() => void agenda.refetch()} /> : null}
      <div className="agenda-body">
        <div className="agenda-main">
          {agenda.data ? <AgendaGrid agenda={agenda.data} clinic={clinic.data} settings={settings} /> : null}
        </div>
        {waiting ? <WaitingPanel settings={settings} clinic={clinic.data} close={() => showWaiting(false)} /> : null}
      </div>
    </div>
  );
}
