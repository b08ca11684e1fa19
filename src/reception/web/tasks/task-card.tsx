import { Anchor, Badge, Card, Checkbox, Group, Text, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBellOff,
  IconClock,
  IconEye,
  IconMessageQuestion,
  IconPhoneCall,
  IconPlugConnected,
  IconServer,
  IconSpeakerphone,
  IconUrgent,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TaskOut } from '../../http/shapes/task.ts';
import { useClinicNow } from '../api/clinic-clock.ts';
import { ageText, phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { addressOf, goTo } from '../router.ts';
import { openPanel } from '../shell/open-panel.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { dueText } from './due-text.ts';
import { minutesLeft } from './inbox.ts';
import { RemovedPanel } from './removed-panel.tsx';
import { ReplyBox } from './reply-box.tsx';
import { aboutOf, emailOf, type TaskAbout } from './task-about.ts';
import { TaskButtons } from './task-buttons.tsx';
import { TaskTold } from './task-told.tsx';
import { useTaskActs } from './use-task-acts.ts';

const KIND_ICONS = {
  callback: IconPhoneCall,
  request: IconMessageQuestion,
  'message-unresolved': IconMessageQuestion,
  'not-reached': IconBellOff,
  'ehr-write': IconServer,
  'ehr-sync': IconServer,
  recording: IconServer,
  triage: IconUrgent,
  campaign: IconSpeakerphone,
  template: IconMessageQuestion,
  'vendor-request': IconPlugConnected,
} as const;

const MINUTE_MS = 60_000;

function DueNote({ task, zone }: { readonly task: TaskOut; readonly zone: string }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const now = useClinicNow();
  const left = minutesLeft(task.dueAt, now);
  const open = task.status === 'requested' || task.status === 'in-progress';
  const late = left !== undefined && left < 0 && open;
  const Icon = late ? IconAlertTriangle : IconClock;
  const due = task.dueAt === undefined || !open ? undefined : dueText({ dueAt: task.dueAt, now, zone }, i18n);
  const back =
    task.snoozedUntil && open
      ? t('tasks.back', { when: whenText({ start: task.snoozedUntil, zone }, locale) })
      : undefined;
  const isNew = now - Date.parse(task.createdAt) < MINUTE_MS;
  const age = isNew ? t('tasks.age.now') : t('tasks.age', { age: ageText(task.createdAt, now, locale) });
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={14} className={late ? 'desk-late' : undefined} aria-hidden />
      <Text size="xs" className={late ? 'desk-late' : 'desk-quiet'}>
        {[age, due, back].filter(Boolean).join(' · ')}
      </Text>
    </Group>
  );
}

function About({ about }: { readonly about: TaskAbout }) {
  const { t, code } = useI18n();
  switch (about.kind) {
    case 'template':
      return (
        <Text size="sm" fw={600}>
          {code('words.of', about.name, 'words.itself', { detail: about.name })} ·{' '}
          {code('language', about.language, 'words.itself', { detail: about.language })}
        </Text>
      );
    case 'campaign':
      return (
        <Anchor size="sm" fw={600} href={addressOf('campaigns', { id: about.id })}>
          {about.name ?? t('tasks.about.campaign')}
        </Anchor>
      );
    case 'call':
      return (
        <UnstyledButton className="desk-link" onClick={() => openPanel({ kind: 'call', id: about.id })}>
          {t('tasks.about.call')}
        </UnstyledButton>
      );
    case 'connection':
      return (
        <Anchor size="sm" href={addressOf('settings', { tab: 'ehr' })}>
          {t('tasks.about.connection')}
        </Anchor>
      );
    case 'protocols':
      return (
        <Anchor size="sm" href={addressOf('urgent', { tab: 'protocols' })}>
          {t('tasks.about.protocols')}
        </Anchor>
      );
    case 'clinic':
      return (
        <Text size="sm" c="dimmed">
          {t('tasks.about.clinic')}
        </Text>
      );
  }
}

function Person({ task, lookedAtBy }: { readonly task: TaskOut; readonly lookedAtBy: string | undefined }) {
  const { t } = useI18n();
  const { patient, owner } = task;
  const about = aboutOf(task);
  const email = emailOf(task);
  return (
    <div className="desk-row-text">
      {patient ? (
        <UnstyledButton className="desk-link" onClick={() => goTo('patients', { id: patient.id })}>
          {patient.name}
        </UnstyledButton>
      ) : about ? (
        <About about={about} />
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
      {email ? (
        <Text size="sm" className="desk-wrap">
          {email}
        </Text>
      ) : null}
      {owner ? (
        <Text size="xs" c="dimmed">
          {owner.mine ? t('tasks.mine') : owner.name ? t('tasks.theirs.name', { name: owner.name }) : t('tasks.theirs')}
        </Text>
      ) : null}
      {lookedAtBy ? (
        <Badge
          size="sm"
          className="desk-status"
          data-tone="here"
          leftSection={<IconEye size={12} aria-hidden />}
          role="status"
        >
          {t('tasks.lookedAt', { name: lookedAtBy })}
        </Badge>
      ) : null}
    </div>
  );
}

export interface TaskCardProps {
  readonly task: TaskOut;
  readonly zone: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isReplying: boolean;
  readonly lookedAtBy: string | undefined;
  readonly select: (on: boolean) => void;
  readonly setReplying: (on: boolean) => void;
}

export function TaskCard(props: TaskCardProps) {
  const { task, zone, isCurrent, isSelected, isReplying, lookedAtBy, select, setReplying } = props;
  const { t, code } = useI18n();
  const acts = useTaskActs();
  const Icon = KIND_ICONS[task.kind];
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  return (
    <Card
      component="li"
      ref={card}
      tabIndex={isCurrent ? -1 : undefined}
      withBorder
      radius="lg"
      padding="md"
      className="desk-task"
      data-priority={task.priority}
      data-asked={isCurrent || undefined}
    >
      <div className="desk-task-grid">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <Checkbox
            checked={isSelected}
            onChange={(event) => select(event.currentTarget.checked)}
            aria-label={t('tasks.select', {
              what: t(`task.kind.${task.kind}`),
              name: task.patient?.name ?? phoneText(task.phone ?? ''),
            })}
            mt={2}
          />
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
            {task.tags || task.outcome ? (
              <Group gap={6}>
                {task.tags?.map((tag) => (
                  <Badge key={tag} size="sm" variant="default" className="desk-badge">
                    {tag}
                  </Badge>
                ))}
                {task.outcome ? <Text size="xs">{t('tasks.outcome', { outcome: task.outcome })}</Text> : null}
              </Group>
            ) : null}
            <DueNote task={task} zone={zone} />
          </div>
        </Group>
        <Person task={task} lookedAtBy={lookedAtBy} />
        <TaskButtons
          task={task}
          busy={acts.isPending}
          act={(act) => acts.mutate({ tasks: [task], act })}
          reply={() => setReplying(true)}
        />
      </div>
      {isReplying ? <ReplyBox task={task} close={() => setReplying(false)} /> : null}
      <ConflictPanel task={task} zone={zone} />
      <RemovedPanel task={task} />
    </Card>
  );
}
