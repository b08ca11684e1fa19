import { Alert, Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { parseLanguage } from '../../../platform/i18n/language.ts';
import type { InviteeOut } from '../../http/shapes/invitation.ts';
import { api } from '../api/client.ts';
import { useAcceptInvitation } from '../api/queries.ts';
import { storedLanguage, useI18n } from '../i18n/i18n.tsx';
import { Door } from './door.tsx';
import { Loading, sentenceOf } from './states.tsx';

function useInvitee(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    staleTime: Infinity,
    retry: false,
    queryFn: () => api<InviteeOut>('/session/invitation', { method: 'POST', body: { token } }),
  });
}

function Choose({ token, invitee }: { readonly token: string; readonly invitee: InviteeOut }) {
  const i18n = useI18n();
  const { t } = i18n;
  const accept = useAcceptInvitation();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({ token, password });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <div>
          <Title order={1} size="h2">
            {t('password.title')}
          </Title>
          <Text c="dimmed" size="sm" mt={4}>
            {t('invitation.lead', { name: invitee.name, clinic: invitee.clinic })}
          </Text>
        </div>
        {accept.isError ? (
          <Alert color="red" role="alert" p="sm">
            {sentenceOf(accept.error, i18n)}
          </Alert>
        ) : null}
        {/* So that the browser keeps the password under its address. */}
        <input type="hidden" name="username" autoComplete="username" value={invitee.email} readOnly />
        <Text size="sm">
          {t('signIn.email')}: <strong className="desk-wrap">{invitee.email}</strong>
        </Text>
        <PasswordInput
          label={t('password.next')}
          description={t('password.next.hint')}
          name="next"
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={12}
          maxLength={200}
          size="md"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={accept.isPending}>
          {t('invitation.enter')}
        </Button>
      </Stack>
    </form>
  );
}

/** Where the link of an invitation leads: who it is for chooses a password, and is in. */
export default function Invitation({ token }: { readonly token: string }) {
  const i18n = useI18n();
  const { t, setLanguage } = i18n;
  const invitee = useInvitee(token);
  const spoken = parseLanguage(invitee.data?.language);
  useEffect(() => {
    if (spoken && storedLanguage() === undefined) setLanguage(spoken);
  }, [spoken, setLanguage]);
  if (invitee.isPending) return <Loading fullHeight />;
  return (
    <Door>
      {invitee.data ? (
        <Choose token={token} invitee={invitee.data} />
      ) : (
        <Stack>
          <Title order={1} size="h2">
            {t('invitation.title')}
          </Title>
          <Alert color="yellow" role="alert" p="sm">
            {sentenceOf(invitee.error, i18n)}
          </Alert>
          <Button variant="default" onClick={() => window.location.replace('/#/agenda')}>
            {t('invitation.signIn')}
          </Button>
        </Stack>
      )}
    </Door>
  );
}
