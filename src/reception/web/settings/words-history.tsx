import { Button, Stack, Text, Title } from '@mantine/core';
import { useClinic } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useWordsHistory, type WordsOf } from './words-queries.ts';

interface HistoryProps {
  readonly of: WordsOf;
  readonly shipped: string;
  /** Puts a text into the editor; absent for who may not write. */
  readonly use: ((text: string) => void) | undefined;
}

/** Every version of the clinic's own, and that of the product under them. */
export function WordsHistory({ of, shipped, use }: HistoryProps) {
  const { t, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const versions = useWordsHistory(of).data?.versions ?? [];
  const rows = [
    ...versions.map(({ version, text, savedAt, savedBy }) => ({
      key: String(version),
      name: [whenText({ start: savedAt, zone }, locale), savedBy].filter(Boolean).join(' · '),
      text,
    })),
    { key: 'shipped', name: t('words.shipped'), text: shipped },
  ];
  return (
    <Stack gap="xs">
      <Title order={4} size="h6">
        {t('rules.history')}
      </Title>
      <Stack component="ul" gap={4} className="desk-plain-list">
        {rows.map(({ key, name, text }) => (
          <li key={key}>
            <div className="queue-row">
              <div className="desk-row-text">
                <Text size="sm" fw={600}>
                  {name}
                </Text>
                <Text size="xs" c="dimmed" lineClamp={2} lang={text === undefined ? undefined : of.language}>
                  {text ?? t('words.restored')}
                </Text>
              </div>
              {use && text !== undefined ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('words.use.named', { name })}
                  onClick={() => use(text)}
                >
                  {t('words.use')}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
