import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconChecks } from '@tabler/icons-react';
import type { I18n } from '../i18n/i18n.tsx';
import { PartlyUndone } from './partly-undone.ts';
import { sentenceOf } from './states.tsx';

/** As long as the server keeps the patient's message back: see `deskGraceMs` of outreach. */
const UNDO_MS = 30_000;
const NOTICE = 'undo';
const UNDOING = 'undoing';

interface Offer {
  readonly undo: () => Promise<unknown>;
  readonly until: number;
  readonly i18n: I18n;
}

let offer: Offer | undefined;

/** Each that could not be taken back, with its own reason; it stays until it is closed. */
function tellPartly({ undone, refused }: PartlyUndone, i18n: I18n): void {
  const message = (
    <>
      <Text size="sm">{i18n.tn('undo.partly', undone)}</Text>
      <ul className="desk-bullets">
        {refused.map(({ what, error }) => (
          <li key={what}>
            {what}: {sentenceOf(error, i18n)}
          </li>
        ))}
      </ul>
    </>
  );
  notifications.show({ color: 'red.9', message, autoClose: false });
}

/** Takes back the last thing that was done at this desk, if that is still possible. */
export async function undoLast(): Promise<void> {
  const last = offer;
  offer = undefined;
  if (!last || last.until < Date.now()) return;
  notifications.hide(NOTICE);
  // The clinic's own system may take seconds to say yes: until then nothing is undone.
  notifications.show({ id: UNDOING, loading: true, autoClose: false, message: last.i18n.t('quick.saving') });
  try {
    await last.undo();
    notifications.show({ color: 'alameda', message: last.i18n.t('undo.done') });
  } catch (error) {
    if (error instanceof PartlyUndone) tellPartly(error, last.i18n);
    else notifications.show({ color: 'red.9', message: sentenceOf(error, last.i18n), autoClose: 10_000 });
  } finally {
    notifications.hide(UNDOING);
  }
}

/** Says that something is done and sure, and offers for half a minute to take it back. */
export function tellDone(message: string, i18n: I18n, undo?: () => Promise<unknown>): void {
  const icon = <IconChecks size={18} aria-hidden />;
  if (!undo) {
    notifications.show({ color: 'alameda', icon, message });
    return;
  }
  offer = { undo, i18n, until: Date.now() + UNDO_MS };
  notifications.hide(NOTICE);
  notifications.show({
    id: NOTICE,
    color: 'alameda',
    icon,
    autoClose: UNDO_MS,
    message: (
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          className="desk-fixed"
          variant="light"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => void undoLast()}
        >
          {i18n.t('undo.button')}
        </Button>
      </Group>
    ),
  });
}
