import { Stack, Tabs, Title } from '@mantine/core';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { CaseList } from './case-list.tsx';
import { ProtocolList } from './protocol-list.tsx';
import { RotaView } from './rota-view.tsx';
import { TriageWizard } from './triage-wizard.tsx';

const TABS = { cases: CaseList, triage: TriageWizard, rota: RotaView, protocols: ProtocolList } as const;
type Tab = keyof typeof TABS;
const NAMES: readonly Tab[] = ['cases', 'triage', 'rota', 'protocols'];

/** Who cannot wait: the cases that run, how urgent somebody is, who is on duty, and by what protocols. */
export default function UrgentPage() {
  const { t } = useI18n();
  const asked = usePlace().search.get('tab');
  const tab = NAMES.find((name) => name === asked) ?? 'cases';
  const Content = TABS[tab];
  return (
    <Stack p="lg" gap="md">
      <Title order={1} size="h2">
        {t('nav.urgent')}
      </Title>
      <Tabs value={tab} onChange={(value) => goTo('urgent', { tab: value ?? undefined })} keepMounted={false}>
        <Tabs.List>
          {NAMES.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`urgent.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          <Content />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
