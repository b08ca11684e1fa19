import { Alert, Button, Group, Kbd, Paper, Text, TextInput } from '@mantine/core';
import { IconArrowsMove, IconHandStop } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { shortDayText, whenText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { isAssetMissing, sentenceOf } from '../shell/states.tsx';
import type { Column } from './columns.ts';
import { clockText } from './grid-layout.ts';
import { endMove, type Moving } from './moving.ts';
import { OverbookAsk } from './overbook-choice.tsx';
import { isOverbookable, type Objection } from './placement.ts';

export function objectionText(objection: Objection, { t }: I18n): string {
  if (objection.code === 'busy') return t('move.not.busy', { name: objection.name });
  if (objection.code === 'closed') return t('move.not.closed', { reason: objection.reason });
  return t(`move.not.${objection.code}`);
}

/** What the server objects to, where the page saw nothing. Whatever can be overcome by the right is the same there. */
const OVERBOOKABLE_CODES: ReadonlySet<string> = new Set(['slot-taken', 'opening-unknown']);

interface MoveBarProps {
  readonly moving: Moving;
  readonly column: Column | undefined;
  readonly objection: Objection | undefined;
  readonly move: (overbookReason?: string) => Promise<unknown>;
  readonly next: () => void;
  readonly stop: () => void;
}

function Question({
  text,
  onYes,
  busy,
}: {
  readonly text: string;
  readonly onYes: (reason: string) => void;
  readonly busy: boolean;
}) {
  const { t } = useI18n();
  const may = useMay('agenda.overbook');
  const [reason, setReason] = useState('');
  return (
    <Alert color="red" role="alert" p="xs" icon={<IconHandStop size={18} aria-hidden />}>
      <Text size="sm" fw={600}>
        {text}
      </Text>
      {may ? (
        <Group gap="xs" mt={6} align="flex-end" wrap="nowrap">
          <TextInput
            size="xs"
            label={t('overbook.reason')}
            value={reason}
            maxLength={200}
            className="desk-row-text"
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && reason.trim() !== '' && onYes(reason.trim())}
          />
          <Button
            size="xs"
            color="red.9"
            loading={busy}
            disabled={reason.trim() === ''}
            onClick={() => onYes(reason.trim())}
          >
            {t('overbook.yes')}
          </Button>
        </Group>
      ) : (
        <OverbookAsk />
      )}
    </Alert>
  );
}

/** Says what is being moved and where to, what stands in the way, and what keys do. The same for pointer, keys and taps. */
export function MoveBar({ moving, column, objection, move, next, stop }: MoveBarProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const [refused, setRefused] = useState<{ readonly at: string; readonly error: unknown } | undefined>();
  const [busy, setBusy] = useState(false);
  const { appointment, spot, dropped } = moving;
  const at = `${spot?.columnKey ?? ''} ${spot?.minute ?? ''}`;
  // Of another place it says nothing.
  const error = refused?.at === at ? refused.error : undefined;
  const run = async (reason?: string) => {
    setBusy(true);
    try {
      await move(reason);
      endMove();
    } catch (problem) {
      setRefused({ at, error: problem });
    } finally {
      setBusy(false);
    }
  };
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const free = spot !== undefined && column !== undefined && objection === undefined;
  useEffect(() => {
    // A drop is one act: what it leads to does not begin again because something was drawn anew.
    if (dropped && free) queueMicrotask(() => void latest.current());
  }, [dropped, at, free]);
  const refusedCode = error instanceof ApiError ? error.code : undefined;
  const mayAsk = objection
    ? isOverbookable(objection)
    : refusedCode !== undefined && OVERBOOKABLE_CODES.has(refusedCode) && !isAssetMissing(error);
  const why = error === undefined ? objection && objectionText(objection, i18n) : sentenceOf(error, i18n);
  const to =
    spot && column
      ? `${shortDayText(`${column.date}T12:00:00Z`, 'UTC', locale)}, ${clockText(spot.minute)} · ${column.practitioner.name}`
      : t('move.choose');
  return (
    <Paper className="agenda-move-bar" withBorder shadow="md" role="region" aria-label={t('move.title')}>
      <Group gap="sm" wrap="nowrap" justify="space-between">
        <IconArrowsMove size={22} aria-hidden className="desk-task-icon" />
        <div className="desk-row-text" role="status">
          <Text size="sm" truncate>
            <strong>{appointment.patient.name}</strong> · {appointment.service.name} · {whenText(appointment, locale)}
          </Text>
          <Text size="sm" fw={600} className={objection ? 'desk-late' : undefined}>
            {t('move.to')} {to}
          </Text>
        </div>
        <Group gap={6} wrap="nowrap">
          <Button size="xs" variant="default" onClick={next} rightSection={<Kbd size="xs">N</Kbd>}>
            {t('key.agenda.next')}
          </Button>
          <Button
            size="xs"
            disabled={!free}
            loading={busy}
            onClick={() => void run()}
            rightSection={<Kbd size="xs">⏎</Kbd>}
          >
            {t('appointment.moveTo')}
          </Button>
          <Button size="xs" variant="default" onClick={stop} rightSection={<Kbd size="xs">Esc</Kbd>}>
            {t('move.stop')}
          </Button>
        </Group>
      </Group>
      {why === undefined || !spot ? (
        <Text size="xs" c="dimmed" mt={4}>
          {t('move.help')}
        </Text>
      ) : (
        <div className="agenda-move-why">
          {mayAsk ? (
            <Question key={at} text={why} busy={busy} onYes={(reason) => void run(reason)} />
          ) : (
            <Alert color="red" role="alert" p="xs" icon={<IconHandStop size={18} aria-hidden />}>
              <Text size="sm" fw={600}>
                {why}
              </Text>
            </Alert>
          )}
        </div>
      )}
    </Paper>
  );
}
