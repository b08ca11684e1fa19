import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { usePatients } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { PatientLine } from '../patients/patient-line.tsx';
import { goTo } from '../router.ts';

const TYPING_MS = 180;

/** Finds anybody from anywhere: by part of a name, or by a phone number. */
export default function PatientSearch() {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, TYPING_MS);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = usePatients(wanted);
  const patients = wanted.trim().length < 2 ? [] : (found.data?.patients ?? []);
  const choose = (id: string) => {
    combobox.closeDropdown();
    setText('');
    goTo('patients', { id });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <TextInput
          className="desk-search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={found.isFetching ? <Loader size={14} /> : null}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => text !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options mah={420} className="desk-scroll" aria-label={t('search.label')}>
          {patients.map((patient) => (
            <Combobox.Option key={patient.id} value={patient.id}>
              <PatientLine patient={patient} />
            </Combobox.Option>
          ))}
          {patients.length === 0 ? (
            <Combobox.Empty>
              <Text size="sm">
                {text.trim().length < 2
                  ? t('search.short')
                  : found.isFetching
                    ? t('app.loading')
                    : t('search.none', { query: text.trim() })}
              </Text>
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
