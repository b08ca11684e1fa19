import { Button, Card, Group, Loader, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCalendarPlus, IconSearch, IconUserSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PatientRecordOut } from '../../http/shapes/patient-record.ts';
import { useClinic, useMay, usePatientRecord, usePatients } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { openPanel } from '../shell/open-panel.ts';
import { Empty, LoadFailed, Loading, useForbidden } from '../shell/states.tsx';
import { ExportButton } from './export-button.tsx';
import { Consents } from './consents.tsx';
import { Attendance } from './attendance.tsx';
import { DetailsAgreed } from './details-agreed.tsx';
import { Insurers } from './insurers.tsx';
import { PatientFacts } from './patient-facts.tsx';
import { PatientFlags } from './patient-flags.tsx';
import { PatientNotes } from './patient-notes.tsx';
import { PhoneChange } from './phone-change.tsx';
import { PatientLine } from './patient-line.tsx';
import { Timeline } from './timeline.tsx';
import { VisitList } from './visit-list.tsx';

const TYPING_MS = 120;

/** Down from the field into the list, and on from row to row. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [
    ...(event.currentTarget.closest('.patients-list')?.querySelectorAll<HTMLElement>('input, .desk-row') ?? []),
  ];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
}

function People({ current }: { readonly current: string | undefined }) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const nobodyYet = useRef(current === undefined);
  useEffect(() => {
    if (nobodyYet.current) field.current?.focus();
  }, []);
  const [wanted] = useDebouncedValue(text.trim(), TYPING_MS);
  const found = usePatients(wanted);
  const patients = wanted.length < 2 ? [] : (found.data?.patients ?? []);
  return (
    <div className="patients-list" role="search">
      <TextInput
        aria-label={t('search.label')}
        placeholder={t('patients.placeholder')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={found.isFetching ? <Loader size={14} /> : null}
        value={text}
        ref={field}
        onKeyDown={walk}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Stack component="ul" gap={2} mt="sm" className="desk-plain-list" aria-label={t('patients.found')}>
        {patients.map((patient) => (
          <li key={patient.id}>
            <UnstyledButton
              className="desk-row"
              onKeyDown={walk}
              data-current={patient.id === current || undefined}
              aria-current={patient.id === current || undefined}
              onClick={() => goTo('patients', { id: patient.id })}
            >
              <PatientLine patient={patient} />
            </UnstyledButton>
          </li>
        ))}
      </Stack>
      <Text size="sm" c="dimmed" role="status" mt="xs">
        {wanted.length < 2
          ? t('patients.hint')
          : patients.length === 0 && !found.isFetching
            ? t('search.none', { query: wanted })
            : ''}
      </Text>
    </div>
  );
}

function Family({ record }: { readonly record: PatientRecordOut }) {
  const { t } = useI18n();
  const { family, related } = record;
  return (
    <section aria-labelledby="record-family">
      <Title order={3} size="h6" mb={4} id="record-family">
        {t('patients.family')}
      </Title>
      {family.length + related.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('patients.family.none')}
        </Text>
      ) : null}
      <Stack gap={4} component="ul" className="desk-plain-list">
        {related.map((person) => (
          <li key={`${person.relationship} ${person.name}`}>
            <Text size="sm">
              <strong>{person.name}</strong> · {t(`relationship.${person.relationship}`)} ·{' '}
              {t(person.mayBook ? 'patients.mayBook' : 'patients.mayNotBook')}
            </Text>
          </li>
        ))}
        {family.map(({ id, name }) => (
          <li key={id}>
            <UnstyledButton className="desk-link" onClick={() => goTo('patients', { id })}>
              {name}
            </UnstyledButton>
            <Text size="xs" c="dimmed">
              {t('pop.why.shares-number')}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
}

function Record({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const record = usePatientRecord(id);
  const clinic = useClinic();
  const may = useMay('agenda.write');
  const forbidden = useForbidden('agenda.write');
  if (record.isPending) return <Loading />;
  if (!record.data) return <LoadFailed error={record.error} retry={() => void record.refetch()} />;
  const { patient, flags, notes, phoneChange, coming, past } = record.data;
  const zone = clinic.data?.zone ?? 'UTC';
  return (
    <Stack gap="lg">
      <Card withBorder radius="lg" padding="lg">
        <Group justify="space-between" align="flex-start">
          <PatientFacts patient={patient} level={2} />
          <Group gap="xs">
            <ExportButton patientId={id} />
            {patient.active && !patient.deceased ? (
              <Button
                disabled={!may}
                title={may ? undefined : forbidden}
                leftSection={<IconCalendarPlus size={18} aria-hidden />}
                onClick={() => openPanel({ kind: 'book', patientId: id })}
              >
                {t('patient.book')}
              </Button>
            ) : null}
          </Group>
        </Group>
        <div className="record-flags">
          <PhoneChange id={patient.id} zone={zone} change={phoneChange} />
          <PatientFlags flags={flags} zone={zone} />
        </div>
        <div className="record-flags">
          <PatientNotes patientId={id} notes={notes} zone={zone} level={3} />
        </div>
      </Card>
      <div className="record-grid">
        <Stack gap="lg">
          <Card withBorder radius="lg" padding="md">
            <Title order={3} size="h6" mb={4}>
              {t('patient.coming')}
            </Title>
            <VisitList visits={coming} none={t('patient.noComing')} />
            <Title order={3} size="h6" mt="md" mb={4}>
              {t('patient.history')}
            </Title>
            <VisitList visits={past.slice(0, 12)} none={t('patient.noPast')} />
          </Card>
          <Card withBorder radius="lg" padding="md">
            <Stack gap="md">
              <Family record={record.data} />
              <Insurers patientId={id} insurers={record.data.insurers} />
              <Consents patientId={id} consents={record.data.consents} zone={zone} />
              <DetailsAgreed patientId={id} detailed={record.data.detailedMessages} />
              <Attendance key={id} patientId={id} />
            </Stack>
          </Card>
        </Stack>
        <Card withBorder radius="lg" padding="md">
          <Title order={3} size="h6" mb="sm">
            {t('timeline.title')}
          </Title>
          <Timeline key={id} patientId={id} zone={zone} />
        </Card>
      </div>
    </Stack>
  );
}

/** Everybody of the clinic: found while one types, and all that is known of one. */
export default function PatientsPage() {
  const { t } = useI18n();
  const id = usePlace().search.get('id') ?? undefined;
  return (
    <Stack p="lg" gap="lg">
      <Title order={1} size="h2">
        {t('nav.patients')}
      </Title>
      <div className="patients-grid">
        <Card withBorder radius="lg" padding="md">
          <People current={id} />
        </Card>
        <div className="desk-row-text">
          {id === undefined ? (
            <Card withBorder radius="lg" padding={0}>
              <Empty icon={IconUserSearch} title={t('patients.choose')} text={t('patients.choose.text')} />
            </Card>
          ) : (
            <Record key={id} id={id} />
          )}
        </div>
      </div>
    </Stack>
  );
}
