import { Alert, Button, Center, Group, Loader, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { ApiError } from '../api/client.ts';
import { useSession } from '../api/queries.ts';
import { anyOfText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';

/** That a role does not let somebody do it, and whom they ask: people who have the right. */
export function useForbidden(right: string): string {
  const i18n = useI18n();
  const names = useSession().data?.ask[right] ?? [];
  return forbidden(names, i18n);
}

function forbidden(names: readonly string[], { t, locale }: I18n): string {
  return names.length === 0 ? t('error.forbidden') : t('error.forbidden.ask', { names: anyOfText(names, locale) });
}

/** Of a page that somebody may read and not change: that it is so, and whom they ask. Nothing for whoever has the right. */
export function ReadOnlyNotice({ right, can }: { readonly right: string; readonly can?: string }) {
  const { t, locale } = useI18n();
  const session = useSession().data;
  if (!session || session.may.some((one) => one === right)) return null;
  const names = session.ask[right] ?? [];
  return (
    <Alert icon={<IconLock aria-hidden />} color="yellow" p="sm">
      {can ?? t('readOnly')}{' '}
      {names.length === 0 ? t('readOnly.nobody') : t('readOnly.ask', { names: anyOfText(names, locale) })}
    </Alert>
  );
}

/** A time that is refused for want of a room or a device: no right of this house gives it. */
export function isAssetMissing(error: unknown): boolean {
  return error instanceof ApiError && error.problem['rule'] === 'no-asset';
}

/** In place of a page that somebody may not read: that it is so, and whom they ask. */
export function NotForMe({ title, right }: { readonly title: string; readonly right: string }) {
  const text = useForbidden(right);
  return (
    <Stack p="lg" gap="lg">
      <Title order={1} size="h2">
        {title}
      </Title>
      <Alert icon={<IconLock aria-hidden />} color="yellow" p="sm">
        {text}
      </Alert>
    </Stack>
  );
}

/** What went wrong, in the reader's words. */
export function sentenceOf(error: unknown, i18n: I18n): string {
  if (error instanceof ApiError && error.code === 'forbidden') {
    const { ask } = error.problem;
    return forbidden(Array.isArray(ask) ? ask.map(String) : [], i18n);
  }
  if (isAssetMissing(error)) return i18n.t('error.no-asset');
  return i18n.code('error', error instanceof ApiError ? error.code : 'unknown', 'error.unknown');
}

export function Loading({ fullHeight = false }: { readonly fullHeight?: boolean }) {
  const { t } = useI18n();
  return (
    <Center mih={fullHeight ? '100vh' : 240} role="status" aria-label={t('app.loading')}>
      <Loader type="dots" />
    </Center>
  );
}

export function LoadFailed({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const i18n = useI18n();
  return (
    <Center p="xl">
      <Alert icon={<IconAlertTriangle aria-hidden />} color="red" title={i18n.t('error.title')} maw={460} role="alert">
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{sentenceOf(error, i18n)}</Text>
          <Button size="xs" variant="default" onClick={retry}>
            {i18n.t('app.retry')}
          </Button>
        </Stack>
      </Alert>
    </Center>
  );
}

interface EmptyProps {
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  readonly title: string;
  readonly text?: string;
  /** One below the heading that it stands under. */
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
}

export function Empty({ icon: Icon, title, text, level = 2, children }: EmptyProps) {
  return (
    <Stack align="center" gap="xs" py={48} px="md">
      <ThemeIcon size={56} radius="xl" variant="light">
        <Icon size={28} stroke={1.6} aria-hidden />
      </ThemeIcon>
      <Title order={level} size="h4" ta="center" mt="xs">
        {title}
      </Title>
      {text === undefined ? null : (
        <Text c="dimmed" size="sm" ta="center" maw={420}>
          {text}
        </Text>
      )}
      {children === undefined ? null : <Group mt="sm">{children}</Group>}
    </Stack>
  );
}
