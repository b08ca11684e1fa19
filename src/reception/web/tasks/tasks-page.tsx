import { Button, Card, Chip, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconChecklist, IconClockPause } from '@tabler/icons-react';
import { useState } from 'react';
import type { TaskOut } from '../../http/shapes/task.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useClinic, useMay, useTasks } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { useShortcut } from '../shell/keys/shortcuts.ts';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { countsOf, shownTasks, snoozeUntil, SORTS, stepFrom, VIEWS, type InboxSort, type InboxView } from './inbox.ts';
import { useLooking, useSayLooking } from './looking.ts';
import { MacroDialog } from './macros/macro-dialog.tsx';
import { TaskCard } from './task-card.tsx';
import { useTaskActs, type TaskAct } from './use-task-acts.ts';

/** The hands of the reader: which task is meant, which are chosen, which is being answered. A link means the task that it names. */
function useInbox(tasks: readonly TaskOut[], linked: string | undefined) {
  const [current, setCurrent] = useState(linked);
  const [followed, setFollowed] = useState(linked);
  if (followed !== linked) {
    setFollowed(linked);
    if (linked !== undefined) setCurrent(linked);
  }
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [replying, setReplying] = useState<string | undefined>();
  const acts = useTaskActs();
  const chosen = tasks.filter(({ id }) => selected.has(id));
  const meant = chosen.length > 0 ? chosen : tasks.filter(({ id }) => id === current);
  const select = (id: string, on: boolean) =>
    setSelected((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  const act = (wanted: TaskAct) => {
    if (meant.length === 0) return;
    const after = stepFrom(tasks, current, 1);
    acts.mutate({ tasks: meant, act: wanted }, { onSuccess: () => setSelected(new Set()) });
    if (wanted.action !== 'take') setCurrent(after === current ? undefined : after);
  };
  const may = useMay('task.write');
  const [only] = meant;
  useSayLooking(meant.length === 1 && may && only?.status !== 'completed' ? only?.id : undefined);
  useShortcut('inbox.next', () => setCurrent(stepFrom(tasks, current, 1)));
  useShortcut('inbox.previous', () => setCurrent(stepFrom(tasks, current, -1)));
  useShortcut('inbox.take', () => act({ action: 'take' }), may);
  useShortcut('inbox.complete', () => act({ action: 'complete' }), may);
  useShortcut('inbox.snooze', () => act({ action: 'snooze', until: snoozeUntil('tomorrow', clinicNow()) }), may);
  useShortcut('inbox.reply', () => setReplying(current));
  const [macroOpen, setMacroOpen] = useState(false);
  useShortcut('inbox.macro', () => setMacroOpen(true), may);
  useShortcut('inbox.select', () => current && select(current, !selected.has(current)));
  const macro = { open: macroOpen, setOpen: setMacroOpen };
  return {
    current,
    selected,
    chosen,
    meant,
    macro,
    replying,
    setReplying,
    select,
    act,
    clear: () => setSelected(new Set()),
  };
}

function Bulk({ inbox }: { readonly inbox: ReturnType<typeof useInbox> }) {
  const { t, tn } = useI18n();
  if (inbox.chosen.length === 0) return null;
  return (
    <Group gap="xs" className="inbox-bulk" role="region" aria-label={t('tasks.bulk')}>
      <Text size="sm" fw={600} role="status">
        {tn('tasks.selected', inbox.chosen.length)}
      </Text>
      <Button size="xs" onClick={() => inbox.act({ action: 'complete' })}>
        {t('tasks.complete')}
      </Button>
      <Button size="xs" variant="default" onClick={() => inbox.act({ action: 'take' })}>
        {t('tasks.take')}
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={() => inbox.act({ action: 'snooze', until: snoozeUntil('tomorrow', clinicNow()) })}
      >
        {t('snooze.tomorrow')}
      </Button>
      <Button size="xs" variant="default" onClick={() => inbox.macro.setOpen(true)}>
        {t('macros.open')}
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={inbox.clear}>
        {t('tasks.clear')}
      </Button>
    </Group>
  );
}

function Filters({
  view,
  sort,
  tasks,
}: {
  readonly view: InboxView;
  readonly sort: InboxSort;
  readonly tasks: readonly TaskOut[];
}) {
  const { t } = useI18n();
  const counts = countsOf(tasks);
  return (
    <Group gap="sm" justify="space-between">
      <Chip.Group
        multiple={false}
        value={sort}
        onChange={(value) =>
          goTo('tasks', { status: view === 'open' ? undefined : view, kind: value === 'all' ? undefined : value })
        }
      >
        <Group gap={6}>
          {SORTS.filter((each) => each === 'all' || each === sort || counts[each] > 0).map((each) => (
            <Chip key={each} value={each} size="sm" radius="sm">
              {t(`inbox.sort.${each}`)} ({counts[each]})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Text size="xs" c="dimmed" visibleFrom="md">
        {t('inbox.keys')}
      </Text>
    </Group>
  );
}

function Nothing({ view }: { readonly view: InboxView }) {
  const { t } = useI18n();
  return (
    <Card withBorder radius="lg" padding={0}>
      {view === 'completed' ? (
        <Empty icon={IconChecklist} title={t('tasks.none.done')} />
      ) : view === 'snoozed' ? (
        <Empty icon={IconClockPause} title={t('tasks.none.snoozed')} />
      ) : (
        <Empty icon={IconCheck} title={t('tasks.none')} text={t('tasks.none.text')} />
      )}
    </Card>
  );
}

/** What people must do, the most pressing first, whatever way it came. */
export default function TasksPage() {
  const { t } = useI18n();
  const { search } = usePlace();
  const view = VIEWS.find((name) => name === search.get('status')) ?? 'open';
  const sort = SORTS.find((name) => name === search.get('kind')) ?? 'all';
  const tasks = useTasks(view === 'mine' ? 'open' : view);
  const all = shownTasks(tasks.data?.tasks ?? [], { view, sort: 'all' });
  const shown = shownTasks(all, { view, sort });
  const inbox = useInbox(shown, search.get('task') ?? undefined);
  const looking = useLooking();
  const zone = useClinic().data?.zone ?? 'UTC';
  return (
    <Stack p="lg" gap="md">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('tasks.title')}
        </Title>
        <SegmentedControl
          aria-label={t('tasks.filter')}
          value={view}
          onChange={(value) => goTo('tasks', { status: value === 'open' ? undefined : value })}
          data={[
            { value: 'open', label: t('tasks.open') },
            { value: 'mine', label: t('tasks.view.mine') },
            { value: 'snoozed', label: t('tasks.view.snoozed') },
            { value: 'completed', label: t('tasks.done') },
          ]}
        />
      </Group>
      <Filters view={view} sort={sort} tasks={all} />
      {tasks.isPending ? <Loading /> : null}
      {tasks.isError && !tasks.data ? <LoadFailed error={tasks.error} retry={() => void tasks.refetch()} /> : null}
      {tasks.data && shown.length === 0 ? <Nothing view={view} /> : null}
      <Bulk inbox={inbox} />
      {inbox.macro.open ? (
        <MacroDialog
          tasks={inbox.meant}
          close={() => {
            inbox.macro.setOpen(false);
            inbox.clear();
          }}
        />
      ) : null}
      <Stack component="ul" gap="sm" className="desk-plain-list">
        {shown.map((task) => (
          <TaskCard
            key={task.id}
            task={task}
            zone={zone}
            isCurrent={inbox.current === task.id}
            isSelected={inbox.selected.has(task.id)}
            isReplying={inbox.replying === task.id}
            lookedAtBy={looking.get(task.id)}
            select={(on) => inbox.select(task.id, on)}
            setReplying={(on) => inbox.setReplying(on ? task.id : undefined)}
          />
        ))}
      </Stack>
      {tasks.data?.nextCursor === undefined ? null : (
        <Text size="sm" c="dimmed">
          {t(view === 'completed' ? 'tasks.rest.done' : 'tasks.rest')}
        </Text>
      )}
    </Stack>
  );
}
