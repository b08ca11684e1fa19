import { Button } from '@mantine/core';
import { IconCalendarOff, IconDoor } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AgendaOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useAssets, type AssetOut } from '../api/assets.ts';
import { clinicNow, useClinicNow } from '../api/clinic-clock.ts';
import { useAgenda, useClinic, useSession } from '../api/queries.ts';
import { longDayText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { keepDay } from '../shell/offline/kept-day.ts';
import { useShortcut } from '../shell/keys/shortcuts.ts';
import { openPanel } from '../shell/open-panel.ts';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { changeSettings, datesOf, rangeOf, settingsOf, type AgendaSettings } from './agenda-settings.ts';
import { assetColumns } from './asset-columns.ts';
import { AgendaToolbar } from './agenda-toolbar.tsx';
import { dayColumns, weekColumns, type Column } from './columns.ts';
import { AssetHead, DayHead, PersonHead } from './column-head.tsx';
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

/** Only what has a room or a device, where their columns are seen. */
function inSight(agenda: AgendaOut | undefined, by: AgendaSettings['by'] | undefined): AgendaOut | undefined {
  if (!agenda || by !== 'assets') return agenda;
  return { ...agenda, appointments: agenda.appointments.filter(({ assets }) => assets.length > 0) };
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
  /** Absent while they are on their way. */
  readonly assets: readonly AssetOut[] | undefined;
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

/** What the columns are, what stands over each, and how they are called to whoever listens. */
function useColumns({ agenda, clinic, settings, assets }: GridProps) {
  const { t, tn, locale } = useI18n();
  const { view, by, cancelled, today, date, site } = settings;
  const columns = useMemo(() => {
    const seen = shown(agenda, cancelled);
    if (by === 'assets') return assetColumns(seen, clinic, { assets: assets ?? [], date, site });
    return view === 'day' ? dayColumns(seen, clinic, date) : weekColumns(seen, clinic, datesOf({ view, date }));
  }, [agenda, clinic, view, by, assets, date, site, cancelled]);
  const head = useCallback(
    (column: Column) => {
      if (by === 'assets') return <AssetHead column={column} zone={clinic.zone} />;
      return view === 'day' ? (
        <PersonHead column={column} zone={clinic.zone} />
      ) : (
        <DayHead column={column} today={today} />
      );
    },
    [view, by, clinic.zone, today],
  );
  const label = useCallback(
    (column: Column): string => {
      const name = column.asset?.name ?? column.practitioner.name;
      const person = t('agenda.column', { practitioner: name, site: column.site.name });
      const visits = column.items.filter(({ item }) => item.kind === 'appointment').length;
      const whose = `${person}, ${tn('agenda.count', visits)}`;
      return view === 'day' ? whose : `${longDayText(`${column.date}T12:00:00Z`, 'UTC', locale)}, ${whose}`;
    },
    [view, t, tn, locale],
  );
  return { columns, head, label };
}

/** Where the clinic has neither rooms nor devices as yet. */
function NoAssets() {
  const { t } = useI18n();
  return (
    <Empty icon={IconDoor} title={t('assets.none.title')} text={t('assets.none.text')}>
      <Button variant="default" onClick={() => goTo('settings', { tab: 'assets' })}>
        {t('assets.none.open')}
      </Button>
    </Empty>
  );
}

function NobodyWorks({ settings }: { readonly settings: AgendaSettings }) {
  const { t } = useI18n();
  return (
    <Empty icon={IconCalendarOff} title={t('agenda.empty.title')} text={t('agenda.empty.text')}>
      {settings.date === settings.today ? null : (
        <Button variant="default" onClick={() => changeSettings(settings, { date: settings.today })}>
          {t('agenda.today')}
        </Button>
      )}
    </Empty>
  );
}

function AgendaGrid(props: GridProps) {
  const { agenda, clinic, settings, assets } = props;
  const { t } = useI18n();
  const { by } = settings;
  const { columns, head, label } = useColumns(props);
  if (by === 'assets' && !assets) return <Loading />;
  if (by === 'assets' && assets?.length === 0) return <NoAssets />;
  return (
    <>
      {by === 'people' ? <VisitShortcuts agenda={agenda} /> : null}
      {columns.length === 0 ? (
        <NobodyWorks settings={settings} />
      ) : (
        <TimeGrid columns={columns} clinic={clinic} label={t('agenda.title')} columnLabel={label} head={head} />
      )}
      {/* Its keys work on a day without columns too, and while those of the next one are on their way. */}
      {by === 'people' ? <MoveMode columns={columns} clinic={clinic} settings={settings} /> : null}
      {columns.length === 0 ? null : <PrintedDay columns={columns} clinicName={clinic.name} zone={clinic.zone} />}
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
  const assets = useAssets().data?.assets;
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
        summary={summaryOf(inSight(agenda.data, settings.by), i18n)}
        hasAssets={settings.by === 'assets' || (assets?.length ?? 0) > 0}
        waiting={waiting}
        showWaiting={showWaiting}
      />
      {agenda.isPending ? <Loading /> : null}
      {agenda.isError && !agenda.data ? <LoadFailed error={agenda.error} retry={() => void agenda.refetch()} /> : null}
      <div className="agenda-body">
        <div className="agenda-main">
          {agenda.data ? (
            <AgendaGrid agenda={agenda.data} clinic={clinic.data} settings={settings} assets={assets} />
          ) : null}
        </div>
        {waiting ? <WaitingPanel settings={settings} clinic={clinic.data} close={() => showWaiting(false)} /> : null}
      </div>
    </div>
  );
}
