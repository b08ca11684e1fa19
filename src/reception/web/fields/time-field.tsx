import { TextInput, type TextInputProps } from '@mantine/core';
import { useI18n } from '../i18n/i18n.tsx';
import { isWholeTime, parseTypedTime, stepTime } from './typed.ts';
import { useTyped } from './use-typed.ts';

const STEP_MINUTES = 5;

type TimeFieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  /** "09:30"; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A time of the wall clock, of 24 hours whatever the browser's language. */
export function TimeField({ value, onChange, error, ...rest }: TimeFieldProps) {
  const { t } = useI18n();
  const { input, isBad } = useTyped({
    value,
    onChange,
    show: (time) => time,
    parse: parseTypedTime,
    isWhole: isWholeTime,
    step: (time, direction) => stepTime(time, direction * STEP_MINUTES),
  });
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      placeholder={t('field.time.placeholder')}
      {...rest}
      {...input}
      error={isBad ? t('field.time.unreadable') : error}
    />
  );
}
