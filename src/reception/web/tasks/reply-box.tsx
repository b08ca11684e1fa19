import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReplyWayOut, TaskOut } from '../../http/shapes/task.ts';
import { api } from '../api/client.ts';
import { languageText } from '../format.ts';
import { useI18n, useTextsOf } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { useSayLooking } from './looking.ts';
import { Translated } from './translated.tsx';
import { wayText } from './way-text.ts';

const CANNED = ['canned.call', 'canned.received', 'canned.papers', 'canned.noAnswer'] as const;
const LONGEST = 1_000;

/** By which way it would go: known, or refused, before a word is written. */
function useReplyWay(task: string) {
  return useQuery({
    queryKey: ['reply-way', task],
    staleTime: 0,
    queryFn: ({ signal }) => api<ReplyWayOut>(`/tasks/${task}/reply`, { signal }),
  });
}

/** Writes to whom the task is about, by the way they came; with sentences that are written often. */
export function ReplyBox({ task, close }: { readonly task: TaskOut; readonly close: () => void }) {
  const i18n = useI18n();
  const { t, code } = i18n;
  const theirs = task.language ?? i18n.language;
  const texts = useTextsOf(theirs);
  const [text, setText] = useState('');
  const [canned, setCanned] = useState<(typeof CANNED)[number]>();
  const client = useQueryClient();
  useSayLooking(task.id);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const reply = useMutation({
    mutationFn: (complete: boolean) =>
      api<{ readonly channel: string }>(`/tasks/${task.id}/reply`, { method: 'POST', body: { body: text, complete } }),
    onSuccess: ({ channel }) => {
      tellDone(t('reply.done', { channel: code('reply.by', channel, 'reply.by.sms') }), i18n);
      close();
      return client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  const { refused, ...way } = useReplyWay(task.id).data ?? {};
  const isIdle = text.trim() === '' || refused !== undefined;
  const problem = refused ? t(`error.${refused}`) : reply.error ? sentenceOf(reply.error, i18n) : undefined;
  return (
    <Stack gap="xs" className="task-reply">
      <Group gap={6}>
        {CANNED.map((key) => (
          <Button
            key={key}
            size="compact-xs"
            variant="default"
            disabled={!texts}
            onClick={() => {
              if (!texts) return;
              setText(texts[key]);
              setCanned(key);
            }}
          >
            {t(`${key}.name`)}
          </Button>
        ))}
        {theirs === i18n.language ? null : (
          <Text size="xs" c="dimmed">
            {t('reply.language', { language: languageText(theirs, i18n.locale) })}
          </Text>
        )}
      </Group>
      <Translated theirs={theirs} same={canned && t(canned)}>
        <Textarea
          lang={theirs}
          aria-label={t('key.inbox.reply')}
          placeholder={t('reply.placeholder')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={LONGEST}
          ref={field}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isIdle) reply.mutate(true);
            else if (event.key === 'Escape') close();
          }}
        />
      </Translated>
      {problem ? (
        <Alert color="red" role="alert" p="xs">
          {problem}
        </Alert>
      ) : null}
      <Group gap="xs">
        <Button
          size="xs"
          disabled={isIdle}
          loading={reply.isPending}
          leftSection={<IconSend size={14} aria-hidden />}
          onClick={() => reply.mutate(true)}
        >
          {t('reply.sendAndDone')}
        </Button>
        <Button size="xs" variant="default" disabled={isIdle || reply.isPending} onClick={() => reply.mutate(false)}>
          {t('reply.send')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={close}>
          {t('app.close')}
        </Button>
        <Text size="xs" c="dimmed">
          {[way.to && wayText(way, i18n), t('reply.count', { count: text.length, most: LONGEST })]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Group>
    </Stack>
  );
}
