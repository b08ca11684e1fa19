import { SegmentedControl } from '@mantine/core';
import { LANGUAGES, parseLanguage } from '../../../platform/i18n/language.ts';
import { useI18n } from '../i18n/i18n.tsx';

export function LanguageChoice() {
  const { language, setLanguage, t } = useI18n();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('user.language')}
      value={language}
      onChange={(value) => setLanguage(parseLanguage(value) ?? 'es')}
      data={LANGUAGES.map((code) => ({ value: code, label: t(`language.${code}`) }))}
    />
  );
}
