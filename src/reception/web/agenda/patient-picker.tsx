import {
  Combobox,
  InputBase,
  Loader,
  SegmentedControl,
  SimpleGrid,
  Stack,
  TextInput,
  useCombobox,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { NewPatient } from '../api/appointment-commands.ts';
import { usePatients } from '../api/queries.ts';
import { DateField } from '../fields/date-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { PatientLine } from '../patients/patient-line.tsx';

/** Who the appointment is for. */
export type ChosenPatient =
  | { readonly kind: 'known'; readonly id: string; readonly name: string }
  | { readonly kind: 'new'; readonly patient: NewPatient };

interface PatientPickerProps {
  readonly value: ChosenPatient | undefined;
  readonly onChange: (value: ChosenPatient | undefined) => void;
}

export const NOBODY: NewPatient = { givenName: '', familyName: '', birthDate: '', phone: '' };

export function isComplete(value: ChosenPatient | undefined): value is ChosenPatient {
  if (!value) return false;
  return value.kind === 'known' || Object.values(value.patient).every((field: string) => field.trim() !== '');
}

/** Somebody of the directory, found while one types. */
export function KnownPatient({ value, onChange }: PatientPickerProps) {
  const { t } = useI18n();
  const [text, setText] = useState(value?.kind === 'known' ? value.name : '');
  const [wanted] = useDebouncedValue(text, 180);
  const found = usePatients(wanted);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const patients = (found.data?.patients ?? []).filter(({ active, deceased }) => active && !deceased);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const patient = patients.find((candidate) => candidate.id === id);
        if (patient) {
          onChange({ kind: 'known', id, name: patient.name });
          setText(patient.name);
        }
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          label={t('book.patient')}
          placeholder={t('search.placeholder')}
          data-autofocus={value === undefined || undefined}
          rightSection={found.isFetching ? <Loader size={14} /> : null}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onChange(undefined);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim().length < 2 || value !== undefined}>
        <Combobox.Options mah={300} className="desk-scroll" aria-label={t('search.label')}>
          {patients.map((patient) => (
            <Combobox.Option key={patient.id} value={patient.id}>
              <PatientLine patient={patient} />
            </Combobox.Option>
          ))}
          {patients.length === 0 && !found.isFetching ? (
            <Combobox.Empty>{t('search.none', { query: text.trim() })}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function NewPatientFields({
  value,
  onChange,
}: {
  readonly value: NewPatient;
  readonly onChange: (value: NewPatient) => void;
}) {
  const { t } = useI18n();
  const field = (name: keyof NewPatient, type: string, autoComplete = 'off') => (
    <TextInput
      type={type}
      label={t(`book.${name}`)}
      required
      withAsterisk={false}
      autoComplete={autoComplete}
      maxLength={100}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
    />
  );
  return (
    <SimpleGrid cols={2} spacing="sm">
      {field('givenName', 'text')}
      {field('familyName', 'text')}
      <DateField
        isPast
        label={t('book.birthDate')}
        required
        withAsterisk={false}
        value={value.birthDate}
        onChange={(birthDate) => onChange({ ...value, birthDate })}
      />
      {field('phone', 'tel')}
    </SimpleGrid>
  );
}

export function PatientPicker({ value, onChange }: PatientPickerProps) {
  const { t } = useI18n();
  const [kind, setKind] = useState<'known' | 'new'>(value?.kind ?? 'known');
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('book.patient')}
        className="desk-start"
        value={kind}
        onChange={(next) => {
          setKind(next === 'new' ? 'new' : 'known');
          onChange(next === 'new' ? { kind: 'new', patient: NOBODY } : undefined);
        }}
        data={[
          { value: 'known', label: t('book.known') },
          { value: 'new', label: t('book.new') },
        ]}
      />
      {kind === 'known' ? (
        <KnownPatient value={value} onChange={onChange} />
      ) : (
        <NewPatientFields
          value={value?.kind === 'new' ? value.patient : NOBODY}
          onChange={(patient) => onChange({ kind: 'new', patient })}
        />
      )}
    </Stack>
  );
}
