import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useClinic } from '../../api/queries.ts';
import { whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { WordsPlain } from './words-plain.tsx';
import { useWordsAct, useWordsHistory, type Words, type WordsOf } from './words-queries.ts';

interface HistoryProps {
  readonly of: WordsOf;
  readonly words: Words;
  /** Puts a text into the editor; absent for who may not write. */
  readonly use: ((text: string) => void) | undefined;
}

/** Every version of the clinic's own, and that of the product under them; each comes back at once, or as what is being written. */
export function WordsHistory({ of, words, use }: HistoryProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const act = useWordsAct();
  const basedOn = words.own?.version ?? 0;
  const zone = useClinic().data?.zone ?? 'UTC';
  const versions = useWordsHistory(of).data?.versions ?? [];
  const rows = [
    ...versions.map(({ version, text, savedAt, savedBy }) => ({
      version,
      name: [whenText({ start: savedAt, zone }, locale), savedBy].filter(Boolean).join(' · '),
      text,
    })),
    { version: 0, name: t('words.shipped'), text: words.shipped },
  ];
  return (
    <Stack gap="xs">
      <Title order={4} size="h6">
        {t('rules.history')}
      </Title>
      <Stack component="ul" gap={4} className="desk-plain-list">
        {rows.map(({ version, name, text }) => (
          <li key={version}>
            <div className="queue-row">
              <div className="desk-row-text">
                <Text size="sm" fw={600}>
                  {name}
                </Text>
                <Text size="xs" c="dimmed" lineClamp={2} lang={text === undefined ? undefined : of.language}>
                  {text === undefined ? t('words.restored') : <WordsPlain text={text} />}
                </Text>
              </div>
              {use && version !== basedOn ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={act.isPending}
                  aria-label={t('words.back.named', { name })}
                  onClick={() =>
                    act.mutate(
                      { kind: 'roll-back', ...of, version, basedOn },
                      { onSuccess: () => tellDone(t('words.rolledBack'), i18n) },
                    )
                  }
                >
                  {t('plan.rollBack')}
                </Button>
              ) : null}
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
      {act.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(act.error, i18n)}
        </Alert>
      ) : null}
    </Stack>
  );
}
