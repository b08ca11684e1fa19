import { Button, Divider, Stack, Tabs } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useClinic, usePatientRecord } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { MessageThread } from './message-thread.tsx';
import { PatientFacts } from './patient-facts.tsx';
import { PatientFlags } from './patient-flags.tsx';
import { PatientNotes } from './patient-notes.tsx';
import { PhoneChange } from './phone-change.tsx';
import { VisitList } from './visit-list.tsx';

/** One patient: who they are, their visits, what was written. */
export function PatientPanel({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const record = usePatientRecord(id);
  const clinic = useClinic();
  if (record.isPending) return <Loading />;
  if (!record.data) return <LoadFailed error={record.error} retry={() => void record.refetch()} />;
  const { patient, flags, notes, phoneChange, coming, past } = record.data;
  const zone = clinic.data?.zone ?? 'UTC';
  return (
    <Stack gap="md">
      <PatientFacts patient={patient} />
      <PhoneChange id={id} zone={zone} change={phoneChange} />
      <PatientFlags flags={flags} zone={zone} />
      <PatientNotes patientId={id} notes={notes} zone={zone} />
      {patient.active && !patient.deceased ? (
        <Button
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
          onClick={() => openPanel({ kind: 'book', patientId: id })}
          className="desk-start"
        >
          {t('patient.book')}
        </Button>
      ) : null}
      <Divider />
      <PatientTabs id={id} zone={zone} coming={coming} past={past} />
    </Stack>
  );
}

interface PatientTabsProps {
  readonly id: string;
  readonly zone: string;
  readonly coming: Parameters<typeof VisitList>[0]['visits'];
  readonly past: Parameters<typeof VisitList>[0]['visits'];
  readonly current?: string;
}

/** Visits and messages, the same wherever a patient is shown. */
export function PatientTabs({ id, zone, coming, past, current }: PatientTabsProps) {
  const { t } = useI18n();
  return (
    <Tabs defaultValue="coming" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="coming">{t('patient.coming')}</Tabs.Tab>
        <Tabs.Tab value="past">{t('patient.history')}</Tabs.Tab>
        <Tabs.Tab value="messages">{t('patient.messages')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="coming" pt="md">
        <VisitList visits={coming} none={t('patient.noComing')} current={current} />
      </Tabs.Panel>
      <Tabs.Panel value="past" pt="md">
        <VisitList visits={past} none={t('patient.noPast')} current={current} />
      </Tabs.Panel>
      <Tabs.Panel value="messages" pt="md">
        <MessageThread patientId={id} zone={zone} />
      </Tabs.Panel>
    </Tabs>
  );
}
