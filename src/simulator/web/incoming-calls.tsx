import { Button, Group, Paper, Text } from '@mantine/core';
import { IconPhoneRinging } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { patientOf, readable, type LiveState } from './live-state.ts';
import { useTexts } from './texts.tsx';

interface Props {
  readonly state: LiveState;
  readonly shownPhone: string;
  readonly show: (phone: string) => void;
}

const MAX_SHOWN = 3;

/** The clinic is calling somebody else than the patient on screen: a line that leads there. */
export function IncomingCalls({ state, shownPhone, show }: Props): ReactNode {
  const { t } = useTexts();
  const ringing = state.calls.filter(
    (call) => call.direction === 'outbound-api' && call.status === 'ringing' && patientOf(call) !== shownPhone,
  );
  return (
    <div role="status" className="incoming">
      {ringing.slice(0, MAX_SHOWN).map((call) => {
        const phone = patientOf(call);
        const name = state.personas.find((one) => one.phone === phone)?.name ?? readable(phone);
        return (
          <Paper key={call.sid} withBorder className="incoming-call">
            <Group justify="space-between" wrap="nowrap">
              <Group gap="sm" wrap="nowrap">
                <IconPhoneRinging size={20} aria-hidden />
                <Text size="sm" fw={600}>
                  {t('incomingFor', { name })}
                </Text>
              </Group>
              <Button size="xs" onClick={() => show(phone)}>
                {t('show')}
              </Button>
            </Group>
          </Paper>
        );
      })}
    </div>
  );
}
