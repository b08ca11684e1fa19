import { Badge, Group, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Loading, LoadFailed } from '../../shell/states.tsx';
import { WordsDrafts } from './words-drafts.tsx';
import { WordsEditor } from './words-editor.tsx';
import { useMessageWords, type Words } from './words-queries.ts';
import { LANGUAGES } from '../../../../platform/i18n/language.ts';

const REMINDER = 'reminder';

/** What the messages say: which one, by which channel, in which language. */
export default function WordsSection() {
  const { t, tn, code } = useI18n();
  const { data, error, refetch } = useMessageWords();
  const [name, setName] = useState(REMINDER);
  const [channel, setChannel] = useState<Words['channel']>('sms');
  const [language, setLanguage] = useState<Words['language']>('es');
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const template = data.templates.find((one) => one.template === name) ?? data.templates[0];
  if (!template) return null;
  const channels = [...new Set(template.words.map((one) => one.channel))];
  const by = channels.includes(channel) ? channel : (channels[0] ?? 'sms');
  const words = template.words.find((one) => one.channel === by && one.language === language);
  const owned = data.templates.flatMap((one) => one.words).filter(({ own }) => own?.text !== undefined).length;
  return (
    <Stack gap="md">
      <Group gap="sm">
        <Title order={3} size="h5">
          {t('words.title')}
        </Title>
        {owned === 0 ? null : (
          <Badge variant="default" className="desk-badge">
            {tn('words.owned', owned)}
          </Badge>
        )}
      </Group>
      <Text>{t('words.intro')}</Text>
      <WordsDrafts templates={data.templates} />
      <Group gap="md" align="flex-end">
        <Select
          w={330}
          label={t('words.which')}
          allowDeselect={false}
          searchable
          value={template.template}
          onChange={(value) => setName(value ?? REMINDER)}
          data={data.templates.map((one) => ({
            value: one.template,
            label: code('words.of', one.template, 'words.itself', { detail: one.template }),
          }))}
        />
        <SegmentedControl
          aria-label={t('campaigns.channels')}
          value={by}
          onChange={(value) => setChannel(channels.find((one) => one === value) ?? 'sms')}
          data={channels.map((value) => ({ value, label: t(`campaigns.channel.${value}`) }))}
        />
        <SegmentedControl
          aria-label={t('campaigns.language')}
          value={language}
          onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? 'es')}
          data={LANGUAGES.map((value) => ({ value, label: t(`campaigns.language.${value}`) }))}
        />
      </Group>
      {words ? (
        <WordsEditor
          key={`${template.template} ${by} ${language} ${words.draft?.version ?? ''} ${words.own?.version ?? ''}`}
          template={template}
          words={words}
        />
      ) : null}
    </Stack>
  );
}
