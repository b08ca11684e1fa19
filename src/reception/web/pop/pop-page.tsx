import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { goToBare, usePlace } from '../router.ts';
import { PopView } from './pop-view.tsx';

/** The screen before the talk on its own, for a vendor's window: `/embed/pop?number=…` or `?call=…`. */
export default function PopPage() {
  const { t } = useI18n();
  const { search } = usePlace();
  const number = search.get('number') ?? '';
  const call = search.get('call');
  const [typed, setTyped] = useState(number);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') goToBare('pop', { number: typed.trim() });
  };
  return (
    <Stack p="lg" gap="md" component="main" mih="100vh" className="desk-surface">
      <Title order={1} className="desk-only-read">
        {t('pop.title')}
      </Title>
      <form onSubmit={submit}>
        <Group gap="xs" align="flex-end">
          <TextInput
            label={t('pop.number')}
            type="tel"
            value={typed}
            maxLength={40}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" leftSection={<IconSearch size={16} aria-hidden />}>
            {t('pop.look')}
          </Button>
        </Group>
      </form>
      {call ? <PopView key={call} wanted={{ call }} /> : number ? <PopView key={number} wanted={{ number }} /> : null}
    </Stack>
  );
}
