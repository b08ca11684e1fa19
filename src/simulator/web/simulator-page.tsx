import { Alert, Anchor, Badge, Group, Loader, SegmentedControl, Text, Title } from '@mantine/core';
import { IconPhoneCall, IconPlugConnectedX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { parseLanguage } from '../../platform/i18n/language.ts';
import { ClockPanel } from './clock-panel.tsx';
import { FaultsPanel } from './faults-panel.tsx';
import { IncomingCalls } from './incoming-calls.tsx';
import type { LiveState, Persona } from './live-state.ts';
import { PersonaList } from './persona-list.tsx';
import { Phone } from './phone.tsx';
import { PostPanel } from './post-panel.tsx';
import { useTexts } from './texts.tsx';
import { useSimulator } from './use-simulator.ts';

export function SimulatorPage(): ReactNode {
  const { state, connected } = useSimulator();
  const { t } = useTexts();
  return (
    <div className="page">
      <PageHeader />
      {!connected && state && (
        <Alert color="red" icon={<IconPlugConnectedX size={18} />} role="status" mb="md">
          {t('offline')}
        </Alert>
      )}
      {state ? (
        <Workbench state={state} />
      ) : (
        <Group justify="center" py="xl" role="status">
          <Loader aria-hidden /> <Text>{t('loading')}</Text>
        </Group>
      )}
    </div>
  );
}

function PageHeader(): ReactNode {
  const { t, language, setLanguage } = useTexts();
  return (
    <header className="page-header">
      <Group gap="sm" wrap="nowrap">
        <span className="brand" aria-hidden>
          <IconPhoneCall size={22} stroke={2} />
        </span>
        <div>
          <Group gap="xs">
            <Title order={1} size="h4">
              {t('title')}
            </Title>
            <Badge variant="outline" color="gray.8">
              demo
            </Badge>
          </Group>
          <Text size="sm" c="gray.7">
            {t('subtitle')}
          </Text>
        </div>
      </Group>
      <Group gap="md">
        <Anchor href="/" size="sm" fw={600}>
          {t('openDesk')}
        </Anchor>
        <SegmentedControl
          aria-label={t('language')}
          size="xs"
          value={language}
          data={[
            { value: 'es', label: 'ES' },
            { value: 'ca', label: 'CA' },
            { value: 'en', label: 'EN' },
          ]}
          onChange={(value) => setLanguage(parseLanguage(value) ?? language)}
        />
      </Group>
    </header>
  );
}

function Workbench({ state }: { readonly state: LiveState }): ReactNode {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<Persona>();
  const byPhone = (phone: string): Persona =>
    state.personas.find((one) => one.phone === phone) ?? { name: t('unknownPerson'), phone, language: 'es' };
  // A family shares a phone: who was chosen counts, not only the number.
  const persona = chosen ?? state.personas[0] ?? byPhone('+34600000000');
  const choosePhone = (phone: string): void => setChosen(byPhone(phone));
  return (
    <>
      <IncomingCalls state={state} shownPhone={persona.phone} show={choosePhone} />
      <main className="workbench">
        <PersonaList state={state} persona={persona} choose={setChosen} choosePhone={choosePhone} />
        <Phone key={`${persona.phone} ${persona.name}`} state={state} persona={persona} />
        <div className="side">
          <ClockPanel state={state} phone={persona.phone} />
          <FaultsPanel state={state} persona={persona} />
          <PostPanel state={state} />
        </div>
      </main>
    </>
  );
}
