import {
  Anchor,
  Badge,
  Button,
  Card,
  Group,
  SegmentedControl,
  Stack,
  Text,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBellOff,
  IconCheck,
  IconChecklist,
  IconClock,
  IconHandGrab,
  IconMessageQuestion,
  IconPhoneCall,
  IconPlugConnected,
  IconServer,
  IconUrgent,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TaskOut } from '../../http/shapes/task.ts';
import { useClinicNow } from '../api/clinic-clock.ts';
import { useChangeTask, useClinic, useTasks } from '../api/queries.ts';
import { ageText, phoneText, timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { openPanel } from '../shell/open-panel.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { TaskTold } from './task-told.tsx';
import { Empty, LoadFailed, Loading, sentenceOf } from '../shell/states.tsx';

const KIND_ICONS = {
  callback: IconPhoneCall,
  request: IconMessageQuestion,
  'message-unresolved': IconMessageQuestion,
  'not-reached': IconBellOff,
  'ehr-write': IconServer,
  'ehr-sync': IconServer,
  'vendor-request': IconPlugConnected,
  triage: IconUrgent,
} as const;

function DueNote({ task, zone }: { readonly task: TaskOut; readonly zone: string }) {
  const { t, locale } = useI18n();
  const now = useClinicNow();
  const late = task.dueAt !== undefined && Date.parse(task.dueAt) < now;
  const open = task.status === 'requested' || task.status === 'in-progress';
  return (
    <Group gap={6} wrap="nowrap">
      {late && open ? (
        <IconAlertTriangle size={14} className="desk-late" aria-hidden />
      ) : (
        <IconClock size={14} aria-hidden />
      )}
      <Text size="xs" className={late && open ? 'desk-late' : 'desk-quiet'}>
        {[
          t('tasks.age', { age: ageText(task.createdAt, now, locale) }),
          task.dueAt && open ? t(late ? 'tasks.late' : 'tasks.due', { time: timeText(task.dueAt, zone) }) : undefined,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Group>
  );
}

function TaskButtons({ task }: { readonly task: TaskOut }) {
  const i18n = useI18n();
  const change = useChangeTask();
  const run = (action: 'take' | 'complete' | 'reopen') =>
    change.mutate(
      { task, action },
      { onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n) }) },
    );
  const busy = change.isPending;
  if (task.status === 'completed' || task.status === 'cancelled') {
    return (
      <div className="desk-buttons">
        <Button
          size="xs"
          variant="default"
          loading={busy}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => run('reopen')}
        >
          {i18n.t('tasks.reopen')}
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
          onClick={() => run('take')}
        >
          {i18n.t('tasks.take')}
        </Button>
      )}
      <Button
        size="xs"
        loading={busy}
        leftSection={<IconCheck size={16} aria-hidden />}
        onClick={() => run('complete')}
      >
        {i18n.t('tasks.complete')}
      </Button>
    </div>
  );
}

function TaskCard({ task, zone }: { readonly task: TaskOut; readonly zone: string }) {
  const { t, code } = useI18n();
  const Icon = KIND_ICONS[task.kind];
  const { patient } = task;
  // The link of an email names the task that it is about.
  const isAskedFor = usePlace().search.get('task') === task.id;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus();
  }, [isAskedFor]);
  return (
    <Card
      component="li"
      ref={card}
      tabIndex={isAskedFor ? -1 : undefined}
      withBorder
      radius="lg"
      padding="md"
      className="desk-task"
      data-priority={task.priority}
      data-asked={isAskedFor || undefined}
    >
      <div className="desk-task-grid">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <Icon size={22} stroke={1.7} aria-hidden className="desk-task-icon" />
          <div className="desk-row-text">
            <Group gap="xs">
              <Text fw={650}>{t(`task.kind.${task.kind}`)}</Text>
              {task.priority === 'routine' ? null : (
                <Badge size="sm" className="desk-status" data-tone={task.priority === 'stat' ? 'bad' : 'doubt'}>
                  {t(`priority.${task.priority}`)}
                </Badge>
              )}
            </Group>
            <Text size="sm">{code('task.reason', task.reason, 'task.reason.other')}</Text>
            <TaskTold task={task} />
            <DueNote task={task} zone={zone} />
          </div>
        </Group>
        <div className="desk-row-text">
          {patient ? (
            <UnstyledButton className="desk-link" onClick={() => openPanel({ kind: 'patient', id: patient.id })}>
              {patient.name}
            </UnstyledButton>
          ) : (
            <Text size="sm" c="dimmed">
              {task.candidates.length > 0
                ? t('calls.maybe', { names: task.candidates.map((person) => person.name.split(' ')[0]).join(', ') })
                : t('tasks.unknownPerson')}
            </Text>
          )}
          {task.phone ? (
            <div>
              <Anchor href={`tel:${task.phone}`} size="sm" className="desk-figures">
                {phoneText(task.phone)}
              </Anchor>
            </div>
          ) : null}
          {task.owner ? (
            <Text size="xs" c="dimmed">
              {t(task.owner.mine ? 'tasks.mine' : 'tasks.theirs')}
            </Text>
          ) : null}
        </div>
        <TaskButtons task={task} />
      </div>
      <ConflictPanel task={task} zone={zone} />
    </Card>
  );
}

/** What people must do, the most pressing first. */
export default function TasksPage() {
  const { t } = useI18n();
  const { search } = usePlace();
  const status = search.get('status') === 'completed' ? 'completed' : 'open';
  const tasks = useTasks(status);
  const clinic = useClinic();
  const zone = clinic.data?.zone ?? 'UTC';
  return (
    <Stack p="lg" gap="lg" maw={1100}>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('tasks.title')}
        </Title>
        <SegmentedControl
          aria-label={t('tasks.filter')}
          value={status}
          onChange={(value) => goTo('tasks', { status: value === 'completed' ? value : undefined })}
          data={[
            { value: 'open', label: t('tasks.open') },
            { value: 'completed', label: t('tasks.done') },
          ]}
        />
      </Group>
      {tasks.isPending ? <Loading /> : null}
      {tasks.isError && !tasks.data ? <LoadFailed error={tasks.error} retry={() => void tasks.refetch()} /> : null}
      {tasks.data?.tasks.length === 0 ? (
        <Card withBorder radius="lg" padding={0}>
          {status === 'open' ? (
            <Empty icon={IconCheck} title={t('tasks.none')} text={t('tasks.none.text')} />
          ) : (
            <Empty icon={IconChecklist} title={t('tasks.none.done')} />
          )}
        </Card>
      ) : null}
      <Stack component="ul" gap="sm" className="desk-plain-list">
        {(tasks.data?.tasks ?? []).map((task) => (
          <TaskCard key={task.id} task={task} zone={zone} />
        ))}
      </Stack>
    </Stack>
  );
}
