import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { LoadFailed, Loading, useForbidden } from '../../shell/states.tsx';
import { ConnectionCard } from './connection-card.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { useConnections } from './ehr-queries.ts';

function Connections() {
  const { t } = useI18n();
  const { data, error, refetch } = useConnections();
  const [edited, setEdited] = useState<string | undefined>();
  const close = () => setEdited(undefined);
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const active = data.connections.filter(({ state }) => state === 'active');
  if (active.length === 0 && edited === 'new') return <ConnectionForm connection={undefined} close={close} />;
  if (active.length === 0) {
    return (
      <>
        <Text c="dimmed">{t('ehr.none')}</Text>
        <Button
          className="desk-start"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('ehr.new')}
        </Button>
      </>
    );
  }
  return active.map((connection) =>
    edited === connection.id ? (
      <ConnectionForm key={connection.id} connection={connection} close={close} />
    ) : (
      <ConnectionCard key={connection.id} connection={connection} edit={() => setEdited(connection.id)} />
    ),
  );
}

/** The clinic's own system: how it is reached, whether it answers, how fresh what we know of it is, and what did not come in. */
export default function EhrTab() {
  const { t } = useI18n();
  const may = useMay('integration.manage');
  const forbidden = useForbidden('integration.manage');
  return (
    <Stack gap="md" maw={900}>
      <Text>{t('ehr.text')}</Text>
      {may ? <Connections /> : <Alert p="sm">{forbidden}</Alert>}
    </Stack>
  );
}
