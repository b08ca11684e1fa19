import { Accordion, Badge, Group, Paper, Tabs, Text } from '@mantine/core';
import { IconMail, IconWebhook } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { LiveState, Mail, WebhookLine } from './live-state.ts';
import { useTexts } from './texts.tsx';

const MAX_SHOWN = 50;

/** The patients' mailbox, and what the carrier has sent to the clinic. */
export function PostPanel({ state }: { readonly state: LiveState }): ReactNode {
  const { t } = useTexts();
  return (
    <Paper component="section" className="panel" aria-label={`${t('mailbox')}, ${t('log')}`}>
      <Tabs defaultValue="mail" keepMounted={false}>
        <Tabs.List grow>
          <Tabs.Tab value="mail" leftSection={<IconMail size={16} aria-hidden />}>
            {t('mailbox')}{' '}
            {state.mails.length > 0 && (
              <Badge size="xs" component="span">
                {state.mails.length}
              </Badge>
            )}
          </Tabs.Tab>
          <Tabs.Tab value="log" leftSection={<IconWebhook size={16} aria-hidden />}>
            {t('log')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="mail" className="post-list">
          <Mails mails={state.mails} zone={state.zone} />
        </Tabs.Panel>
        <Tabs.Panel value="log" className="post-list">
          <Log lines={state.webhooks} />
        </Tabs.Panel>
      </Tabs>
    </Paper>
  );
}

function Mails({ mails, zone }: { readonly mails: readonly Mail[]; readonly zone: string }): ReactNode {
  const { t, locale } = useTexts();
  if (mails.length === 0) return <Empty text={t('noMail')} />;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  return (
    <Accordion chevronPosition="left">
      {mails.slice(0, MAX_SHOWN).map((mail) => (
        <Accordion.Item key={mail.sid} value={mail.sid}>
          <Accordion.Control>
            <Text size="sm" fw={600}>
              {mail.subject}
            </Text>
            <Text size="xs" c="gray.7">
              {t('mailTo', { to: mail.to.join(', ') })} · {when.format(Date.parse(mail.at))}
            </Text>
          </Accordion.Control>
          <Accordion.Panel>
            <Text size="sm" className="mail-text">
              {mail.text}
            </Text>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function Log({ lines }: { readonly lines: readonly WebhookLine[] }): ReactNode {
  const { t } = useTexts();
  if (lines.length === 0) return <Empty text={t('noLog')} />;
  return (
    <ul className="webhooks">
      {lines.slice(0, MAX_SHOWN).map((line) => (
        <li key={line.id}>
          <Group gap={6} wrap="nowrap" justify="space-between">
            <Text span size="xs" ff="monospace" truncate title={line.path}>
              {line.path}
            </Text>
            <Text span size="xs" c="gray.7" className="numbers nowrap">
              {line.ms} ms
            </Text>
          </Group>
          <Text span size="xs" c={line.outcome === 'ok' ? 'teal.9' : 'red.9'}>
            {[line.summary, line.outcome].filter(Boolean).join(' · ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Empty({ text }: { readonly text: string }): ReactNode {
  return (
    <Text size="sm" c="gray.7" ta="center" py="lg">
      {text}
    </Text>
  );
}
