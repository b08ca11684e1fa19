import { Stack, Tabs, Title } from '@mantine/core';
import {
  IconBell,
  IconBolt,
  IconMailForward,
  IconMessage,
  IconPhone,
  IconPhoneOff,
  IconPlugConnected,
  IconShieldSearch,
} from '@tabler/icons-react';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { AuditTab } from './audit-tab.tsx';
import { CommercialTab } from './commercial-tab.tsx';
import { EhrTab } from './ehr-tab.tsx';
import { MacrosTab } from './macros-tab.tsx';
import { PlansTab } from './plans-tab.tsx';
import { RoutesTab } from './routes-tab.tsx';
import { RulesTab } from './rules-tab.tsx';
import { SendersTab } from './senders-tab.tsx';

/** In the order of their tabs; the first is shown where none is named. */
const TABS = [
  { name: 'rules', title: 'rules.title', Icon: IconPhone, Content: RulesTab },
  { name: 'plans', title: 'plan.title', Icon: IconBell, Content: PlansTab },
  { name: 'commercial', title: 'commercial.title', Icon: IconPhoneOff, Content: CommercialTab },
  { name: 'macros', title: 'macros.title', Icon: IconBolt, Content: MacrosTab },
  { name: 'routes', title: 'routes.title', Icon: IconMailForward, Content: RoutesTab },
  { name: 'senders', title: 'senders.title', Icon: IconMessage, Content: SendersTab },
  { name: 'ehr', title: 'ehr.title', Icon: IconPlugConnected, Content: EhrTab },
  { name: 'audit', title: 'audit.title', Icon: IconShieldSearch, Content: AuditTab },
] as const;

/** How calls are answered, what messages come from, and who saw what. */
export default function SettingsPage() {
  const { t } = useI18n();
  const wanted = usePlace().search.get('tab');
  const [first] = TABS;
  const { name: shown } = TABS.find(({ name }) => name === wanted) ?? first;
  return (
    <Stack p="lg" gap="md">
      <Title order={1} size="h2">
        {t('nav.settings')}
      </Title>
      <Tabs
        value={shown}
        onChange={(value) => goTo('settings', { tab: value === null || value === first.name ? undefined : value })}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map(({ name, title, Icon }) => (
            <Tabs.Tab key={name} value={name} leftSection={<Icon size={16} aria-hidden />}>
              {t(title)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ name, title, Content }) => (
          <Tabs.Panel key={name} value={name} pt="md">
            <Title order={2} className="desk-only-read">
              {t(title)}
            </Title>
            <Content />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
