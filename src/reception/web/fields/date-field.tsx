import { TextInput, type TextInputProps } from '@mantine/core';
import { parseLocalDate } from '../../../platform/time/wall-time.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { DatePicker } from './date-picker.tsx';
import { dateTyped, isWholeDate, parseTypedDate, stepDate } from './typed.ts';
import { useTyped } from './use-typed.ts';

type DateFieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  /** "2026-11-27"; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of somebody's birth: two digits mean a year that has been. */
  readonly isPast?: boolean;
};

/** What was typed, by the clinic's calendar. */
export function readDate(text: string, isPast = false): string | undefined {
  const today = parseLocalDate(new Date(clinicNow()).toISOString().slice(0, 10));
  return today && parseTypedDate(text, { today, isPast });
}

/** A calendar date, day first whatever the browser's language: typed, stepped by the arrows, or picked. */
export function DateField({ value, onChange, error, isPast = false, ...rest }: DateFieldProps) {
  const { t } = useI18n();
  const { input, isBad } = useTyped({
    value,
    onChange,
    show: dateTyped,
    parse: (text) => readDate(text, isPast),
    isWhole: isWholeDate,
    step: stepDate,
  });
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      placeholder={t('field.date.placeholder')}
      rightSection={<DatePicker value={value} onChange={onChange} disabled={rest.disabled ?? false} quiet />}
      rightSectionWidth={30}
      {...rest}
      {...input}
      error={isBad ? t('field.date.unreadable') : error}
    />
  );
}
