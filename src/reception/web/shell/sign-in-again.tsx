import { Alert, Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { SessionOut } from '../../http/shapes/session.ts';
import { useSignIn } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { signInProblem } from './sign-in-problem.ts';

/** Stands over the page when the session has run out: what was typed behind it is still there afterwards. */
export default function SignInAgain({ staff }: { readonly staff: SessionOut['staff'] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const client = useQueryClient();
  const signIn = useSignIn();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email: staff.email, password }, { onSuccess: () => void client.invalidateQueries() });
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={1_000}
      title={t('expired.title')}
      size={420}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('expired.text')}
          </Text>
          {signIn.isError ? (
            <Alert color="red" role="alert" p="sm">
              {signInProblem(signIn.error, i18n)}
            </Alert>
          ) : null}
          <Text size="sm" fw={600}>
            {staff.email}
          </Text>
          <PasswordInput
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            data-autofocus
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
