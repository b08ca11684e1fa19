import { Button, Menu, TextInput } from '@mantine/core';
import { IconArrowsRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useSession } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useQueue, type CallControl, type QueueOut } from './queue-queries.ts';
import { placesToPass } from './transfer-places.ts';

/** Passes a call on: to a colleague who is free, to a target of the answering rules by its name, or to a number. */
export function TransferMenu({
  agents,
  run,
}: {
  readonly agents: QueueOut['agents'];
  readonly run: (control: CallControl) => void;
}) {
  const { t } = useI18n();
  const me = useSession().data?.staff.id;
  const targets = useQueue().data?.targets ?? [];
  const [number, setNumber] = useState('');
  const places = placesToPass(agents, targets, me);
  const digits = number.replaceAll(/[\s().-]/g, '');
  const dialled = /^\d{9}$/.test(digits) ? `+34${digits}` : digits;
  const isNumber = /^\+[1-9]\d{6,14}$/.test(dialled);
  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconArrowsRight size={16} aria-hidden />}>
          {t('call.transfer')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {(['warm', 'blind'] as const).map((way) => (
          <div key={way}>
            <Menu.Label>{t(`call.transfer.${way}`)}</Menu.Label>
            {places[way].map(({ key, name, to }) => (
              <Menu.Item key={key} onClick={() => run({ kind: 'transfer', body: { way, to } })}>
                {name}
              </Menu.Item>
            ))}
          </div>
        ))}
        {places.blind.length === 0 ? <Menu.Item disabled>{t('call.transfer.nobody')}</Menu.Item> : null}
        <Menu.Divider />
        <div className="presence-phone transfer-number">
          <TextInput
            size="xs"
            type="tel"
            label={t('call.transfer.number')}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            onKeyDown={(event) => event.stopPropagation()}
          />
          {(['warm', 'blind'] as const).map((way) => (
            <Button
              key={way}
              size="xs"
              variant="default"
              disabled={!isNumber}
              onClick={() => run({ kind: 'transfer', body: { way, to: { kind: 'number', number: dialled } } })}
            >
              {t(`call.transfer.number.${way}`)}
            </Button>
          ))}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}
