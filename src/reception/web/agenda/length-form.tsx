import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { ApiError } from '../api/client.ts';
import { timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { closePanel, type WantedLength } from '../shell/open-panel.ts';
import { sentenceOf } from '../shell/states.tsx';
import { OverbookChoice } from './overbook-choice.tsx';
import { minutesOf, useResize } from './use-move.ts';

const STEP = 5;
const SHORTEST = 5;
const LONGEST = 720;
const MINUTE_MS = 60_000;

interface Refused {
  readonly minutes: number;
  readonly why: string;
  /** Who has the right may do it all the same. */
  readonly overbookable: boolean;
}

/** How long a visit lasts, by keys and taps: what pulling its edge does with a pointer. What stands in the way is said here. */
export function LengthForm({
  appointment,
  wanted,
  back,
}: {
  readonly appointment: AppointmentOut;
  readonly wanted?: WantedLength | undefined;
  readonly back: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const resize = useResize();
  const field = useRef<HTMLInputElement>(null);
  // What is open has the focus already when the visit comes.
  useEffect(() => field.current?.select(), []);
  const [minutes, setMinutes] = useState<number | ''>(wanted?.minutes ?? minutesOf(appointment));
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | undefined>(
    wanted?.why === undefined ? undefined : { minutes: wanted.minutes, why: wanted.why, overbookable: true },
  );
  const isWrong = minutes === '' || minutes < SHORTEST || minutes > LONGEST || minutes === minutesOf(appointment);
  // Of another length it says nothing.
  const now = refused?.minutes === minutes ? refused : undefined;
  const { start, zone } = appointment;
  const until = timeText(Date.parse(start) + (minutes === '' ? 0 : minutes) * MINUTE_MS, zone);
  const run = async (overbookReason?: string) => {
    if (isWrong) return;
    setBusy(true);
    try {
      await resize({ appointment, minutes, overbookReason });
      closePanel();
    } catch (error) {
      const overbookable = error instanceof ApiError && error.code === 'slot-taken';
      setRefused({
        minutes,
        why: overbookable ? t('length.taken', { time: until }) : sentenceOf(error, i18n),
        overbookable,
      });
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <NumberInput
            ref={field}
            w={140}
            label={t('length.minutes')}
            value={minutes}
            min={SHORTEST}
            max={LONGEST}
            step={STEP}
            allowDecimal={false}
            data-autofocus
            onChange={(value) => setMinutes(typeof value === 'number' ? value : '')}
          />
          {minutes === '' ? null : (
            <Text size="sm" className="desk-figures" pb={8} role="status">
              {t('length.until', { from: timeText(start, zone), to: until })}
            </Text>
          )}
        </Group>
        {now ? (
          <Alert color="red" role="alert" p="xs" icon={<IconHandStop size={18} aria-hidden />}>
            <Text size="sm" fw={600}>
              {now.why}
            </Text>
            {now.overbookable ? (
              <OverbookChoice
                title={t('length.over', { time: until })}
                disabled={isWrong}
                busy={busy}
                give={(reason) => void run(reason)}
              />
            ) : null}
          </Alert>
        ) : null}
        <Group gap="xs">
          <Button type="submit" loading={busy} disabled={isWrong || now !== undefined}>
            {t('length.save')}
          </Button>
          <Button variant="default" onClick={back}>
            {t('app.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
