import { Alert, Button, Divider, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowsExchange, IconCalendarX, IconChecks } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { useChangeAppointment, type AppointmentChange } from '../api/appointment-commands.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useAppointment, usePatientRecord } from '../api/queries.ts';
import { fullDayText, timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { PatientFacts } from '../patients/patient-facts.tsx';
import { PatientFlags } from '../patients/patient-flags.tsx';
import { PatientTabs } from '../patients/patient-panel.tsx';
import { LoadFailed, Loading, sentenceOf } from '../shell/states.tsx';
import { isChangeable, StatusBadge } from './appointment-status.tsx';
import { OpeningPicker } from './opening-picker.tsx';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="desk-fact">
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" size="sm" className="desk-wrap">
        {children}
      </Text>
    </div>
  );
}

function AppointmentFacts({ appointment }: { readonly appointment: AppointmentOut }) {
  const { t, code, locale } = useI18n();
  const { start, end, zone, service, practitioner, site, reason, cancelReason, origin } = appointment;
  return (
    <dl className="desk-facts">
      <Fact name={t('appointment.when')}>
        <strong>
          {fullDayText(start, zone, locale)}, {timeText(start, zone)}–{timeText(end, zone)}
        </strong>
      </Fact>
      <Fact name={t('appointment.service')}>{service.name}</Fact>
      <Fact name={t('appointment.with')}>{practitioner.name}</Fact>
      <Fact name={t('appointment.where')}>{site.name}</Fact>
      {reason ? <Fact name={t('appointment.reason')}>{reason}</Fact> : null}
      {cancelReason ? <Fact name={t('appointment.cancelReason')}>{cancelReason}</Fact> : null}
      <Fact name={t('appointment.origin')}>{code('origin', origin, 'origin.fhir')}</Fact>
    </dl>
  );
}

type Mode = 'look' | 'move' | 'cancel';
const DONE = {
  confirm: 'appointment.done.confirm',
  cancel: 'appointment.done.cancel',
  reschedule: 'appointment.done.move',
} as const;

function tellDone(message: string): void {
  notifications.show({ color: 'alameda', icon: <IconChecks size={18} aria-hidden />, message });
}

function AppointmentActions({ appointment }: { readonly appointment: AppointmentOut }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [mode, setMode] = useState<Mode>('look');
  const [reason, setReason] = useState('');
  const change = useChangeAppointment(appointment);
  if (!isChangeable(appointment) || Date.parse(appointment.start) < clinicNow()) return null;
  const run = (wanted: AppointmentChange) => change.mutate(wanted, { onSuccess: () => done(wanted) });
  const done = (wanted: AppointmentChange) => {
    setMode('look');
    tellDone(t(DONE[wanted.kind]));
  };
  const failed = change.isError ? (
    <Alert color="red" role="alert" p="sm">
      {sentenceOf(change.error, i18n)}
    </Alert>
  ) : null;
  if (mode === 'cancel') {
    return (
      <Alert color="red" variant="outline" title={t('appointment.cancel.question')} className="desk-alert">
        <Stack gap="sm">
          <Text size="sm">{t('appointment.cancel.text')}</Text>
          <TextInput
            label={t('appointment.cancel.reason')}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          {failed}
          <Group gap="xs">
            <Button
              color="red.9"
              loading={change.isPending}
              onClick={() => run({ kind: 'cancel', ...(reason.trim() ? { reason: reason.trim() } : {}) })}
            >
              {t('appointment.cancel.yes')}
            </Button>
            <Button variant="default" onClick={() => setMode('look')}>
              {t('appointment.cancel.no')}
            </Button>
          </Group>
        </Stack>
      </Alert>
    );
  }
  if (mode === 'move') {
    return (
      <Stack gap="sm">
        {failed}
        <OpeningPicker
          service={appointment.service.id}
          practitioner={appointment.practitioner.id}
          site={appointment.site.id}
          submitLabel={t('appointment.moveTo')}
          busy={change.isPending}
          onSubmit={(opening) => run({ kind: 'reschedule', openingId: opening.id })}
        />
        <Button variant="default" onClick={() => setMode('look')} className="desk-start">
          {t('app.back')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      {failed}
      <Group gap="xs">
        {appointment.attendance === 'accepted' ? null : (
          <Button
            px="sm"
            loading={change.isPending}
            leftSection={<IconChecks size={18} aria-hidden />}
            onClick={() => run({ kind: 'confirm' })}
          >
            {t('appointment.confirm')}
          </Button>
        )}
        <Button
          px="sm"
          variant="default"
          leftSection={<IconArrowsExchange size={18} aria-hidden />}
          onClick={() => setMode('move')}
        >
          {t('appointment.move')}
        </Button>
        <Button
          px="sm"
          variant="default"
          className="desk-danger"
          leftSection={<IconCalendarX size={18} aria-hidden />}
          onClick={() => setMode('cancel')}
        >
          {t('appointment.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

/** One appointment: who, when, what can be done, and what was before. */
export function AppointmentPanel({ id }: { readonly id: string }) {
  const found = useAppointment(id);
  const record = usePatientRecord(found.data?.patient.id);
  if (found.isPending) return <Loading />;
  if (!found.data) return <LoadFailed error={found.error} retry={() => void found.refetch()} />;
  const appointment = found.data;
  return (
    <Stack gap="md">
      <Group>
        <StatusBadge appointment={appointment} />
      </Group>
      {record.data ? <PatientFacts patient={record.data.patient} /> : <Loading />}
      {record.data ? <PatientFlags flags={record.data.flags} zone={appointment.zone} /> : null}
      <AppointmentFacts appointment={appointment} />
      <AppointmentActions appointment={appointment} />
      <Divider />
      {record.data ? (
        <PatientTabs
          id={appointment.patient.id}
          zone={appointment.zone}
          coming={record.data.coming}
          past={record.data.past}
          current={appointment.id}
        />
      ) : null}
    </Stack>
  );
}
