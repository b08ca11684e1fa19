import { Card, MultiSelect, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useFieldError } from './use-field-error.tsx';
import { withWords, type Rules, type Words } from './rules.ts';

export interface PartProps {
  readonly rules: Rules;
  readonly change: (part: Partial<Rules>) => void;
  readonly disabled: boolean;
}

interface LanguageTextsProps {
  readonly words: Words;
  readonly path: string;
  readonly disabled: boolean;
  readonly set: (words: Words) => void;
}

/** One text per language; an empty one is the product's own. */
export function LanguageTexts({ words, path, disabled, set }: LanguageTextsProps) {
  const { t } = useI18n();
  const errorAt = useFieldError();
  return (
    <Stack gap="xs">
      {LANGUAGES.map((language) => (
        <Textarea
          key={language}
          size="xs"
          label={t(`language.${language}`)}
          placeholder={t('rules.words.standard')}
          lang={language}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={600}
          disabled={disabled}
          error={errorAt(`${path}.${language}`)}
          value={words[language] ?? ''}
          onChange={(event) => set(withWords(words, language, event.currentTarget.value))}
        />
      ))}
    </Stack>
  );
}

export const WORD_PARTS = ['greeting', 'closedWords', 'holdWords', 'voicemailWords', 'consentWords'] as const;

export function WordsFields({
  rules,
  change,
  disabled,
  part,
}: PartProps & { readonly part: (typeof WORD_PARTS)[number] }) {
  const { t } = useI18n();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb={part === 'voicemailWords' || part === 'consentWords' ? 4 : 'sm'}>
        {t(`rules.${part}`)}
      </Title>
      {part === 'voicemailWords' || part === 'consentWords' ? (
        <Text size="xs" c="dimmed" mb="sm">
          {t(`rules.${part}.hint`)}
        </Text>
      ) : null}
      <LanguageTexts words={rules[part]} path={part} disabled={disabled} set={(words) => change({ [part]: words })} />
    </Card>
  );
}

const TONES = ['plain', 'formal', 'calm'] as const;
const MENU = ['book', 'change', 'other'] as const;

/** How the assistant speaks, what it offers, and in which languages. */
export function VoiceFields({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const errorAt = useFieldError();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.voice')}
      </Title>
      <Stack gap="sm">
        <Select
          size="xs"
          label={t('rules.tone')}
          disabled={disabled}
          allowDeselect={false}
          error={errorAt('tone')}
          value={rules.tone}
          onChange={(value) => value !== null && change({ tone: value })}
          data={TONES.map((value) => ({ value, label: t(`rules.tone.${value}`) }))}
        />
        <MultiSelect
          size="xs"
          label={t('rules.menu')}
          description={t('rules.menu.hint')}
          disabled={disabled}
          error={errorAt('menu')}
          value={[...rules.menu]}
          onChange={(menu) => change({ menu })}
          data={MENU.map((value) => ({ value, label: t(`rules.menu.${value}`) }))}
        />
        <MultiSelect
          size="xs"
          label={t('rules.languages')}
          description={t('rules.languages.hint')}
          disabled={disabled}
          error={errorAt('languages')}
          value={[...rules.languages]}
          onChange={(languages) => change({ languages })}
          data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </Stack>
    </Card>
  );
}
