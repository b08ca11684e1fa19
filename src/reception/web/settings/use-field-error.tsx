import { createContext, useContext } from 'react';
import { errorAt, type FieldErrors } from './field-errors.ts';

const Errors = createContext<FieldErrors>([]);
export const FieldErrorsProvider = Errors.Provider;

/** What is wrong at a place of the rules, for the field that shows it. */
export function useFieldError(): (path: string) => string | undefined {
  const errors = useContext(Errors);
  return (path) => errorAt(errors, path);
}
