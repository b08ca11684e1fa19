import { Alert, Badge, Button, Card, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useMay } from '../../api/queries.ts';
import type { MessageKey } from '../../i18n/es.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { WordsHistory } from './words-history.tsx';
import { WordsLegend } from './words-legend.tsx';
import { textNow, WordsOthers } from './words-others.tsx';
import { WordsPlain } from './words-plain.tsx';
import { WordsPreview } from './words-preview.tsx';
import { useTriedWords, useWordsAct, type Words, type WordsOf, type WordsTemplate } from './words-queries.ts';
import { WordsTest } from './words-test.tsx';

interface EditorProps {
  readonly template: WordsTemplate;
  readonly words: Words;
}

/** The words of one message by one channel in one language: written, looked at, tried, saved, and taken back. */
export function WordsEditor({ template, words }: EditorProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('settings.write');
  const of: WordsOf = { template: template.template, channel: words.channel, language: words.language };
  const { draft, own, shipped } = words;
  const stored = textNow(words);
  const [text, setText] = useState(stored);
  const [settled] = useDebouncedValue(text, 350);
  const values = useTriedWords(of, { text: settled }).data?.values;
  const field = useRef<HTMLTextAreaElement>(null);
  const act = useWordsAct();
  // What was saved shows this form anew, which a callback of the form itself would not outlive.
  const tell = (what: Parameters<typeof act.mutateAsync>[0], told: MessageKey) =>
    void act.mutateAsync(what).then(
      () => tellDone(t(told), i18n),
      () => undefined,
    );
  const base = { kind: 'draft', ...of, ...(draft ? { expectedVersion: draft.version } : {}) } as const;
  const insert = (what: string) => {
    const { selectionStart: from = text.length, selectionEnd: to = text.length } = field.current ?? {};
    setText(`${text.slice(0, from)}${what}${text.slice(to)}`);
    field.current?.focus();
  };
  return (
    <Card withBorder radius="lg" padding="md">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="sm">
          <Group gap="sm">
            <Text size="sm" fw={600}>
              {t('words.text')}
            </Text>
            <Badge variant="default" className="desk-badge">
              {t(own?.text === undefined ? 'plan.builtIn' : 'plan.own')}
            </Badge>
            {draft ? (
              <Badge className="desk-status" data-tone="waiting">
                {t('words.draft')}
              </Badge>
            ) : null}
          </Group>
          {may ? (
            <Textarea
              aria-label={t('words.text')}
              ref={field}
              lang={words.language}
              autosize
              minRows={5}
              maxRows={18}
              maxLength={4_000}
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
          ) : (
            <Text size="sm" className="words-shown" lang={words.language}>
              <WordsPlain text={stored} />
            </Text>
          )}
          {words.channel === 'whatsapp' ? (
            <Alert color="yellow" p="xs">
              {t('words.whatsapp')}
            </Alert>
          ) : null}
          {act.isError ? (
            <Alert color="red" role="alert" p="xs">
              {sentenceOf(act.error, i18n)}
            </Alert>
          ) : null}
          <Group gap="sm">
            {may ? (
              <Button
                disabled={text.trim() === stored.trim() || text.trim() === ''}
                loading={act.isPending}
                onClick={() => tell({ ...base, text }, 'words.saved')}
              >
                {t('rules.save')}
              </Button>
            ) : null}
            {may && draft ? (
              <Button
                variant="default"
                disabled={act.isPending}
                onClick={() => tell({ kind: 'discard', ...of }, 'plan.discarded')}
              >
                {t('plan.discard')}
              </Button>
            ) : null}
            {may && own?.text !== undefined && draft?.text !== shipped && !(draft && draft.text === undefined) ? (
              <Button variant="default" disabled={act.isPending} onClick={() => tell(base, 'words.saved')}>
                {t('words.restore')}
              </Button>
            ) : null}
            {may ? null : (
              <Text size="sm" c="dimmed">
                {t('plan.readOnly')}
              </Text>
            )}
          </Group>
          <WordsLegend template={template} words={words} values={values} insert={may ? insert : undefined} />
        </Stack>
        <Stack gap="lg">
          <WordsPreview
            of={of}
            text={settled}
            optional={words.channel === 'whatsapp' ? [] : template.optional}
            may={may}
          />
          <WordsOthers template={template} words={words} />
        </Stack>
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" mt="lg">
        <WordsHistory of={of} words={words} use={may ? setText : undefined} />
        {may ? <WordsTest of={of} text={text} /> : null}
      </SimpleGrid>
    </Card>
  );
}
