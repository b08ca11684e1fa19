import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '../api/client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from './states.tsx';

/** Somebody chooses their own password, and says the one before. */
export function PasswordForm({ done }: { readonly done?: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const choose = useMutation({
    mutationFn: () => api<undefined>('/session/password', { method: 'POST', body: { current, next } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['session'] });
      done?.();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {choose.isError ? (
          <Alert color="red" role="alert" p="sm">
            {sentenceOf(choose.error, i18n)}
          </Alert>
        ) : null}
        <PasswordInput
          label={t('password.current')}
          name="current"
          autoComplete="current-password"
          required
          withAsterisk={false}
          maxLength={200}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('password.next')}
          description={t('password.next.hint')}
          name="next"
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={12}
          maxLength={200}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button type="submit" loading={choose.isPending}>
          {t('password.save')}
        </Button>
      </Stack>
    </form>
  );
}
