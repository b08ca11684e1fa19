import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconCloudOff, IconFileInvoice, IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpenPapersOut } from '../../http/shapes/open-papers.ts';
import { api } from '../api/client.ts';
import { birthDateText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { moneyText, totalOf } from './money.ts';

function usePapers(patientId: string) {
  return useQuery({
    queryKey: ['open-papers', patientId],
    staleTime: 60_000,
    retry: false,
    queryFn: ({ signal }) => api<OpenPapersOut>(`/patients/${patientId}/open-papers`, { signal }),
  });
}

function linesOf({ bills, unsigned }: OpenPapersOut, { t, locale }: I18n): readonly string[] {
  const onDay = (date: string | undefined) => (date === undefined ? undefined : birthDateText(date, locale));
  const line = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');
  return [
    ...(bills?.items ?? []).map(({ title, amount, date }) =>
      line(title ?? t('papers.bill'), amount && moneyText(amount, locale), onDay(date)),
    ),
    ...(unsigned?.items ?? []).map(({ kind, title, date }) => line(t(`papers.${kind}`), title, onDay(date))),
  ];
}

/** It is said that something could not be read: silence would look like "nothing to pay". */
function Unread({ retry, busy }: { readonly retry: () => void; readonly busy: boolean }) {
  const { t } = useI18n();
  return (
    <Group gap={6} role="status">
      <IconCloudOff size={16} aria-hidden />
      <Text size="sm">{t('papers.unread')}</Text>
      <Button size="compact-xs" variant="default" loading={busy} onClick={retry}>
        {t('app.retry')}
      </Button>
    </Group>
  );
}

function Badges({ papers }: { readonly papers: OpenPapersOut }) {
  const { tn, t, locale } = useI18n();
  const { bills, unsigned } = papers;
  const total = totalOf((bills?.items ?? []).flatMap(({ amount }) => (amount ? [amount] : [])));
  const atLeast = (list: typeof bills | typeof unsigned, words: string) =>
    list?.more ? t('papers.atLeast', { what: words }) : words;
  return (
    <Group gap={6}>
      {bills && bills.items.length > 0 ? (
        <Badge className="desk-status" data-tone="doubt" leftSection={<IconFileInvoice size={14} aria-hidden />}>
          {[
            atLeast(bills, tn('papers.bills', bills.items.length)),
            ...total.map((amount) => moneyText(amount, locale)),
          ].join(' · ')}
        </Badge>
      ) : null}
      {unsigned && unsigned.items.length > 0 ? (
        <Badge className="desk-status" data-tone="doubt" leftSection={<IconSignature size={14} aria-hidden />}>
          {atLeast(unsigned, tn('papers.unsigned', unsigned.items.length))}
        </Badge>
      ) : null}
    </Group>
  );
}

/** What the clinic's own system says somebody has not paid and not signed. It comes when it comes: nothing waits for it. */
export function OpenPapers({ patientId }: { readonly patientId: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const papers = usePapers(patientId);
  const [opened, setOpened] = useState(false);
  const retry = () => void papers.refetch();
  if (papers.isError) return <Unread retry={retry} busy={papers.isFetching} />;
  if (!papers.data)
    return (
      <Text size="xs" c="dimmed" role="status">
        {t('papers.looking')}
      </Text>
    );
  if (papers.data.at !== 'asked') return null;
  const { bills, unsigned } = papers.data;
  const lines = linesOf(papers.data, i18n);
  const unread = bills?.state === 'failed' || unsigned?.state === 'failed';
  return (
    <Stack gap={6} component="section" aria-label={t('papers.title')}>
      <Group gap="sm">
        <Badges papers={papers.data} />
        {lines.length > 0 ? (
          <Anchor component="button" size="sm" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {t(opened ? 'papers.hide' : 'papers.show')}
          </Anchor>
        ) : unread ? null : (
          <Text size="xs" c="dimmed">
            {t('papers.nothing')}
          </Text>
        )}
      </Group>
      {unread ? <Unread retry={retry} busy={papers.isFetching} /> : null}
      {opened ? (
        <ul className="papers-list">
          {lines.map((line, index) => (
            <li key={`${index} ${line}`}>
              <Text size="sm">{line}</Text>
            </li>
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}
