import { Alert, Checkbox, Group, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OpeningOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { sendAppointmentChange, useBook, useRefreshAgenda, type Booking } from '../api/appointment-commands.ts';
import { useClinic, usePatientRecord } from '../api/queries.ts';
import { timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { closePanel, openPanel, type Panel } from '../shell/open-panel.ts';
import { Loading, sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { OpeningPicker } from './opening-picker.tsx';
import { OverbookChoice } from './overbook-choice.tsx';
import { isComplete, NOBODY, PatientPicker, type ChosenPatient } from './patient-picker.tsx';
import { scheduleFor } from './placement.ts';
import { MOST_TIMES, MOST_WEEKS, parseSeries } from './series.ts';
import { SeriesPlan } from './series-plan.tsx';

type Wanted = Extract<Panel, { kind: 'book' }>;

function servicesOf(clinic: ClinicOut, { practitioner, site }: Wanted) {
  const schedules = clinic.schedules.filter(
    (schedule) =>
      schedule.active &&
      (practitioner === undefined || schedule.practitionerId === practitioner) &&
      (site === undefined || schedule.siteId === site),
  );
  const offered = new Set(schedules.flatMap(({ serviceIds }) => serviceIds));
  return clinic.services.filter(({ id, active }) => active && offered.has(id));
}

/** The schedule that was pointed at, where the service is given in it. */
function scheduleAt(clinic: ClinicOut, { practitioner, site }: Wanted, serviceId: string): string | undefined {
  if (practitioner === undefined || site === undefined) return undefined;
  return scheduleFor(clinic, { practitioner: { id: practitioner, name: '' }, site: { id: site, name: '' } }, serviceId);
}

interface Repeat {
  readonly on: boolean;
  readonly times: number | string;
  readonly everyWeeks: number | string;
}
const ONCE: Repeat = { on: false, times: 4, everyWeeks: 1 };

function RepeatFields({ repeat, onChange }: { readonly repeat: Repeat; readonly onChange: (next: Repeat) => void }) {
  const { t } = useI18n();
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('series.repeat')}
        checked={repeat.on}
        onChange={({ currentTarget }) => onChange({ ...repeat, on: currentTarget.checked })}
      />
      {repeat.on ? (
        <Group grow align="flex-start">
          <NumberInput
            label={t('series.times')}
            min={2}
            max={MOST_TIMES}
            allowDecimal={false}
            value={repeat.times}
            onChange={(times) => onChange({ ...repeat, times })}
          />
          <NumberInput
            label={t('series.everyWeeks')}
            min={1}
            max={MOST_WEEKS}
            allowDecimal={false}
            value={repeat.everyWeeks}
            onChange={(everyWeeks) => onChange({ ...repeat, everyWeeks })}
          />
        </Group>
      ) : null}
    </Stack>
  );
}

interface FormProps {
  readonly wanted: Wanted;
  readonly clinic: ClinicOut;
  readonly initialPatient: ChosenPatient | undefined;
}

function BookForm({ wanted, clinic, initialPatient }: FormProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const services = servicesOf(clinic, wanted);
  const [patient, setPatient] = useState(initialPatient);
  const [service, setService] = useState<string | null>(
    wanted.service ?? (services.length === 1 ? (services[0]?.id ?? null) : null),
  );
  const [chosenPractitioner, setPractitioner] = useState(wanted.practitioner);
  const [reason, setReason] = useState('');
  const [repeat, setRepeat] = useState(ONCE);
  const [first, setFirst] = useState<OpeningOut>();
  const book = useBook();
  const refresh = useRefreshAgenda();
  const offering = clinic.schedules.filter(
    (schedule) => schedule.active && (service === null || schedule.serviceIds.includes(service)),
  );
  const practitioners = clinic.practitioners.filter(({ id }) =>
    offering.some(({ practitionerId }) => practitionerId === id),
  );
  // Who does not offer the service is not asked for, though they were pointed at.
  const practitioner = practitioners.find(({ id }) => id === chosenPractitioner)?.id;
  const series = repeat.on ? parseSeries(repeat.times, repeat.everyWeeks) : undefined;
  const who = isComplete(patient)
    ? {
        ...(patient.kind === 'known' ? { patientId: patient.id } : { newPatient: patient.patient }),
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      }
    : undefined;
  const give = (time: Pick<Booking, 'openingId' | 'place' | 'overbook' | 'overbookReason'>, of: string) => {
    if (!who) return;
    const triage = wanted.triageId === undefined ? {} : { triageId: wanted.triageId };
    book.mutate(
      { ...time, ...triage, service: of, ...who },
      {
        onSuccess: (appointment) => {
          openPanel({ kind: 'appointment', id: appointment.id });
          tellDone(t('appointment.done.book'), i18n, async () => {
            closePanel();
            await sendAppointmentChange(appointment, { kind: 'cancel', reason: t('undo.reason') });
            await refresh();
          });
        },
      },
    );
  };
  const submit = (opening: OpeningOut) =>
    series ? setFirst(opening) : give({ openingId: opening.id }, opening.service.id);
  const scheduleId = service === null ? undefined : scheduleAt(clinic, wanted, service);
  if (first && series && who)
    return <SeriesPlan first={first} wish={series} who={who} back={() => setFirst(undefined)} />;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
      <Stack gap="md">
        <PatientPicker value={patient} onChange={setPatient} />
        <Select
          label={t('book.service')}
          placeholder={t('book.service.placeholder')}
          searchable
          value={service}
          onChange={setService}
          data={services.map(({ id, name, durationMinutes }) => ({
            value: id,
            label: `${name} (${durationMinutes} min)`,
          }))}
        />
        <Select
          label={t('agenda.practitioner')}
          value={practitioner ?? ''}
          onChange={(value) => setPractitioner(value === '' || value === null ? undefined : value)}
          allowDeselect={false}
          data={[
            { value: '', label: t('agenda.allPractitioners') },
            ...practitioners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput
          label={t('book.reason')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {wanted.triageId === undefined ? <RepeatFields repeat={repeat} onChange={setRepeat} /> : null}
      </Stack>
      <Stack gap="sm">
        {book.isError ? (
          <Alert color="red" role="alert" p="sm">
            {sentenceOf(book.error, i18n)}
          </Alert>
        ) : null}
        {service === null ? (
          <>
            <Text size="sm" fw={500}>
              {t('book.time')}
            </Text>
            <Text size="sm" c="dimmed">
              {t('book.time.first')}
            </Text>
          </>
        ) : (
          <OpeningPicker
            key={`${service} ${practitioner ?? ''}`}
            service={service}
            practitioner={practitioner}
            site={wanted.site}
            at={wanted.at}
            patientId={patient?.kind === 'known' ? patient.id : undefined}
            submitLabel={t(series ? 'series.check' : 'book.submit')}
            busy={book.isPending}
            disabled={!isComplete(patient) || (repeat.on && !series)}
            onSubmit={submit}
          />
        )}
        {service !== null && wanted.at !== undefined && scheduleId !== undefined ? (
          <OverbookChoice
            title={t('overbook.title', {
              time: timeText(wanted.at, clinic.sites.find(({ id }) => id === wanted.site)?.zone ?? clinic.zone),
            })}
            disabled={!isComplete(patient)}
            busy={book.isPending}
            give={(overbookReason) =>
              give({ place: { scheduleId, start: wanted.at ?? '' }, overbook: true, overbookReason }, service)
            }
          />
        ) : null}
      </Stack>
    </SimpleGrid>
  );
}

/** Gives somebody an appointment: who, what for, when. */
export function BookDialog({ wanted }: { readonly wanted: Wanted }) {
  const clinic = useClinic();
  const record = usePatientRecord(wanted.patientId);
  if (!clinic.data || (wanted.patientId !== undefined && record.isPending)) return <Loading />;
  const patient = record.data?.patient;
  const initialPatient = patient
    ? ({ kind: 'known', id: patient.id, name: patient.name } as const)
    : wanted.phone === undefined
      ? undefined
      : ({ kind: 'new', patient: { ...NOBODY, phone: wanted.phone } } as const);
  return <BookForm wanted={wanted} clinic={clinic.data} initialPatient={initialPatient} />;
}
