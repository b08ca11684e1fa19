import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
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

/** Puts one more row at the end of a list. */
export function AddButton({
  label,
  disabled,
  add,
}: {
  readonly label: string;
  readonly disabled: boolean;
  readonly add: () => void;
}) {
  return (
    <Button
      size="xs"
      variant="default"
      className="desk-start"
      disabled={disabled}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={add}
    >
      {label}
    </Button>
  );
}
