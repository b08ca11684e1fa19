import { Alert, Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import type { WordsDraftsTriedOut } from '../../../http/shapes/message-words.ts';
import { useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { useTryDrafts, useWordsAct, type WordsOf, type WordsTemplate } from './words-queries.ts';
import { WordsPlain } from './words-plain.tsx';
import { WordFaults } from './words-preview.tsx';

type TriedDraft = WordsDraftsTriedOut['messages'][number];

function useName(): (of: WordsOf) => string {
  const { t, code } = useI18n();
  return ({ template, channel, language }) =>
    [
      code('words.of', template, 'words.itself', { detail: template }),
      t(`campaigns.channel.${channel}`),
      t(`campaigns.language.${language}`),
    ].join(' · ');
}

interface SideProps {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  /** With its variables, as it is written; else as it is read. */
  readonly isWritten?: boolean;
}

function Side({ title, text, language, isWritten = false }: SideProps) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text size="sm" className="words-shown desk-wrap" lang={language}>
        {isWritten ? <WordsPlain text={text} /> : text}
      </Text>
    </div>
  );
}

/** One message in one language: as it is, as it would be, and how a patient would read it. */
function Tried({ tried }: { readonly tried: TriedDraft }) {
  const { t, tn } = useI18n();
  const nameOf = useName();
  const { language, before, after, faults, subject, text, segments, draftVersion } = tried;
  return (
    <Card withBorder radius="md" padding="sm" component="li">
      <Group gap="sm" mb={6}>
        <Text size="sm" fw={600}>
          {nameOf(tried)}
        </Text>
        <Badge className="desk-status" data-tone={draftVersion === undefined ? 'quiet' : 'waiting'}>
          {t(draftVersion === undefined ? 'words.try.same' : 'words.draft')}
        </Badge>
        {segments === undefined ? null : (
          <Text size="xs" c="dimmed">
            {tn('words.segments', segments)}
          </Text>
        )}
      </Group>
      {draftVersion === undefined ? null : (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" mb={6}>
          <Side isWritten title={t('rules.before')} text={before} language={language} />
          <Side isWritten title={t('rules.after')} text={after} language={language} />
        </SimpleGrid>
      )}
      <WordFaults faults={faults} />
      {text === undefined ? null : (
        <Side
          title={t(tried.channel === 'voice' ? 'words.heard' : 'words.read')}
          text={subject === undefined ? text : `${subject}\n${text}`}
          language={language}
        />
      )}
    </Card>
  );
}

/** All that is being written: tried in every language, published together, or not yet. Nothing where nobody writes. */
export function WordsDrafts({ templates }: { readonly templates: readonly WordsTemplate[] }) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const may = useMay('settings.write');
  const nameOf = useName();
  const trial = useTryDrafts();
  const act = useWordsAct();
  const drafts = templates.flatMap(({ template, words }) =>
    words.flatMap(({ channel, language, draft, own }) =>
      draft ? [{ template, channel, language, version: draft.version, basedOn: own?.version ?? 0 }] : [],
    ),
  );
  if (drafts.length === 0) return null;
  const tried = trial.data?.messages ?? [];
  const isOfThese =
    tried.filter(({ draftVersion }) => draftVersion !== undefined).length === drafts.length &&
    drafts.every((draft) => tried.some((one) => nameOf(one) === nameOf(draft) && one.draftVersion === draft.version));
  const hasPassed = isOfThese && trial.data?.passed === true;
  return (
    <Card withBorder radius="lg" padding="md">
      <Group justify="space-between" mb="xs">
        <Title order={4} size="h6">
          {tn('words.drafts', drafts.length)}
        </Title>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            disabled={!may}
            loading={trial.isPending}
            leftSection={<IconPlayerPlay size={14} aria-hidden />}
            onClick={() => trial.mutate()}
          >
            {t('words.try')}
          </Button>
          <Button
            size="xs"
            disabled={!may || !hasPassed}
            loading={act.isPending}
            onClick={() =>
              act.mutate({ kind: 'publish', drafts }, { onSuccess: () => tellDone(t('words.published'), i18n) })
            }
          >
            {t('words.publish')}
          </Button>
        </Group>
      </Group>
      <Text size="sm" role="status" mb="xs">
        {t(isOfThese ? (hasPassed ? 'words.try.passed' : 'words.try.failed') : 'words.try.none')}
      </Text>
      {[trial.error, act.error].map((error) =>
        error ? (
          <Alert key={error.message} color="red" role="alert" p="xs" mb="xs">
            {sentenceOf(error, i18n)}
          </Alert>
        ) : null,
      )}
      <Stack component="ul" gap="xs" className="desk-plain-list">
        {isOfThese
          ? tried.map((one) => <Tried key={nameOf(one)} tried={one} />)
          : drafts.map((draft) => (
              <Text component="li" size="sm" key={nameOf(draft)}>
                {nameOf(draft)}
              </Text>
            ))}
      </Stack>
    </Card>
  );
}
