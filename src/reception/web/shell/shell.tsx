import { AppShell, Badge, Burger, Group, NavLink, ScrollArea, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconCalendarEvent,
  IconChartBar,
  IconHeadset,
  IconInbox,
  IconPhone,
  IconSpeakerphone,
  IconSettings,
  IconUrgent,
  IconUsers,
} from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { SessionOut } from '../../http/shapes/session.ts';
import { setClinicNow } from '../api/clinic-clock.ts';
import { useCalls, useClinic, useMay, useTasks } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { addressOf, goTo, PAGES, usePlace, type PageName } from '../router.ts';
import { Brand } from './brand.tsx';
import { useShortcut, useShortcutKeys } from './keys/shortcuts.ts';
import { LineNotice } from './offline/line-notice.tsx';
import { RIGHTS, VIEWS } from './pages.ts';
import { LoadBoundary } from './load-boundary.tsx';
import { LoadFailed, Loading, NotForMe } from './states.tsx';
import { undoLast } from './undo.tsx';

const Panels = lazy(() => import('./panels.tsx'));
const LiveToasts = lazy(() => import('./live-toasts.tsx'));
const PatientSearch = lazy(() => import('./patient-search.tsx'));
const UserMenu = lazy(() => import('./user-menu.tsx'));
const Palette = lazy(() => import('./palette.tsx'));
const HelpSheet = lazy(() => import('./help-sheet.tsx'));
const UrgentBanner = lazy(() => import('../urgent/urgent-banner.tsx'));
const HeldNotice = lazy(() => import('./held-notice.tsx'));
const CallBar = lazy(() => import('../queue/call-bar.tsx'));
const Presence = lazy(() => import('../queue/presence.tsx'));
const ICONS = {
  agenda: IconCalendarEvent,
  calls: IconPhone,
  queue: IconHeadset,
  tasks: IconInbox,
  urgent: IconUrgent,
  campaigns: IconSpeakerphone,
  patients: IconUsers,
  reports: IconChartBar,
  settings: IconSettings,
};

function useCounts(): Readonly<
  Partial<Record<PageName, { count: number; isMore?: boolean; label: string; urgent: boolean } | undefined>>
> {
  const { tn } = useI18n();
  const calls = useCalls();
  const tasks = useTasks('open');
  const live = (calls.data?.calls ?? []).filter(
    (call) => call.status === 'ringing' || call.status === 'in-progress',
  ).length;
  const open = tasks.data?.tasks ?? [];
  return {
    calls: live === 0 ? undefined : { count: live, label: tn('nav.liveCalls', live), urgent: false },
    tasks:
      open.length === 0
        ? undefined
        : {
            count: open.length,
            isMore: tasks.data?.nextCursor !== undefined,
            label: tn('nav.openTasks', open.length),
            urgent: open.some((task) => task.priority === 'stat'),
          },
  };
}

function Navigation({ page, onGo }: { readonly page: PageName; readonly onGo: () => void }) {
  const { t } = useI18n();
  const counts = useCounts();
  return (
    <Stack gap={4} p="sm">
      {PAGES.map((name) => {
        const Icon = ICONS[name];
        const count = counts[name];
        return (
          <NavLink
            key={name}
            href={addressOf(name)}
            onClick={onGo}
            active={name === page}
            aria-current={name === page ? 'page' : undefined}
            label={t(`nav.${name}`)}
            leftSection={<Icon size={20} stroke={1.7} aria-hidden />}
            rightSection={
              count ? (
                <Badge
                  size="sm"
                  circle={count.count < 10}
                  color={count.urgent ? 'red.9' : 'alameda'}
                  aria-label={count.label}
                >
                  {count.count}
                  {count.isMore ? '+' : ''}
                </Badge>
              ) : null
            }
          />
        );
      })}
    </Stack>
  );
}

function Content({ page }: { readonly page: PageName }) {
  const clinic = useClinic();
  const now = clinic.data?.now;
  useEffect(() => {
    if (now) setClinicNow(now);
  }, [now]);
  const { t } = useI18n();
  const may = useMay(RIGHTS[page]);
  const View = VIEWS[page];
  if (clinic.isPending) return <Loading />;
  if (!clinic.data) return <LoadFailed error={clinic.error} retry={() => void clinic.refetch()} />;
  return (
    <>
      <LoadBoundary key={page}>
        <Suspense fallback={<Loading />}>
          {may ? <View /> : <NotForMe title={t(`nav.${page}`)} right={RIGHTS[page]} />}
        </Suspense>
      </LoadBoundary>
      {/* The page does not wait for what may be opened beside it. */}
      <LoadBoundary>
        <Suspense>
          <Panels />
        </Suspense>
      </LoadBoundary>
    </>
  );
}

function useGlobalShortcuts(open: (what: 'palette' | 'help') => void): void {
  useShortcutKeys();
  useShortcut('palette', () => open('palette'));
  useShortcut('help', () => open('help'));
  useShortcut('search', () => document.querySelector<HTMLInputElement>('.desk-search input')?.focus());
  useShortcut('undo', () => void undoLast());
  useShortcut('go.agenda', () => goTo('agenda'));
  useShortcut('go.calls', () => goTo('calls'));
  useShortcut('go.queue', () => goTo('queue'));
  useShortcut('go.tasks', () => goTo('tasks'));
  useShortcut('go.urgent', () => goTo('urgent'));
  useShortcut('go.campaigns', () => goTo('campaigns'));
  useShortcut('go.patients', () => goTo('patients'));
  useShortcut('go.reports', () => goTo('reports'));
  useShortcut('go.settings', () => goTo('settings'));
}

/** The frame around every page: where one is, who one is, and whether what is shown is true at this moment. */
export default function Shell({ staff }: { readonly staff: SessionOut['staff'] }) {
  const { t } = useI18n();
  const { page } = usePlace();
  const clinic = useClinic();
  const [opened, { toggle, close }] = useDisclosure(false);
  const title = t(`nav.${page}`);
  const clinicName = clinic.data?.name;
  const [over, setOver] = useState<'palette' | 'help' | undefined>();
  useGlobalShortcuts(setOver);
  useEffect(() => {
    document.title = clinicName ? `${title} · ${clinicName}` : title;
  }, [title, clinicName]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 208, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={0}
    >
      <a
        href="#main"
        className="desk-skip"
        onClick={(event) => (event.preventDefault(), document.getElementById('main')?.focus())}
      >
        {t('app.skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" gap="md" wrap="nowrap">
          <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('nav.label')} />
          <Group gap="md" wrap="nowrap" w={{ md: 192 }}>
            <Brand />
          </Group>
          <Text fw={600} size="sm" c="dimmed" visibleFrom="lg" truncate maw={260} title={clinicName}>
            {clinicName}
          </Text>
          <Suspense fallback={<div className="desk-search-slot" />}>
            <PatientSearch />
            <Presence />
            <UserMenu staff={staff} />
          </Suspense>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('nav.label')}>
        <AppShell.Section grow component={ScrollArea}>
          <Navigation page={page} onGo={close} />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className="desk-main">
        <LineNotice />
        {clinic.data?.outboundHeld ? (
          <Suspense>
            <HeldNotice />
          </Suspense>
        ) : null}
        <Suspense>
          <UrgentBanner />
          <CallBar />
        </Suspense>
        <Content page={page} />
        <LoadBoundary>
          <Suspense>
            <LiveToasts />
          </Suspense>
        </LoadBoundary>
        {over === undefined ? null : (
          <LoadBoundary key={over}>
            <Suspense>
              {over === 'palette' ? (
                <Palette close={() => setOver(undefined)} />
              ) : (
                <HelpSheet close={() => setOver(undefined)} />
              )}
            </Suspense>
          </LoadBoundary>
        )}
      </AppShell.Main>
    </AppShell>
  );
}
