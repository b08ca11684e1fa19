import { Stack, Tabs, Text, Title } from '@mantine/core';
import {
  IconBell,
  IconBolt,
  IconCalendarCog,
  IconDoor,
  IconMailForward,
  IconMessage,
  IconPhone,
  IconPhoneOff,
  IconPlugConnected,
  IconShieldSearch,
  IconUserShield,
  IconUsers,
} from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { Loading, ReadOnlyNotice } from '../shell/states.tsx';
import { AuditTab } from './audit-tab.tsx';
import { CommercialTab } from './commercial-tab.tsx';
import { MacrosTab } from './macros-tab.tsx';
import { RoutesTab } from './routes-tab.tsx';
import { RulesTab } from './rules-tab.tsx';

const BookingTab = lazy(() => import('./booking-tab.tsx'));
const AssetsTab = lazy(() => import('./assets/assets-tab.tsx'));
const EhrTab = lazy(() => import('./ehr/ehr-tab.tsx'));
const PlansTab = lazy(() => import('./plans/plans-tab.tsx'));
const SendersTab = lazy(() => import('./senders/senders-tab.tsx'));
const StaffTab = lazy(() => import('./staff/staff-tab.tsx'));
const RolesTab = lazy(() => import('./staff/roles-tab.tsx'));

/** By what they are about, in the order of the list; the first is shown where none is named. */
const GROUPS = [
  {
    group: 'calls',
    tabs: [
      { name: 'rules', title: 'rules.title', Icon: IconPhone, Content: RulesTab },
      { name: 'commercial', title: 'commercial.title', Icon: IconPhoneOff, Content: CommercialTab },
    ],
  },
  {
    group: 'agenda',
    tabs: [
      { name: 'booking', title: 'booking.title', Icon: IconCalendarCog, Content: BookingTab },
      { name: 'assets', title: 'assets.title', Icon: IconDoor, Content: AssetsTab },
    ],
  },
  {
    group: 'messages',
    tabs: [
      { name: 'plans', title: 'plan.title', Icon: IconBell, Content: PlansTab },
      { name: 'senders', title: 'senders.title', Icon: IconMessage, Content: SendersTab },
    ],
  },
  {
    group: 'tasks',
    tabs: [
      { name: 'macros', title: 'macros.title', Icon: IconBolt, Content: MacrosTab },
      { name: 'routes', title: 'routes.title', Icon: IconMailForward, Content: RoutesTab },
    ],
  },
  {
    group: 'people',
    tabs: [
      { name: 'staff', title: 'staff.title', Icon: IconUsers, Content: StaffTab },
      { name: 'roles', title: 'roles.title', Icon: IconUserShield, Content: RolesTab },
      { name: 'audit', title: 'audit.title', Icon: IconShieldSearch, Content: AuditTab },
    ],
  },
  { group: 'systems', tabs: [{ name: 'ehr', title: 'ehr.title', Icon: IconPlugConnected, Content: EhrTab }] },
] as const;

const TABS = GROUPS.flatMap(({ tabs }): readonly (typeof GROUPS)[number]['tabs'][number][] => tabs);

/** Those that only grey out what their reader may not do; the others say so themselves. */
const SAY_READ_ONLY: ReadonlySet<string> = new Set(['booking', 'assets', 'plans', 'macros', 'routes']);

/** Everything of the clinic that can be settled: a list at the side, by what it is about. One stop of the tabulator; arrows go through it. */
export default function SettingsPage() {
  const { t } = useI18n();
  const wanted = usePlace().search.get('tab');
  const [first] = TABS;
  const shown = TABS.find(({ name }) => name === wanted)?.name ?? first?.name ?? 'rules';
  return (
    <Stack p="lg" gap="md">
      <Title order={1} size="h2">
        {t('nav.settings')}
      </Title>
      <Tabs
        value={shown}
        onChange={(value) => goTo('settings', { tab: value === null || value === first?.name ? undefined : value })}
        keepMounted={false}
        orientation="vertical"
        variant="pills"
        className="settings-tabs"
      >
        <Tabs.List aria-label={t('nav.settings')} className="settings-list">
          {GROUPS.map(({ group, tabs }) => (
            <div key={group} role="presentation" className="settings-group">
              <Text size="xs" fw={600} c="dimmed" aria-hidden className="settings-group-name">
                {t(`settings.group.${group}`)}
              </Text>
              {tabs.map(({ name, title, Icon }) => (
                <Tabs.Tab key={name} value={name} leftSection={<Icon size={16} aria-hidden />}>
                  {t(title)}
                </Tabs.Tab>
              ))}
            </div>
          ))}
        </Tabs.List>
        {TABS.map(({ name, title, Content }) => (
          <Tabs.Panel key={name} value={name} className="settings-panel">
            <Title order={2} className="desk-only-read">
              {t(title)}
            </Title>
            <Suspense fallback={<Loading />}>
              {SAY_READ_ONLY.has(name) ? <ReadOnlyNotice right="settings.write" /> : null}
              <Content />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
