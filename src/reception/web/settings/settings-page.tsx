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

const TABS = ['rules', 'plans', 'commercial', 'macros', 'routes', 'senders', 'ehr', 'audit'] as const;

/** How calls are answered, what messages come from, and who saw what. */
export default function SettingsPage() {
  const { t } = useI18n();
  const wanted = usePlace().search.get('tab');
  const tab = TABS.find((one) => one === wanted) ?? 'rules';
  return (
    <Stack p="lg" gap="md">
      <Title order={1} size="h2">
        {t('nav.settings')}
      </Title>
      <Tabs
        value={tab}
        onChange={(value) => goTo('settings', { tab: value === null || value === 'rules' ? undefined : value })}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="rules" leftSection={<IconPhone size={16} aria-hidden />}>
            {t('rules.title')}
          </Tabs.Tab>
          <Tabs.Tab value="plans" leftSection={<IconBell size={16} aria-hidden />}>
            {t('plan.title')}
          </Tabs.Tab>
          <Tabs.Tab value="commercial" leftSection={<IconPhoneOff size={16} aria-hidden />}>
            {t('commercial.title')}
          </Tabs.Tab>
          <Tabs.Tab value="macros" leftSection={<IconBolt size={16} aria-hidden />}>
            {t('macros.title')}
          </Tabs.Tab>
          <Tabs.Tab value="routes" leftSection={<IconMailForward size={16} aria-hidden />}>
            {t('routes.title')}
          </Tabs.Tab>
          <Tabs.Tab value="senders" leftSection={<IconMessage size={16} aria-hidden />}>
            {t('senders.title')}
          </Tabs.Tab>
          <Tabs.Tab value="ehr" leftSection={<IconPlugConnected size={16} aria-hidden />}>
            {t('ehr.title')}
          </Tabs.Tab>
          <Tabs.Tab value="audit" leftSection={<IconShieldSearch size={16} aria-hidden />}>
            {t('audit.title')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rules" pt="md">
          <Title order={2} className="desk-only-read">
            {t('rules.title')}
          </Title>
          <RulesTab />
        </Tabs.Panel>
        <Tabs.Panel value="plans" pt="md">
          <Title order={2} className="desk-only-read">
            {t('plan.title')}
          </Title>
          <PlansTab />
        </Tabs.Panel>
        <Tabs.Panel value="commercial" pt="md">
          <Title order={2} className="desk-only-read">
            {t('commercial.title')}
          </Title>
          <CommercialTab />
        </Tabs.Panel>
        <Tabs.Panel value="macros" pt="md">
          <Title order={2} className="desk-only-read">
            {t('macros.title')}
          </Title>
          <MacrosTab />
        </Tabs.Panel>
        <Tabs.Panel value="routes" pt="md">
          <Title order={2} className="desk-only-read">
            {t('routes.title')}
          </Title>
          <RoutesTab />
        </Tabs.Panel>
        <Tabs.Panel value="senders" pt="md">
          <Title order={2} className="desk-only-read">
            {t('senders.title')}
          </Title>
          <SendersTab />
        </Tabs.Panel>
        <Tabs.Panel value="ehr" pt="md">
          <Title order={2} className="desk-only-read">
            {t('ehr.title')}
          </Title>
          <EhrTab />
        </Tabs.Panel>
        <Tabs.Panel value="audit" pt="md">
          <Title order={2} className="desk-only-read">
            {t('audit.title')}
          </Title>
          <AuditTab />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
