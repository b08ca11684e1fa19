import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { useTestWords, type WordsOf } from './words-queries.ts';

/** The words, as they stand in the editor, at somebody of the house. */
export function WordsTest({ of, text }: { readonly of: WordsOf; readonly text: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [to, setTo] = useState('');
  const test = useTestWords();
  const byEmail = of.channel === 'email';
  return (
    <Stack
      gap="xs"
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        test.mutate({ ...of, text, to: to.trim() });
      }}
    >
      <Title order={4} size="h6">
        {t('words.test')}
      </Title>
      <Group gap="sm" align="flex-end">
        <TextInput
          className="desk-row-text"
          label={t(byEmail ? 'campaigns.test.email' : 'campaigns.test.phone')}
          type={byEmail ? 'email' : 'tel'}
          required
          withAsterisk={false}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={test.isPending}>
          {t('campaigns.test.send')}
        </Button>
      </Group>
      {test.isError ? (
        <Text size="sm" className="desk-late" role="alert">
          {sentenceOf(test.error, i18n)}
        </Text>
      ) : null}
      {test.data ? (
        <Text size="sm" role="status">
          {t('words.test.sent')}
        </Text>
      ) : null}
    </Stack>
  );
}
