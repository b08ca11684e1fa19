import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useI18n } from '../i18n/i18n.tsx';

/** Takes one row out of a list; named by what it takes out. */
export function RemoveButton({
  name,
  disabled,
  remove,
}: {
  readonly name: string;
  readonly disabled: boolean;
  readonly remove: () => void;
}) {
  const { t } = useI18n();
  return (
    <ActionIcon
      variant="default"
      size={30}
      disabled={disabled}
      aria-label={t('rules.band.remove', { name })}
      onClick={remove}
    >
      <IconTrash size={16} aria-hidden />
    </ActionIcon>
  );
}
