import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconKey, IconMailCheck } from '@tabler/icons-react';
import type { InvitedOut } from '../../../http/shapes/staff.ts';
import { useClinic } from '../../api/queries.ts';
import { whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';

export type Invited = { readonly name: string; readonly email: string } & InvitedOut;

/** What to do now for somebody who was let in. A password or a link is shown once: nobody can read it again. */
export function InvitedNotice({ invited, close }: { readonly invited: Invited; readonly close: () => void }) {
  const { t, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const { name, email, password, link } = invited;
  const until = whenText({ start: invited.until, zone }, locale);
  const shown = password ?? link;
  if (shown === undefined) {
    return (
      <Alert
        color="alameda"
        role="status"
        icon={<IconMailCheck size={18} aria-hidden />}
        title={t('staff.link.sent', { name })}
        withCloseButton
        closeButtonLabel={t('app.close')}
        onClose={close}
      >
        <Text size="sm">{t('staff.link.sent.text', { email, until })}</Text>
      </Alert>
    );
  }
  const isLink = password === undefined;
  return (
    <Alert
      color="yellow"
      role="status"
      icon={<IconKey size={18} aria-hidden />}
      title={t(isLink ? 'staff.link.shown' : 'staff.password', { name })}
    >
      <Stack gap="xs">
        <Text size="sm">{t(isLink ? 'staff.link.shown.text' : 'staff.password.text', { email, until })}</Text>
        <Code block className="desk-wrap">
          {shown}
        </Code>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => void navigator.clipboard?.writeText(shown)}>
            {t('staff.password.copy')}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {t(isLink ? 'staff.link.kept' : 'staff.password.kept')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
