import { createContext, useContext } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { errorAt, type FieldErrors } from './field-errors.ts';

const Errors = createContext<FieldErrors>([]);
export const FieldErrorsProvider = Errors.Provider;

/** What is wrong at a place of the rules, in the reader's words, for the field that shows it. */
export function useFieldError(): (path: string) => string | undefined {
  const errors = useContext(Errors);
  const { code } = useI18n();
  return (path) => {
    const error = errorAt(errors, path);
    return error && code('field', error.code, 'field.invalid', error.values);
  };
}
