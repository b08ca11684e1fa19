import '@mantine/notifications/styles.css';
import { MantineThemeProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { IconCalendarEvent, IconChecklist, IconPhoneIncoming } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { CallDetailOut } from '../../http/shapes/call.ts';
import type { LiveEventOut } from '../../http/shapes/live.ts';
import type { TasksOut } from '../../http/shapes/task.ts';
import { api } from '../api/client.ts';
import { useLiveEvents } from '../api/live.tsx';
import { phoneText, whenText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { goTo } from '../router.ts';
import { openPanel } from './open-panel.ts';

const APPOINTMENT_TOASTS = {
  'appointment.booked': 'toast.booked',
  'appointment.cancelled': 'toast.cancelled',
  'appointment.rescheduled': 'toast.rescheduled',
  'appointment.confirmed': 'toast.confirmed',
} as const;

function isAppointmentToast(type: string): type is keyof typeof APPOINTMENT_TOASTS {
  return Object.hasOwn(APPOINTMENT_TOASTS, type);
}

function textOf(payload: LiveEventOut['payload'], name: string): string | undefined {
  const value = payload[name];
  return typeof value === 'string' ? value : undefined;
}

/** Once per thing: an event may be told twice. */
const shown = new Set<string>();
const MOST_REMEMBERED = 500;

function first(key: string): boolean {
  if (shown.has(key)) return false;
  if (shown.size > MOST_REMEMBERED) shown.clear();
  shown.add(key);
  return true;
}

/** Pressing a notice opens what it tells of; putting it away does not. */
function opening(open: () => void) {
  return ({ target }: { readonly target: EventTarget }): void => {
    if (target instanceof Element && target.closest('.mantine-Notification-closeButton')) return;
    open();
  };
}

async function tellAppointment(type: keyof typeof APPOINTMENT_TOASTS, payload: LiveEventOut['payload'], i18n: I18n) {
  const id = textOf(payload, 'appointmentId');
  // What a colleague does at the desk is seen in the agenda; it needs no notice.
  if (!id || ['desk', 'import'].includes(textOf(payload, 'cause') ?? '')) return;
  if (!first(`${type} ${id} ${String(payload['version'])}`)) return;
  const appointment = await api<AppointmentOut>(`/appointments/${id}`);
  notifications.show({
    icon: <IconCalendarEvent size={18} aria-hidden />,
    color: type === 'appointment.cancelled' ? 'red.9' : 'alameda',
    message: i18n.t(APPOINTMENT_TOASTS[type], {
      name: appointment.patient.name,
      when: whenText(appointment, i18n.locale),
    }),
    onClick: opening(() => openPanel({ kind: 'appointment', id })),
  });
}

async function tellCall(payload: LiveEventOut['payload'], i18n: I18n) {
  const id = textOf(payload, 'callId');
  if (!id || !first(`call ${id}`)) return;
  const { call } = await api<CallDetailOut>(`/calls/${id}`);
  if (call.direction === 'outbound') return;
  const who = call.patient?.name ?? call.candidates[0]?.name ?? phoneText(call.from);
  notifications.show({
    icon: <IconPhoneIncoming size={18} aria-hidden />,
    message: who ? i18n.t('toast.call.from', { who }) : i18n.t('toast.call'),
    onClick: opening(() => openPanel({ kind: 'pop', call: id })),
  });
}

async function tellTask(payload: LiveEventOut['payload'], i18n: I18n) {
  const id = textOf(payload, 'taskId');
  if (!id) return;
  const { tasks } = await api<TasksOut>('/tasks?status=requested&limit=50');
  const task = tasks.find((candidate) => candidate.id === id);
  if (!task || !first(`task ${id} ${task.priority}`)) return;
  notifications.show({
    icon: <IconChecklist size={18} aria-hidden />,
    color: task.priority === 'stat' ? 'red.9' : 'alameda',
    autoClose: task.priority === 'stat' ? false : 6000,
    message: i18n.t('toast.task', { what: i18n.t(`task.kind.${task.kind}`) }),
    onClick: opening(() => goTo('tasks')),
  });
}

/** Says what happened elsewhere. Nothing is lost when a notice is: the pages show the same. */
export default function LiveToasts() {
  const i18n = useI18n();
  const listener = useCallback(
    (event: LiveEventOut) => {
      const ignore = () => undefined;
      if (isAppointmentToast(event.type)) void tellAppointment(event.type, event.payload, i18n).catch(ignore);
      else if (event.type === 'call.ringing') void tellCall(event.payload, i18n).catch(ignore);
      else if (event.type === 'task.changed') void tellTask(event.payload, i18n).catch(ignore);
    },
    [i18n],
  );
  useLiveEvents(listener);
  const named = {
    components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': i18n.t('app.close') } } } },
  };
  return (
    <MantineThemeProvider theme={named}>
      <Notifications position="bottom-right" limit={3} autoClose={6000} containerWidth={500} />
    </MantineThemeProvider>
  );
}
