import { Alert, Button, Group, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import type { AgendaSettings } from './agenda-settings.ts';
import { KnownPatient, type ChosenPatient } from './patient-picker.tsx';
import { useWaitingActs } from './waiting-queries.ts';

const URGENCIES = [0, 1, 2] as const;
const PARTS = ['morning', 'afternoon', 'evening'] as const;

/** Somebody who wants to come sooner than there is a time: who, what for, with whom, when in the day. */
export function WaitingForm({
  settings,
  clinic,
  done,
}: {
  readonly settings: AgendaSettings;
  readonly clinic: ClinicOut;
  readonly done: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const [patient, setPatient] = useState<ChosenPatient>();
  const [service, setService] = useState<string | null>(null);
  const [urgency, setUrgency] = useState<(typeof URGENCIES)[number]>(0);
  const [part, setPart] = useState<(typeof PARTS)[number]>();
  const { add } = useWaitingActs();
  const known = patient?.kind === 'known' ? patient.id : undefined;
  const save = () => {
    if (known === undefined || service === null) return;
    const { practitioner, site } = settings;
    add.mutate(
      {
        patientId: known,
        service,
        urgency,
        ...(practitioner === undefined ? {} : { practitioner }),
        ...(site === undefined ? {} : { site }),
        ...(part === undefined ? {} : { partOfDay: part }),
      },
      { onSuccess: done },
    );
  };
  return (
    <Stack gap="sm" component="form" onSubmit={(event) => (event.preventDefault(), save())}>
      <KnownPatient value={patient} onChange={setPatient} />
      <Select
        label={t('book.service')}
        placeholder={t('book.service.placeholder')}
        searchable
        value={service}
        onChange={setService}
        data={clinic.services.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Group grow>
        <Select
          label={t('waiting.urgency')}
          allowDeselect={false}
          value={String(urgency)}
          onChange={(value) => setUrgency(URGENCIES.find((each) => String(each) === value) ?? 0)}
          data={URGENCIES.map((each) => ({ value: String(each), label: t(`waiting.urgency.${each}`) }))}
        />
        <Select
          label={t('waiting.part')}
          placeholder={t('waiting.part.any')}
          clearable
          value={part ?? null}
          onChange={(value) => setPart(PARTS.find((each) => each === value))}
          data={PARTS.map((each) => ({ value: each, label: t(`waiting.part.${each}`) }))}
        />
      </Group>
      {add.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(add.error, i18n)}
        </Alert>
      ) : null}
      <Group gap="xs">
        <Button type="submit" size="sm" loading={add.isPending} disabled={known === undefined || service === null}>
          {t('waiting.save')}
        </Button>
        <Button size="sm" variant="default" onClick={done}>
          {t('app.back')}
        </Button>
      </Group>
    </Stack>
  );
}
