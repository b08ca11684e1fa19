import { Group, Select, Tabs, Text } from '@mantine/core';
import { IconBrandWhatsapp, IconMessage, IconPhone } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CallScreen } from './call-screen.tsx';
import { readable, type Channel, type Line, type LiveState, type Persona } from './live-state.ts';
import { useTexts } from './texts.tsx';
import { Thread } from './thread.tsx';
import { ClockFace } from './clock-face.tsx';

interface Props {
  readonly state: LiveState;
  readonly persona: Persona;
}

const ICONS = { voice: IconPhone, sms: IconMessage, whatsapp: IconBrandWhatsapp } as const;
const NAMES = { voice: 'phone', sms: 'sms', whatsapp: 'whatsapp' } as const;
const CHANNELS: readonly Channel[] = ['voice', 'sms', 'whatsapp'];

/** The made-up patient's telephone: calls and message threads with the clinic's lines. */
export function Phone({ state, persona }: Props): ReactNode {
  const { t } = useTexts();
  const [number, setNumber] = useState<string>();
  const [tab, setTab] = useState<string>('voice');
  const line = state.lines.find((one) => one.number === number) ?? state.lines[0];
  if (!line) return <div className="phone" />;
  const channels = CHANNELS.filter((channel) => line.channels.includes(channel));
  return (
    <section className="phone" aria-label={t('phone')}>
      <div className="phone-status">
        <ClockFace now={state.now} zone={state.zone} only="time" />
        <span className="phone-notch" aria-hidden />
        <Text span size="xs" fw={600} truncate className="phone-owner">
          {persona.name}
        </Text>
      </div>
      <LineChoice lines={state.lines} line={line} choose={setNumber} />
      <Tabs
        value={tab}
        onChange={(value) => setTab(value ?? 'voice')}
        keepMounted={false}
        className="phone-tabs"
        inverted
      >
        {channels.map((channel) => (
          <Tabs.Panel key={channel} value={channel} className="phone-screen">
            {channel === 'voice' ? (
              <CallScreen state={state} persona={persona} line={line} />
            ) : (
              <Thread state={state} persona={persona} line={line} channel={channel} />
            )}
          </Tabs.Panel>
        ))}
        <Tabs.List grow>
          {channels.map((channel) => {
            const Icon = ICONS[channel];
            return (
              <Tabs.Tab key={channel} value={channel} leftSection={<Icon size={18} aria-hidden />}>
                {t(NAMES[channel])}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
      </Tabs>
    </section>
  );
}

interface ChoiceProps {
  readonly lines: readonly Line[];
  readonly line: Line;
  readonly choose: (number: string) => void;
}

function LineChoice({ lines, line, choose }: ChoiceProps): ReactNode {
  const { t } = useTexts();
  if (lines.length < 2) {
    return (
      <Group justify="space-between" className="phone-line" wrap="nowrap">
        <Text span fw={600} size="sm" truncate>
          {line.label}
        </Text>
        <Text span size="xs" c="gray.7">
          {readable(line.number)}
        </Text>
      </Group>
    );
  }
  return (
    <Select
      className="phone-line"
      size="xs"
      aria-label={t('callTo')}
      value={line.number}
      allowDeselect={false}
      data={lines.map((one) => ({ value: one.number, label: `${one.label} · ${readable(one.number)}` }))}
      onChange={(value) => value && choose(value)}
    />
  );
}
