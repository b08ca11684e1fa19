import { Button, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { useTestCampaign } from './campaign-queries.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';

interface TestProps {
  readonly id: string;
  /** By email where the campaign begins with it: to an address of the house, not to a telephone. */
  readonly byEmail: boolean;
  readonly opened: boolean;
  onClose(): void;
}

/** The words at somebody of the house, before anybody else reads them. */
export function TestDialog({ id, byEmail, opened, onClose }: TestProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const [to, setTo] = useState('');
  const [spoken, setSpoken] = useState<string>(language);
  const test = useTestCampaign();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('campaigns.test')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          test.mutate({ id, ...(byEmail ? { email: to.trim() } : { phone: to }), language: spoken });
        }}
      >
        <TextInput
          label={t(byEmail ? 'campaigns.test.email' : 'campaigns.test.phone')}
          type={byEmail ? 'email' : 'tel'}
          required
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <Select
          label={t('campaigns.language')}
          allowDeselect={false}
          data={LANGUAGES.map((value) => ({ value, label: t(`campaigns.language.${value}`) }))}
          value={spoken}
          onChange={(value) => setSpoken(value ?? 'es')}
        />
        {test.isError ? (
          <Text size="sm" className="desk-late" role="alert">
            {sentenceOf(test.error, i18n)}
          </Text>
        ) : null}
        {test.data ? (
          <Text size="sm" role="status">
            {t('campaigns.test.sent', { text: test.data.text })}
          </Text>
        ) : null}
        <Button type="submit" loading={test.isPending}>
          {t('campaigns.test.send')}
        </Button>
      </Stack>
    </Modal>
  );
}
