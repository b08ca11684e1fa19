import { useEffect } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { OpeningsOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { api, query } from '../api/client.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useShortcut } from '../shell/keys/shortcuts.ts';
import { sentenceOf } from '../shell/states.tsx';
import { parseInstant } from '../../../platform/time/instant.ts';
import { localDateOf } from '../../../platform/time/wall-time.ts';
import { changeSettings, type AgendaSettings } from './agenda-settings.ts';
import { instantOfMinute, minuteOf, zoneOf, type Column } from './columns.ts';
import { ghostOf, serviceOf } from './ghost.ts';
import { MoveBar } from './move-bar.tsx';
import { carriedOver, endMove, movingNow, pointAt, useMoving, type Moving, type Spot } from './moving.ts';
import { stepped } from './placement.ts';
import { useMove } from './use-move.ts';

interface MoveModeProps {
  readonly columns: readonly Column[];
  readonly clinic: ClinicOut;
  readonly settings: AgendaSettings;
}

/** Where the keys begin: where the appointment stands now, or at the top of the first column. */
function startOf({ appointment, spot }: Moving, columns: readonly Column[]): Spot | undefined {
  if (spot && columns.some(({ key }) => key === spot.columnKey)) return spot;
  const own =
    columns.find(
      (column) => column.practitioner.id === appointment.practitioner.id && column.site.id === appointment.site.id,
    ) ?? columns[0];
  if (!own) return undefined;
  const there = minuteOf(appointment.start, own.zone, own.date);
  const minute = there > 0 && there < 24 * 60 ? there : (own.working[0]?.from ?? 9 * 60);
  return { columnKey: own.key, minute };
}

/** From when the next free time is looked for: after the spot, else from the first day that is shown, of what is still to come. */
function searchFrom({ spot }: Moving, columns: readonly Column[]): string {
  const column = columns.find(({ key }) => key === spot?.columnKey);
  if (spot && column) return instantOfMinute(column.date, spot.minute, column.zone);
  const now = new Date(clinicNow()).toISOString();
  const [first] = columns;
  const day = first ? instantOfMinute(first.date, 0, first.zone) : now;
  return Date.parse(day) > Date.parse(now) ? day : now;
}

const TRIES = 20;

/** The next free time of the same service: first with the same person, else with anybody. */
async function nextOpening(
  { appointment, spot }: Moving,
  from: string,
): Promise<OpeningsOut['openings'][number] | undefined> {
  const wanted = { service: appointment.service.id, from, urgency: 'urgent', limit: TRIES };
  const ask = async (more: Readonly<Record<string, string>>) => {
    const { openings } = await api<OpeningsOut>(`/openings${query({ ...wanted, ...more })}`);
    return openings.find(({ start }) => spot === undefined || Date.parse(start) > Date.parse(from));
  };
  return (await ask({ practitioner: appointment.practitioner.id })) ?? ask({});
}

/** What keys do while something is being moved, and the bar that says so; nothing while nothing is. */
export function MoveMode(props: MoveModeProps) {
  const moving = useMoving();
  return moving ? <MoveKeys {...props} moving={moving} /> : null;
}

function MoveKeys({ moving, columns, clinic, settings }: MoveModeProps & { readonly moving: Moving }) {
  const i18n = useI18n();
  const move = useMove(clinic);
  const { gridMinutes } = serviceOf(clinic, moving);
  const column = columns.find(({ key }) => key === moving.spot?.columnKey);
  const ghost = column && ghostOf(clinic, moving, column, clinicNow());
  const step = (by: { readonly minutes?: 1 | -1; readonly columns?: 1 | -1; readonly times?: number }) => {
    const start = startOf(moving, columns);
    const index = columns.findIndex(({ key }) => key === start?.columnKey);
    const next = columns[Math.max(0, Math.min(columns.length - 1, index + (by.columns ?? 0)))];
    if (!start || !next) return;
    let minute = start.minute;
    if (by.minutes && moving.spot)
      for (let i = 0; i < (by.times ?? 1); i += 1) minute = stepped(next, minute, { by: by.minutes, gridMinutes });
    pointAt({ columnKey: next.key, minute });
  };
  const next = () => {
    nextOpening(moving, searchFrom(moving, columns))
      .then((opening) => {
        const instant = opening && parseInstant(opening.start);
        if (!opening || instant === undefined) {
          notifications.show({ color: 'yellow', message: i18n.t('book.time.none') });
          return;
        }
        const zone = zoneOf(opening.site.zone);
        const date = localDateOf(instant, zone);
        pointAt({
          columnKey: `${opening.practitioner.id} ${opening.site.id} ${date}`,
          minute: minuteOf(opening.start, zone, date),
        });
        if (!settings.dates.includes(date)) changeSettings(settings, { date });
      })
      .catch((error: unknown) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n) }));
  };
  useEffect(() => {
    const spot = movingNow()?.spot;
    if (spot) pointAt(carriedOver(spot, columns));
  }, [columns]);
  const stop = () => {
    endMove();
    const { start, zone } = moving.appointment;
    const instant = parseInstant(start);
    const date = instant === undefined ? undefined : localDateOf(instant, zoneOf(zone));
    // Whatever is drawn at this moment: a day that has just been turned to is in the address already, and is not stayed on.
    if (date !== undefined) changeSettings(settings, { date });
  };
  const drop = () => moving.spot && pointAt(moving.spot, { dropped: true });
  useHotkeys([
    ['ArrowUp', () => step({ minutes: -1 })],
    ['ArrowDown', () => step({ minutes: 1 })],
    ['PageUp', () => step({ minutes: -1, times: 3 })],
    ['PageDown', () => step({ minutes: 1, times: 3 })],
    ['ArrowLeft', () => step({ columns: -1 })],
    ['ArrowRight', () => step({ columns: 1 })],
    ['Enter', drop],
    ['Escape', stop],
  ]);
  useShortcut('agenda.next', next);
  return (
    <MoveBar
      moving={moving}
      column={column}
      objection={ghost?.objection}
      next={next}
      stop={stop}
      move={async (overbookReason) => {
        if (!column || !moving.spot) return;
        const { appointment, spot } = moving;
        await move({ appointment, column, minute: spot.minute, overbookReason });
      }}
    />
  );
}
