import { ActionIcon, Alert, Badge, Button, Card, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconKey, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { RouteOut } from '../../http/shapes/task-route.ts';
import { useClinic, useMay } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { RouteForm } from './route-form.tsx';
import { useRemoveRoute, useRotateSecret, useRoutes, useSendAgain, useUndelivered } from './route-queries.ts';

/** Shown once: nobody can read it again. */
function Secret({ secret, close }: { readonly secret: string; readonly close: () => void }) {
  const { t } = useI18n();
  return (
    <Alert color="yellow" role="status" icon={<IconKey size={18} aria-hidden />} title={t('routes.secret')}>
      <Stack gap="xs">
        <Text size="sm">{t('routes.secret.text')}</Text>
        <Code block>{secret}</Code>
        <Button size="xs" variant="default" className="desk-start" onClick={close}>
          {t('routes.secret.kept')}
        </Button>
      </Stack>
    </Alert>
  );
}

function Undelivered({ routes, may }: { readonly routes: readonly RouteOut[]; readonly may: boolean }) {
  const { t, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const deliveries = useUndelivered().data ?? [];
  const again = useSendAgain();
  if (deliveries.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('routes.undelivered')}
      </Title>
      {deliveries.map(({ id, routeId, address, status, createdAt }) => {
        const name = routes.find((route) => route.id === routeId)?.name ?? '';
        const when = whenText({ start: createdAt, zone }, locale);
        return (
          <Group key={id} justify="space-between" wrap="nowrap">
            <Text size="sm" className="desk-row-text">
              {[name, address, when, t(`routes.delivery.${status === 'unknown' ? 'unknown' : 'failed'}`)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Button
              size="xs"
              variant="default"
              disabled={!may}
              aria-label={t('routes.again.named', { name, when })}
              onClick={() => again.mutate(id)}
            >
              {t('routes.again')}
            </Button>
          </Group>
        );
      })}
    </Stack>
  );
}

interface RouteCardProps {
  readonly route: RouteOut;
  readonly may: boolean;
  readonly edit: () => void;
  readonly showSecret: (secret: string) => void;
}

function RouteCard({ route, may, edit, showSecret }: RouteCardProps) {
  const { t } = useI18n();
  const remove = useRemoveRoute();
  const rotate = useRotateSecret();
  const { id, name, target, emails, url, active, ended } = route;
  return (
    <Card withBorder radius="lg" padding="md">
      <Group justify="space-between" wrap="nowrap">
        <div className="desk-row-text">
          <Group gap="xs">
            <Title order={3} size="h6" className="desk-wrap">
              {name}
            </Title>
            {active ? null : (
              <Badge variant="default" className="desk-badge">
                {t(ended ? 'routes.gone' : 'routes.off')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed" className="desk-wrap">
            {t(`routes.target.${target}`)}: {target === 'email' ? emails.join(', ') : url}
          </Text>
        </div>
        <Group gap={4} wrap="nowrap">
          {target === 'webhook' ? (
            <Button
              size="xs"
              variant="default"
              disabled={!may}
              loading={rotate.isPending}
              onClick={() => rotate.mutate(id, { onSuccess: ({ secret }) => secret && showSecret(secret) })}
            >
              {t('routes.rotate')}
            </Button>
          ) : null}
          <Button size="xs" variant="default" disabled={!may} onClick={edit}>
            {t('macro.edit')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            disabled={!may}
            aria-label={t('routes.remove', { name })}
            onClick={() => remove.mutate(id)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
    </Card>
  );
}

/** Which new tasks are told by email or to another system, beside the desk. */
export function RoutesTab() {
  const { t } = useI18n();
  const may = useMay('settings.write');
  const { data, error, refetch } = useRoutes();
  const [edited, setEdited] = useState<RouteOut | 'new' | undefined>();
  const [secret, setSecret] = useState<string | undefined>();
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const close = (saved?: RouteOut) => {
    setEdited(undefined);
    if (saved?.secret !== undefined) setSecret(saved.secret);
  };
  return (
    <Stack gap="md" maw={860}>
      <Text>{t('routes.text')}</Text>
      {data.routes.length === 0 ? <Text c="dimmed">{t('routes.none')}</Text> : null}
      {data.routes.map((route) => (
        <RouteCard key={route.id} route={route} may={may} edit={() => setEdited(route)} showSecret={setSecret} />
      ))}
      {secret === undefined ? null : <Secret secret={secret} close={() => setSecret(undefined)} />}
      {edited === undefined ? (
        <Button
          className="desk-start"
          disabled={!may}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('routes.new')}
        </Button>
      ) : (
        <RouteForm
          key={edited === 'new' ? 'new' : edited.id}
          route={edited === 'new' ? undefined : edited}
          close={close}
        />
      )}
      <Undelivered routes={data.routes} may={may} />
    </Stack>
  );
}
