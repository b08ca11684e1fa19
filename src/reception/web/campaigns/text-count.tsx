import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useI18n } from '../i18n/i18n.tsx';
import { useCampaignText, type CampaignDraft } from './campaign-queries.ts';
import type { Language } from '../../../platform/i18n/language.ts';

interface TextCountProps {
  readonly text: string;
  readonly language: Language;
  readonly purpose: CampaignDraft['purpose'];
  readonly spell: (text: string) => void;
}

const TYPING_MS = 350;

/** How many SMS a text takes, while it is typed, and the way to have it take fewer. */
export function TextCount({ text, language, purpose, spell }: TextCountProps) {
  const { t, tn } = useI18n();
  const [settled] = useDebouncedValue(text, TYPING_MS);
  const { data } = useCampaignText({ text: settled, language, purpose });
  if (!data || text.trim() === '') return null;
  const { segments, segmentsAsWritten, plain } = data;
  return (
    <div>
      <Text size="xs" c="dimmed" role="status">
        {tn('words.segments', segments)}
        {segments < segmentsAsWritten ? ` · ${t('campaigns.texts.cheaper', { count: segmentsAsWritten })}` : ''}
      </Text>
      <Text size="xs" className="words-shown desk-wrap" lang={language}>
        {data.text}
      </Text>
      {plain === undefined ? null : (
        <Group mt={4}>
          <Button size="compact-xs" variant="default" onClick={() => spell(plain)}>
            {t('campaigns.texts.plain')}
          </Button>
        </Group>
      )}
    </div>
  );
}
