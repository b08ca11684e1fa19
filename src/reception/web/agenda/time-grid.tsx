import { Text, VisuallyHidden } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { lookOf } from './appointment-status.tsx';
import { instantOfMinute, minuteOf, type Column, type GridItem, type Hold } from './columns.ts';
import { clockText, hoursToShow, minuteAt, restOf, type MinuteSpan, type Placed } from './grid-layout.ts';

/** A ten-minute visit still has room for one line. The lines of desk.css follow this measure. */
const PX_PER_MINUTE = 1.8;
const AXIS_PX = 56;
const NARROWEST_COLUMN_PX = 168;
const SEEN_BEFORE_NOW_PX = 160;

const px = (minutes: number): number => minutes * PX_PER_MINUTE;

interface Box {
  readonly top: number;
  readonly height: number;
}

function boxOf(span: MinuteSpan, hours: MinuteSpan): Box {
  const from = Math.max(span.from, hours.from);
  return { top: px(from - hours.from), height: px(Math.min(span.to, hours.to) - from) };
}

function laneStyle({ lane, lanes, span }: Placed<GridItem>, hours: MinuteSpan) {
  const { top, height } = boxOf(span, hours);
  return {
    top: top + 1,
    height: Math.max(height - 2, 16),
    left: `calc(${(100 * lane) / lanes}% + 3px)`,
    width: `calc(${100 / lanes}% - 6px)`,
  };
}

function AppointmentButton({
  placed,
  appointment,
  hours,
}: {
  placed: Placed<GridItem>;
  appointment: AppointmentOut;
  hours: MinuteSpan;
}) {
  const { t } = useI18n();
  const { key, icon: Icon, tone } = lookOf(appointment);
  const minutes = placed.span.to - placed.span.from;
  const time = timeText(appointment.start, appointment.zone);
  return (
    <button
      type="button"
      className="agenda-item"
      data-tone={tone}
      data-short={minutes < 20 || undefined}
      data-cancelled={appointment.status === 'cancelled' || undefined}
      style={laneStyle(placed, hours)}
      title={`${time} ${appointment.patient.name} · ${appointment.service.name} · ${t(key)}`}
      onClick={() => openPanel({ kind: 'appointment', id: appointment.id })}
    >
      <span className="agenda-item-head">
        <Icon size={14} stroke={2.2} aria-hidden className="agenda-item-icon" />
        <span className="agenda-item-time">{time}</span>
        <span className="agenda-item-name">{appointment.patient.name}</span>
      </span>
      {minutes >= 30 ? <span className="agenda-item-service">{appointment.service.name}</span> : null}
      <VisuallyHidden>
        {minutes < 30 ? `, ${appointment.service.name}` : ''}, {t(key)}
      </VisuallyHidden>
    </button>
  );
}

function HoldBox({
  placed,
  hold,
  column,
  hours,
}: {
  placed: Placed<GridItem>;
  hold: Hold;
  column: Column;
  hours: MinuteSpan;
}) {
  const { t } = useI18n();
  const text = t('agenda.hold.long', { time: timeText(hold.expiresAt, column.zone) });
  return (
    <div className="agenda-hold" style={laneStyle(placed, hours)} title={text}>
      <IconPhoneCall size={14} aria-hidden />
      <span>{t('agenda.hold')}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}

function ColumnBody({
  column,
  hours,
  nowMs,
}: {
  readonly column: Column;
  readonly hours: MinuteSpan;
  readonly nowMs: number;
}) {
  const { t } = useI18n();
  const now = minuteOf(nowMs, column.zone, column.date);
  const book = (event: MouseEvent<HTMLDivElement>) => {
    const minute = minuteAt(event.clientY - event.currentTarget.getBoundingClientRect().top, hours, PX_PER_MINUTE);
    openPanel({
      kind: 'book',
      practitioner: column.practitioner.id,
      site: column.site.id,
      at: instantOfMinute(column.date, minute, column.zone),
    });
  };
  return (
    <div className="agenda-column" style={{ height: px(hours.to - hours.from) }}>
      {restOf(hours, column.working).map((span) => (
        <div key={span.from} className="agenda-off" style={boxOf(span, hours)} />
      ))}
      {/* Pointing at free time is a short cut; the button "new appointment" does the same by keyboard. */}
      <div className="agenda-free" onClick={book} role="presentation" />
      {column.closures.map(({ closure, span }) => (
        <div key={closure.id} className="agenda-closure" style={boxOf(span, hours)}>
          <span>{t('agenda.closure', { reason: closure.reason })}</span>
        </div>
      ))}
      {column.items.map((placed) =>
        placed.item.kind === 'appointment' ? (
          <AppointmentButton
            key={placed.item.appointment.id}
            placed={placed}
            appointment={placed.item.appointment}
            hours={hours}
          />
        ) : (
          <HoldBox key={placed.item.hold.id} placed={placed} hold={placed.item.hold} column={column} hours={hours} />
        ),
      )}
      {now > hours.from && now < hours.to ? (
        <div className="agenda-now" style={{ top: px(now - hours.from) }} aria-hidden />
      ) : null}
    </div>
  );
}

interface TimeGridProps {
  readonly columns: readonly Column[];
  readonly nowMs: number;
  readonly label: string;
  /** One for each column. */
  readonly heads: readonly ReactNode[];
  readonly columnLabel: (column: Column) => string;
}

/** Columns over one time axis. Axis and heads stay in sight; the columns keep a readable width and scroll sideways. */
export function TimeGrid({ columns, nowMs, label, heads, columnLabel }: TimeGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const hours = hoursToShow(columns.flatMap((column) => [...column.working, ...column.items.map(({ span }) => span)]));
  const marks = Array.from({ length: (hours.to - hours.from) / 60 }, (_, index) => hours.from + index * 60);
  const today = columns.find((column) => {
    const minute = minuteOf(nowMs, column.zone, column.date);
    return minute > hours.from && minute < hours.to;
  });
  const nowMinute = today ? minuteOf(nowMs, today.zone, today.date) : undefined;
  const dates = columns.map((column) => column.date).join();
  const presentPx = nowMinute === undefined ? undefined : Math.max(0, px(nowMinute - hours.from) - SEEN_BEFORE_NOW_PX);
  const shownDates = useRef('');
  useEffect(() => {
    // The present is in sight when a day is opened, and is left alone afterwards.
    if (shownDates.current === dates) return;
    shownDates.current = dates;
    scroller.current?.scrollTo({ top: presentPx ?? 0 });
  }, [dates, presentPx]);
  return (
    <div className="agenda-scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
      <div
        className="agenda-grid"
        style={{
          gridTemplateColumns: `${AXIS_PX}px repeat(${columns.length}, minmax(0, 1fr))`,
          minWidth: AXIS_PX + columns.length * NARROWEST_COLUMN_PX,
        }}
      >
        <div className="agenda-corner" />
        {columns.map((column, index) => (
          <div key={column.key} className="agenda-head">
            {heads[index]}
          </div>
        ))}
        <div className="agenda-axis" aria-hidden style={{ height: px(hours.to - hours.from) }}>
          {marks.map((minute) => (
            <Text key={minute} component="span" className="agenda-hour" style={{ top: px(minute - hours.from) }}>
              {clockText(minute)}
            </Text>
          ))}
          {nowMinute === undefined ? null : (
            <span className="agenda-now-label" style={{ top: px(nowMinute - hours.from) }}>
              {clockText(nowMinute)}
            </span>
          )}
        </div>
        {columns.map((column) => (
          <section key={column.key} aria-label={columnLabel(column)}>
            <ColumnBody column={column} hours={hours} nowMs={nowMs} />
          </section>
        ))}
      </div>
    </div>
  );
}
