import { Badge } from '@mantine/core';
import {
  IconBan,
  IconCheck,
  IconChecks,
  IconCircleDashed,
  IconDoorEnter,
  IconHelp,
  IconHourglass,
  IconUserOff,
  IconX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { MessageKey } from '../i18n/es.ts';
import { useI18n } from '../i18n/i18n.tsx';

export interface StatusLook {
  readonly key: MessageKey;
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean; className?: string }>;
  /** Colours stand in desk.css: `[data-tone]`. They never stand alone: there is always an icon and a word. */
  readonly tone: 'waiting' | 'good' | 'doubt' | 'bad' | 'here' | 'past';
}

const BY_ATTENDANCE: Readonly<Record<AppointmentOut['attendance'], StatusLook>> = {
  'needs-action': { key: 'status.unconfirmed', icon: IconCircleDashed, tone: 'waiting' },
  accepted: { key: 'status.confirmed', icon: IconChecks, tone: 'good' },
  tentative: { key: 'status.tentative', icon: IconHelp, tone: 'doubt' },
  declined: { key: 'status.declined', icon: IconX, tone: 'bad' },
};

const BY_STATUS: Readonly<Record<Exclude<AppointmentOut['status'], 'booked'>, StatusLook>> = {
  proposed: { key: 'status.proposed', icon: IconHourglass, tone: 'doubt' },
  pending: { key: 'status.pending', icon: IconHourglass, tone: 'doubt' },
  waitlist: { key: 'status.waitlist', icon: IconHourglass, tone: 'doubt' },
  arrived: { key: 'status.arrived', icon: IconDoorEnter, tone: 'here' },
  'checked-in': { key: 'status.arrived', icon: IconDoorEnter, tone: 'here' },
  fulfilled: { key: 'status.fulfilled', icon: IconCheck, tone: 'past' },
  noshow: { key: 'status.noshow', icon: IconUserOff, tone: 'bad' },
  cancelled: { key: 'status.cancelled', icon: IconBan, tone: 'past' },
  'entered-in-error': { key: 'status.entered-in-error', icon: IconBan, tone: 'past' },
};

export function lookOf({ status, attendance }: Pick<AppointmentOut, 'status' | 'attendance'>): StatusLook {
  return status === 'booked' ? BY_ATTENDANCE[attendance] : BY_STATUS[status];
}

export function isChangeable({ status }: Pick<AppointmentOut, 'status'>): boolean {
  return status === 'booked' || status === 'pending' || status === 'proposed';
}

export function StatusBadge({
  appointment,
}: {
  readonly appointment: Pick<AppointmentOut, 'status' | 'attendance' | 'lateMinutes'>;
}) {
  const { t } = useI18n();
  const { lateMinutes } = appointment;
  const { key, icon: Icon, tone } = lookOf(appointment);
  const late =
    lateMinutes === undefined || appointment.status !== 'booked'
      ? ''
      : ` · ${t('status.late', { minutes: lateMinutes })}`;
  return (
    <Badge variant="light" className="desk-status" data-tone={tone} leftSection={<Icon size={14} aria-hidden />}>
      {t(key)}
      {late}
    </Badge>
  );
}
