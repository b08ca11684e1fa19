import { Button, Stack, Text, ThemeIcon, UnstyledButton } from '@mantine/core';
import {
  IconCalendarEvent,
  IconChecklist,
  IconMessage,
  IconPhoneIncoming,
  IconPhoneOutgoing,
  type Icon,
} from '@tabler/icons-react';
import type { MomentOut } from '../../http/shapes/timeline.ts';
import { titleOf } from './moment-title.ts';
import { useTimeline } from '../api/desk-queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo } from '../router.ts';
import { openPanel } from '../shell/open-panel.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';

function iconOf({ kind, direction }: MomentOut): Icon {
  if (kind === 'visit') return IconCalendarEvent;
  if (kind === 'message') return IconMessage;
  if (kind === 'task') return IconChecklist;
  return direction === 'outbound' ? IconPhoneOutgoing : IconPhoneIncoming;
}

function open({ kind, id }: MomentOut): void {
  if (kind === 'visit') openPanel({ kind: 'appointment', id });
  else if (kind === 'call') openPanel({ kind: 'call', id });
  else if (kind === 'task') goTo('tasks', { task: id });
}

/** Everything that happened with somebody, on every channel, the latest first; older things come when asked for. */
export function Timeline({ patientId, zone }: { readonly patientId: string; readonly zone: string }) {
  const i18n = useI18n();
  const timeline = useTimeline(patientId);
  if (timeline.isPending) return <Loading />;
  if (!timeline.data) return <LoadFailed error={timeline.error} retry={() => void timeline.refetch()} />;
  const moments = timeline.data.pages.flatMap((page) => page.moments);
  if (moments.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {i18n.t('timeline.none')}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      <ol className="desk-plain-list desk-timeline" aria-label={i18n.t('timeline.title')}>
        {moments.map((moment) => {
          const Icon = iconOf(moment);
          const body = (
            <>
              <Text size="sm" fw={600}>
                {titleOf(moment, i18n)}
              </Text>
              {moment.text ? (
                <Text size="sm" className="desk-wrap" lineClamp={3}>
                  {moment.text}
                </Text>
              ) : null}
              <Text size="xs" c="dimmed">
                {whenText({ start: moment.at, zone: moment.zone ?? zone }, i18n.locale)}
              </Text>
            </>
          );
          return (
            <li key={`${moment.kind} ${moment.id}`} className="desk-moment">
              <ThemeIcon variant="light" radius="xl" size={28} aria-hidden>
                <Icon size={16} />
              </ThemeIcon>
              {moment.kind === 'message' ? (
                <div className="desk-row-text">{body}</div>
              ) : (
                <UnstyledButton className="desk-row-text desk-moment-link" onClick={() => open(moment)}>
                  {body}
                </UnstyledButton>
              )}
            </li>
          );
        })}
      </ol>
      {timeline.hasNextPage ? (
        <Button
          variant="default"
          size="xs"
          className="desk-start"
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {i18n.t('timeline.more')}
        </Button>
      ) : null}
    </Stack>
  );
}
