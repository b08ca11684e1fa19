import { useI18n } from '../../i18n/i18n.tsx';

/** What a variable of a message is called in the words of the desk. */
export function useVariableName(): (name: string) => string {
  const { code } = useI18n();
  return (name) => code('words.variable', name, 'words.itself', { detail: name });
}
