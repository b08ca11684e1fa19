import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconClockPause,
  IconDots,
  IconHandGrab,
  IconHandStop,
} from '@tabler/icons-react';
import type { TaskOut } from '../../http/shapes/task.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { SNOOZES, snoozeUntil } from './inbox.ts';
import type { TaskAct } from './use-task-acts.ts';

interface TaskButtonsProps {
  readonly task: TaskOut;
  readonly busy: boolean;
  readonly act: (act: TaskAct) => void;
  readonly reply: () => void;
}

/** What can be done with a task: the two usual things in sight, the others one step away. */
export function TaskButtons({ task, busy, act, reply }: TaskButtonsProps) {
  const { t } = useI18n();
  const may = useMay('task.write');
  const mayWrite = useMay('message.write');
  if (!may) return null;
  if (task.status === 'completed' || task.status === 'cancelled') {
    return (
      <div className="desk-buttons">
        <Button
          size="xs"
          variant="default"
          loading={busy}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => act({ action: 'reopen' })}
        >
          {t('tasks.reopen')}
        </Button>
      </div>
    );
  }
  return (
    <div className="desk-buttons">
      {task.owner?.mine ? null : (
        <Button
          size="xs"
          variant="default"
          loading={busy}
          leftSection={<IconHandGrab size={16} aria-hidden />}
          onClick={() => act({ action: 'take' })}
        >
          {t('tasks.take')}
        </Button>
      )}
      <Button
        size="xs"
        loading={busy}
        leftSection={<IconCheck size={16} aria-hidden />}
        onClick={() => act({ action: 'complete' })}
      >
        {t('tasks.complete')}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('tasks.more')}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayWrite ? (
            <Menu.Item leftSection={<IconArrowForwardUp size={16} aria-hidden />} onClick={reply}>
              {t('key.inbox.reply')}
            </Menu.Item>
          ) : null}
          {task.owner ? (
            <Menu.Item leftSection={<IconHandStop size={16} aria-hidden />} onClick={() => act({ action: 'release' })}>
              {t('tasks.release')}
            </Menu.Item>
          ) : null}
          <Menu.Label>{t('key.inbox.snooze')}</Menu.Label>
          {SNOOZES.map((snooze) => (
            <Menu.Item
              key={snooze}
              leftSection={<IconClockPause size={16} aria-hidden />}
              onClick={() => act({ action: 'snooze', until: snoozeUntil(snooze, clinicNow()) })}
            >
              {t(`snooze.${snooze}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
