import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import type { TaskOut } from '../../http/shapes/task.ts';
import { api } from '../api/client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';

export interface TaskAct {
  readonly action: 'take' | 'complete' | 'reopen' | 'release' | 'snooze';
  readonly until?: string;
}

function send(task: Pick<TaskOut, 'id' | 'version'>, act: TaskAct): Promise<TaskOut> {
  return api<TaskOut>(`/tasks/${task.id}`, { method: 'PATCH', body: { ...act, expectedVersion: task.version } });
}

const CLOSING: ReadonlySet<TaskAct['action']> = new Set(['complete', 'snooze']);

/** Does one thing with one task or with many, and offers the way back from what takes them out of sight. */
export function useTaskActs() {
  const client = useQueryClient();
  const i18n = useI18n();
  const refresh = () => client.invalidateQueries({ queryKey: ['tasks'] });
  return useMutation({
    mutationFn: ({ tasks, act }: { readonly tasks: readonly TaskOut[]; readonly act: TaskAct }) =>
      Promise.all(tasks.map((task) => send(task, act))),
    onSuccess: (changed, { act }) => {
      if (!CLOSING.has(act.action)) return;
      const back = act.action === 'complete' ? 'reopen' : 'release';
      tellDone(
        i18n.tn(act.action === 'complete' ? 'tasks.completed' : 'tasks.snoozed', changed.length),
        i18n,
        async () => {
          await Promise.all(changed.map((task) => send(task, { action: back })));
          await refresh();
        },
      );
    },
    onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n) }),
    onSettled: refresh,
  });
}
