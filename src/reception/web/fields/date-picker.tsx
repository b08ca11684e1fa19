import { ActionIcon } from '@mantine/core';
import { IconCalendarSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

interface DatePickerProps {
  /** "2026-11-27"; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
  /** Inside a field that says the same in words: left out of the tab order. */
  readonly quiet?: boolean;
}

/** The calendar of the browser, opened by a button: nothing of it is typed into. */
export function DatePicker({ value, onChange, disabled = false, quiet = false }: DatePickerProps) {
  const { t } = useI18n();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="agenda-date">
      <ActionIcon
        variant={quiet ? 'subtle' : 'default'}
        color={quiet ? 'gray' : 'alameda'}
        size={quiet ? 26 : 36}
        {...(quiet ? { tabIndex: -1 } : {})}
        disabled={disabled}
        aria-label={t('agenda.date')}
        title={t('agenda.date')}
        onClick={() => field.current?.showPicker()}
      >
        <IconCalendarSearch size={quiet ? 16 : 18} aria-hidden />
      </ActionIcon>
      <input
        ref={field}
        type="date"
        className="agenda-date-field"
        tabIndex={-1}
        aria-hidden
        value={value}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
