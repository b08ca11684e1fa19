import { Button, Divider, Group, Loader, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { useAppointment, usePatientRecord } from '../api/queries.ts';
import { fullDayText, timeText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { PatientFacts } from '../patients/patient-facts.tsx';
import { PatientFlags } from '../patients/patient-flags.tsx';
import { PinnedNotes } from '../patients/patient-notes.tsx';
import { PatientTabs } from '../patients/patient-panel.tsx';
import type { WantedLength } from '../shell/open-panel.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { AppointmentActions } from './appointment-actions.tsx';
import { StatusBadge } from './appointment-status.tsx';
import { useOtherClock } from './other-clock.ts';
import { VisitAssets } from './visit-assets.tsx';

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
  const { start, end, zone, service, practitioner, site, assets, reason, cancelReason, origin, startBy } = appointment;
  const otherClock = useOtherClock()(zone);
  return (
    <dl className="desk-facts">
      <Fact name={t('appointment.when')}>
        <strong>
          {fullDayText(start, zone, locale)},{' '}
          <span className="desk-nowrap">
            {timeText(start, zone)}–{timeText(end, zone)}
          </span>
        </strong>
        {otherClock === '' ? null : ` · ${otherClock}`}
      </Fact>
      {startBy ? <Fact name={t('appointment.startBy')}>{whenText({ start: startBy, zone }, locale)}</Fact> : null}
      <Fact name={t('appointment.service')}>{service.name}</Fact>
      <Fact name={t('appointment.with')}>{practitioner.name}</Fact>
      <Fact name={t('appointment.where')}>{site.name}</Fact>
      {assets.length > 0 ? (
        <Fact name={t('appointment.assets')}>
          <VisitAssets appointment={appointment} />
        </Fact>
      ) : null}
      {reason ? <Fact name={t('appointment.reason')}>{reason}</Fact> : null}
      {cancelReason ? (
        <Fact name={t('appointment.cancelReason')}>
          {code('cancelReason', cancelReason, 'cancelReason.said', { reason: cancelReason })}
        </Fact>
      ) : null}
      <Fact name={t('appointment.origin')}>{code('origin', origin, 'origin.fhir')}</Fact>
    </dl>
  );
}

/** Whose it is stands there even while, or where, the rest of the person cannot be fetched. */
function NameAlone({ name, record }: { readonly name: string; readonly record: ReturnType<typeof usePatientRecord> }) {
  const { t } = useI18n();
  return (
    <Stack gap={6}>
      <Title order={3} size="h3" className="desk-wrap">
        {name}
      </Title>
      {record.isError ? (
        <Group gap="sm" role="alert">
          <Text size="sm" c="dimmed">
            {t('appointment.patient.unread')}
          </Text>
          <Button size="compact-xs" variant="default" loading={record.isFetching} onClick={() => void record.refetch()}>
            {t('app.retry')}
          </Button>
        </Group>
      ) : (
        <Loader type="dots" size="sm" role="status" aria-label={t('app.loading')} />
      )}
    </Stack>
  );
}

/** One appointment: who, when, what can be done, and what was before. */
export function AppointmentPanel({ id, length }: { readonly id: string; readonly length?: WantedLength | undefined }) {
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
      {record.data ? (
        <PatientFacts patient={record.data.patient} />
      ) : (
        <NameAlone name={appointment.patient.name} record={record} />
      )}
      {record.data ? <PatientFlags flags={record.data.flags} zone={appointment.zone} /> : null}
      {record.data ? <PinnedNotes notes={record.data.notes} zone={appointment.zone} /> : null}
      <AppointmentFacts appointment={appointment} />
      <AppointmentActions appointment={appointment} coming={record.data?.coming ?? []} length={length} />
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
