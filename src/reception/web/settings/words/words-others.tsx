import { Stack, Text, Title } from '@mantine/core';
import { useI18n } from '../../i18n/i18n.tsx';
import { TriedWords } from './words-preview.tsx';
import { useTriedWords, type Words, type WordsTemplate } from './words-queries.ts';

/** What a text is now: as it is being written, else as the clinic wrote it, else as it was shipped. */
export function textNow({ draft, own, shipped }: Words): string {
  return draft ? (draft.text ?? shipped) : (own?.text ?? shipped);
}

function Other({ template, words }: { readonly template: string; readonly words: Words }) {
  const { t } = useI18n();
  const { channel, language } = words;
  const { data } = useTriedWords({ template, channel, language }, { text: textNow(words) });
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {[t(`campaigns.language.${language}`), words.draft && t('words.draft')].filter(Boolean).join(' · ')}
      </Text>
      <TriedWords tried={data} language={language} />
    </div>
  );
}

/** The same message in the other languages, with made-up values: nobody has to change over to see whether they agree. */
export function WordsOthers({ template, words }: { readonly template: WordsTemplate; readonly words: Words }) {
  const { t } = useI18n();
  const others = template.words.filter(
    ({ channel, language }) => channel === words.channel && language !== words.language,
  );
  if (others.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={4} size="h6">
        {t('words.others')}
      </Title>
      {others.map((one) => (
        <Other key={one.language} template={template.template} words={one} />
      ))}
    </Stack>
  );
}
