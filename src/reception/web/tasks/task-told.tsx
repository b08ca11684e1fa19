import { Text } from '@mantine/core';
import type { TaskOut } from '../../http/shapes/task.ts';
import { useI18n } from '../i18n/i18n.tsx';

const GOALS = ['book', 'change', 'move', 'cancel', 'list', 'late', 'waiting-list', 'phone'] as const;

function textIn(task: TaskOut, name: string): string | undefined {
  const value = task.detail?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What the carrier said of a campaign that waits for a person, or of a text that was taken back. */
function WhyHalted({ task }: { readonly task: TaskOut }) {
  const { code } = useI18n();
  if (task.kind !== 'campaign' && task.kind !== 'template') return null;
  return <Text size="sm">{code('campaigns.halted', textIn(task, 'because') ?? '', 'campaigns.halted.other')}</Text>;
}

/** What somebody told, in their own words: of a request what was noted of it, of anything else what was said last. */
export function TaskTold({ task }: { readonly task: TaskOut }) {
  const { t } = useI18n();
  const noted = task.kind === 'request';
  const words = noted ? textIn(task, 'words') : task.words;
  const goal = GOALS.find((one) => one === task.detail?.['goal']);
  const target = textIn(task, 'target');
  const level = task.detail?.['level'];
  const times = task.detail?.['times'];
  const about = [
    ...(noted && !task.patient ? [textIn(task, 'name')] : []),
    textIn(task, 'code'),
    goal && t(`task.goal.${goal}`),
    textIn(task, 'service'),
    target && t('task.target', { target }),
    typeof times === 'number' && times > 1 ? t('task.times', { times }) : undefined,
    typeof level === 'number' ? t('triage.level', { level }) : undefined,
  ].filter(Boolean);
  const description = textIn(task, 'description');
  return (
    <>
      {words ? (
        <Text size="sm" fs="italic" lineClamp={noted ? 6 : 2}>
          «{words}»
        </Text>
      ) : null}
      <WhyHalted task={task} />
      {about.length > 0 ? <Text size="sm">{about.join(' · ')}</Text> : null}
      {description ? (
        <Text size="sm" lineClamp={6}>
          {description}
        </Text>
      ) : null}
    </>
  );
}
