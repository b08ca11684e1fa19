import { Alert, Text } from '@mantine/core';
import type { AudienceOut } from '../../http/shapes/campaign.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LANGUAGES } from '../../../platform/i18n/language.ts';

/** Who would read it in a language that is not theirs: words in theirs may still be written. */
export function OtherLanguage({ audience }: { readonly audience: AudienceOut }) {
  const { t, tn } = useI18n();
  const lacking = LANGUAGES.filter((language) => (audience.otherLanguage[language] ?? 0) > 0);
  if (lacking.length === 0) return null;
  return (
    <Alert color="yellow">
      {lacking.map((language) => (
        <Text key={language} size="sm">
          {t('campaigns.otherLanguage', {
            language: t(`campaigns.language.${language}`),
            people: tn('campaigns.people', audience.otherLanguage[language] ?? 0),
          })}
        </Text>
      ))}
    </Alert>
  );
}
