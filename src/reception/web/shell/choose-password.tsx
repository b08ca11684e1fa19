import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useSignOut } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Door } from './door.tsx';
import { PasswordForm } from './password-form.tsx';

/** The password was shown once to somebody else: until they choose their own, nothing else is open. */
export default function ChoosePassword({ name }: { readonly name: string }) {
  const { t } = useI18n();
  const signOut = useSignOut();
  return (
    <Door>
      <Stack>
        <div>
          <Title order={1} size="h2">
            {t('password.title')}
          </Title>
          <Text c="dimmed" size="sm" mt={4}>
            {t('password.lead', { name })}
          </Text>
        </div>
        <PasswordForm />
        <UnstyledButton className="desk-link" onClick={() => signOut.mutate()}>
          {t('user.signOut')}
        </UnstyledButton>
      </Stack>
    </Door>
  );
}
