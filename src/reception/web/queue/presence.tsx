import { Button, Menu, TextInput, UnstyledButton, Text } from '@mantine/core';
import { IconCheck, IconHeadset, IconPhone } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { ApiError } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { phoneText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useMyCall, usePresence, useSetPresence } from './queue-queries.ts';

const Softphone = lazy(() => import('./softphone.tsx'));
const CHOICES = ['available', 'busy', 'away'] as const;
const TONES = { available: 'good', busy: 'doubt', 'wrap-up': 'waiting', away: 'past', talking: 'here' } as const;
const E164 = /^\+[1-9]\d{6,14}$/;

/** '612 34 56 78' as the telephone network writes it; nothing where it is no number. */
function dialled(text: string): string | undefined {
  const digits = text.replaceAll(/[\s().-]/g, '');
  const number = /^\d{9}$/.test(digits) ? `+34${digits}` : digits;
  return E164.test(number) ? number : undefined;
}

/** Whether I take calls, and where I am rung. Not there for who takes none. */
export default function Presence() {
  const { t } = useI18n();
  const may = useMay('call.handle');
  const presence = usePresence();
  const set = useSetPresence();
  const isTalking = useMyCall()?.status === 'talking';
  const agent = presence.data?.agent;
  const [typed, setTyped] = useState('');
  if (!may || (presence.error instanceof ApiError && presence.error.status === 403)) return null;
  const now = agent?.presence ?? 'away';
  const wanted = now === 'wrap-up' ? 'available' : now;
  const shown = now === 'busy' && isTalking ? 'talking' : now;
  const said = shown === 'talking' ? t('queue.status.talking') : t(`presence.${shown}`);
  return (
    <>
      <Menu position="bottom-end" width={280} withinPortal>
        <Menu.Target>
          <UnstyledButton
            className="presence"
            data-tone={TONES[shown]}
            aria-label={t('presence.label', { state: said })}
          >
            <IconHeadset size={16} aria-hidden />
            <Text component="span" size="sm" fw={600} visibleFrom="sm">
              {said}
            </Text>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('presence.title')}</Menu.Label>
          {CHOICES.map((choice) => (
            <Menu.Item
              key={choice}
              rightSection={choice === now ? <IconCheck size={16} aria-hidden /> : null}
              onClick={() => set.mutate({ presence: choice })}
            >
              {t(`presence.${choice}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('presence.where')}</Menu.Label>
          <Menu.Item
            leftSection={<IconHeadset size={16} aria-hidden />}
            rightSection={agent && !agent.deskPhone ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() => set.mutate({ presence: wanted, deskPhone: null })}
          >
            {t('presence.browser')}
          </Menu.Item>
          {agent?.deskPhone ? (
            <Menu.Item
              leftSection={<IconPhone size={16} aria-hidden />}
              rightSection={<IconCheck size={16} aria-hidden />}
            >
              {phoneText(agent.deskPhone)}
            </Menu.Item>
          ) : null}
          <div className="presence-phone">
            <TextInput
              size="xs"
              label={t('presence.desk')}
              type="tel"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => event.stopPropagation()}
            />
            <Button
              size="xs"
              variant="default"
              disabled={dialled(typed) === undefined}
              onClick={() => set.mutate({ presence: wanted, deskPhone: dialled(typed) ?? null })}
            >
              {t('presence.use')}
            </Button>
          </div>
        </Menu.Dropdown>
      </Menu>
      {agent && now !== 'away' && !agent.deskPhone ? (
        <Suspense>
          <Softphone />
        </Suspense>
      ) : null}
    </>
  );
}
