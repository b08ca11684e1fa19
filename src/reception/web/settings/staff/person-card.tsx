import { Alert, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconKey, IconPencil, IconUserOff, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { InvitedOut, StaffPersonOut, StaffRolesOut } from '../../../http/shapes/staff.ts';
import { useClinic } from '../../api/queries.ts';
import { whenText } from '../../format.ts';
import { useI18n, type I18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { LinkButtons } from './link-buttons.tsx';
import { roleNameOf, useChangePerson, useResetPassword, useRevokeLink, useSendLink } from './staff-queries.ts';

const PRESENCE_TONES = { available: 'good', busy: 'waiting', 'wrap-up': 'waiting', away: 'off' } as const;

function roleOf(person: StaffPersonOut, roles: StaffRolesOut, i18n: I18n): string {
  const own = roles.roles.find(({ id }) => id !== undefined && id === person.roleId);
  return own ? roleNameOf(own, i18n) : i18n.t(`role.${person.role}`);
}

function Badges({ person, role }: { readonly person: StaffPersonOut; readonly role: string }) {
  const { t } = useI18n();
  const { presence, active, oneTimeUntil, inviteUntil, you } = person;
  // Links run on real time, whatever the clinic's clock says.
  const [openedMs] = useState(() => Date.now());
  const isOver = inviteUntil !== undefined && Date.parse(inviteUntil) <= openedMs;
  return (
    <Group gap={6}>
      <Badge variant="default" className="desk-status">
        {role}
      </Badge>
      {you ? (
        <Badge variant="default" className="desk-status">
          {t('staff.you')}
        </Badge>
      ) : null}
      {active ? null : (
        <Badge className="desk-status" data-tone="bad">
          {t('staff.closed')}
        </Badge>
      )}
      {active && inviteUntil !== undefined ? (
        <Badge className="desk-status" data-tone={isOver ? 'bad' : 'waiting'}>
          {t(isOver ? 'staff.link.over' : 'staff.link.waits')}
        </Badge>
      ) : null}
      {active && oneTimeUntil !== undefined ? (
        <Badge className="desk-status" data-tone="waiting">
          {t('staff.notYet')}
        </Badge>
      ) : null}
      {presence === undefined ? null : (
        <Badge className="desk-status" data-tone={PRESENCE_TONES[presence]}>
          {t(`presence.${presence}`)}
        </Badge>
      )}
    </Group>
  );
}

/** Asked before it is done: whoever works in that account is put out of it at once. */
function Ask({
  text,
  yes,
  busy,
  act,
  cancel,
}: {
  readonly text: string;
  readonly yes: string;
  readonly busy: boolean;
  readonly act: () => void;
  readonly cancel: () => void;
}) {
  const { t } = useI18n();
  return (
    <Alert color="yellow" p="sm" mt="sm" role="group" aria-label={text}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" className="desk-row-text">
          {text}
        </Text>
        <Button size="xs" color="red.9" loading={busy} data-autofocus onClick={act}>
          {yes}
        </Button>
        <Button size="xs" variant="default" onClick={cancel}>
          {t('app.close')}
        </Button>
      </Group>
    </Alert>
  );
}

interface CardProps {
  readonly person: StaffPersonOut;
  readonly roles: StaffRolesOut;
  readonly edit: () => void;
  readonly invited: (who: { readonly name: string; readonly email: string } & InvitedOut) => void;
}

function Facts({ person }: { readonly person: StaffPersonOut }) {
  const { t, locale } = useI18n();
  const clinic = useClinic().data;
  const { email, language, lastSignInAt, siteIds, languages, skills } = person;
  const when = lastSignInAt && whenText({ start: lastSignInAt, zone: clinic?.zone ?? 'UTC' }, locale);
  const sites = siteIds.map((id) => clinic?.sites.find((site) => site.id === id)?.name ?? '');
  const rung = [...sites, ...languages.map((one) => t(`language.${one}`)), ...skills].filter(Boolean);
  return (
    <>
      <Text size="sm" className="desk-wrap">
        {email} · {t(`language.${language}`)}
      </Text>
      <Text size="sm" c="dimmed">
        {when ? t('staff.lastSignIn', { when }) : t('staff.neverIn')}
      </Text>
      {rung.length === 0 ? null : (
        <Text size="sm" c="dimmed" className="desk-wrap">
          {t('staff.rung', { what: rung.join(', ') })}
        </Text>
      )}
    </>
  );
}

/** Somebody of the clinic, and what can be done about their account. */
export function PersonCard({ person, roles, edit, invited }: CardProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [asked, setAsked] = useState<'reset' | 'close' | undefined>();
  const change = useChangePerson();
  const reset = useResetPassword();
  const send = useSendLink();
  const revoke = useRevokeLink();
  const { id, name, email, active, you, above } = person;
  const failed = change.error ?? reset.error ?? send.error ?? revoke.error;
  const done = () => setAsked(undefined);
  const setActive = (next: boolean) => change.mutate({ person, change: { active: next } }, { onSettled: done });
  return (
    <Card withBorder radius="lg" padding="md" component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} className="desk-row-text" miw={220}>
          <Group gap="xs">
            <Title order={3} size="h6" className="desk-wrap">
              {name}
            </Title>
            <Badges person={person} role={roleOf(person, roles, i18n)} />
          </Group>
          <Facts person={person} />
          {above ? <Text size="sm">{t('staff.above')}</Text> : null}
        </Stack>
        {above ? null : (
          <Group gap={6}>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPencil size={14} aria-hidden />}
              aria-label={t('staff.change.of', { name })}
              onClick={edit}
            >
              {t('staff.change')}
            </Button>
            {you ? null : (
              <>
                <LinkButtons
                  person={person}
                  busy={send.isPending || revoke.isPending}
                  send={() => send.mutate(id, { onSuccess: (made) => invited({ ...made, name, email }) })}
                  revoke={() => revoke.mutate(id)}
                />
                <Button
                  size="xs"
                  variant="default"
                  disabled={!active}
                  leftSection={<IconKey size={14} aria-hidden />}
                  aria-label={t('staff.reset.of', { name })}
                  onClick={() => setAsked('reset')}
                >
                  {t('staff.reset')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  leftSection={active ? <IconUserOff size={14} aria-hidden /> : <IconUserPlus size={14} aria-hidden />}
                  aria-label={t(active ? 'staff.close.of' : 'staff.open.of', { name })}
                  loading={change.isPending}
                  onClick={() => (active ? setAsked('close') : setActive(true))}
                >
                  {t(active ? 'staff.close' : 'staff.open')}
                </Button>
              </>
            )}
          </Group>
        )}
      </Group>
      {asked === 'reset' ? (
        <Ask
          text={t('staff.reset.ask', { name })}
          yes={t('staff.reset')}
          busy={reset.isPending}
          act={() => reset.mutate(id, { onSuccess: (made) => invited({ ...made, name, email }), onSettled: done })}
          cancel={done}
        />
      ) : null}
      {asked === 'close' ? (
        <Ask
          text={t('staff.close.ask', { name })}
          yes={t('staff.close')}
          busy={change.isPending}
          act={() => setActive(false)}
          cancel={done}
        />
      ) : null}
      {failed ? (
        <Alert color="red" role="alert" p="xs" mt="sm">
          {sentenceOf(failed, i18n)}
        </Alert>
      ) : null}
    </Card>
  );
}
