import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Language } from '../../../platform/i18n/language.ts';
import { languageText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** What is written in the patient's language, with the same beside it in the reader's. Alone where both are one, or there is no other. */
export function Translated({
  theirs,
  same,
  children,
}: {
  readonly theirs: Language;
  readonly same: string | undefined;
  readonly children: ReactNode;
}) {
  const { t, language, locale } = useI18n();
  const isApart = theirs !== language && same !== undefined;
  const title = t('reply.translation', { language: languageText(language, locale) });
  // One tree in both cases: who is typing keeps their place.
  return (
    <SimpleGrid cols={{ base: 1, sm: isApart ? 2 : 1 }} spacing="sm">
      {children}
      {isApart ? (
        <div className="translated" role="note" aria-label={title}>
          <Text size="xs" c="dimmed">
            {title}
          </Text>
          <Text size="sm" className="words-shown">
            {same}
          </Text>
        </div>
      ) : null}
    </SimpleGrid>
  );
}
