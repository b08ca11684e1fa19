import { Modal } from '@mantine/core';
import { useI18n } from '../i18n/i18n.tsx';
import { PasswordForm } from './password-form.tsx';
import { tellDone } from './undo.tsx';

/** Changes the reader's own password. */
export default function OwnPassword({ close }: { readonly close: () => void }) {
  const i18n = useI18n();
  return (
    <Modal opened onClose={close} title={i18n.t('user.password')} size={420}>
      <PasswordForm
        done={() => {
          tellDone(i18n.t('password.saved'), i18n);
          close();
        }}
      />
    </Modal>
  );
}
