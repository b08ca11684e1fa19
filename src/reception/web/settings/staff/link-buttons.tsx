import { Button } from '@mantine/core';
import { IconLink, IconLinkOff } from '@tabler/icons-react';
import type { StaffPersonOut } from '../../../http/shapes/staff.ts';
import { useI18n } from '../../i18n/i18n.tsx';

interface LinkButtonsProps {
  readonly person: StaffPersonOut;
  readonly busy: boolean;
  readonly send: () => void;
  readonly revoke: () => void;
}

/** A link to choose a password by: sent, and taken back while it is not used. */
export function LinkButtons({ person, busy, send, revoke }: LinkButtonsProps) {
  const { t } = useI18n();
  const { name, active, inviteUntil } = person;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        disabled={!active}
        loading={busy}
        leftSection={<IconLink size={14} aria-hidden />}
        aria-label={t('staff.link.send.of', { name })}
        onClick={send}
      >
        {t('staff.link.send')}
      </Button>
      {inviteUntil === undefined ? null : (
        <Button
          size="xs"
          variant="default"
          loading={busy}
          leftSection={<IconLinkOff size={14} aria-hidden />}
          aria-label={t('staff.link.revoke.of', { name })}
          onClick={revoke}
        >
          {t('staff.link.revoke')}
        </Button>
      )}
    </>
  );
}
