import { Alert, Badge, Button, Card, Group, Stack, TagsInput, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { LoadFailed, Loading, sentenceOf, useForbidden } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { RefusalsCard } from '../refusals-card.tsx';
import { AliasForm } from './alias-form.tsx';
import { LinesCard } from './lines-card.tsx';
import { SenderRatesCard } from './sender-rates-card.tsx';
import { TemplatesCard } from './templates-card.tsx';
import { useAliases, useLines, useMailboxes, useSaveMailboxes, type Alias } from './sender-queries.ts';

const COLORS = { registered: 'teal.9', requested: 'yellow', refused: 'red.9' } as const;

function AliasCard({ alias, may, edit }: { readonly alias: Alias; readonly may: boolean; readonly edit: () => void }) {
  const { t } = useI18n();
  const { alias: name, status, registeredFrom, originProvider, inUse } = alias;
  return (
    <Card withBorder radius="lg">
      <Group justify="space-between">
        <Stack gap={2}>
          <Text fw={600}>{name}</Text>
          <Text size="sm">{[originProvider, registeredFrom].filter(Boolean).join(' · ')}</Text>
        </Stack>
        <Group gap="xs">
          {inUse ? (
            <Badge variant="default" className="desk-badge">
              {t('senders.inUse')}
            </Badge>
          ) : null}
          <Badge color={COLORS[status]} className="desk-badge">
            {t(`senders.status.${status}`)}
          </Badge>
          <Button
            size="xs"
            variant="default"
            disabled={!may}
            aria-label={t('senders.alias.change', { alias: name })}
            onClick={edit}
          >
            {t('senders.change')}
          </Button>
        </Group>
      </Group>
    </Card>
  );
}

/** The names that SMS of campaigns may come from. */
function Aliases({ aliases, may }: { readonly aliases: readonly Alias[]; readonly may: boolean }) {
  const { t } = useI18n();
  const [edited, setEdited] = useState<string | undefined>();
  const close = () => setEdited(undefined);
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('senders.aliases')}
      </Title>
      <Text size="sm">{t('senders.text')}</Text>
      {aliases.length === 0 ? <Text c="dimmed">{t('senders.none')}</Text> : null}
      {aliases.map((alias) =>
        edited === alias.alias ? (
          <AliasForm key={alias.alias} alias={alias} close={close} />
        ) : (
          <AliasCard key={alias.alias} alias={alias} may={may} edit={() => setEdited(alias.alias)} />
        ),
      )}
      {edited === '' ? (
        <AliasForm alias={undefined} close={close} />
      ) : (
        <Button
          className="desk-start"
          variant="default"
          disabled={!may}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setEdited('')}
        >
          {t('senders.alias.new')}
        </Button>
      )}
    </Stack>
  );
}

/** The email addresses at which the clinic is written to, and from which it answers. */
function Mailboxes({ stored, may }: { readonly stored: readonly string[]; readonly may: boolean }) {
  const i18n = useI18n();
  const { t } = i18n;
  const save = useSaveMailboxes();
  const [addresses, setAddresses] = useState([...stored]);
  const isChanged = addresses.join() !== stored.join();
  return (
    <Card withBorder radius="lg" padding="md">
      <Stack gap="sm">
        <TagsInput
          label={t('senders.mailboxes')}
          description={t('senders.mailboxes.hint')}
          maxTags={20}
          acceptValueOnBlur
          disabled={!may}
          value={addresses}
          onChange={setAddresses}
        />
        {save.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(save.error, i18n)}
          </Alert>
        ) : null}
        {may && isChanged ? (
          <Button
            size="xs"
            className="desk-start"
            loading={save.isPending}
            onClick={() => save.mutate(addresses, { onSuccess: () => tellDone(t('senders.saved'), i18n) })}
          >
            {t('senders.save')}
          </Button>
        ) : null}
      </Stack>
    </Card>
  );
}

/** What the clinic's messages and calls come from: numbers, names of SMS, email addresses; and who wants no offers. */
export default function SendersTab() {
  const may = useMay('settings.write');
  const forbidden = useForbidden('settings.write');
  const lines = useLines();
  const aliases = useAliases();
  const mailboxes = useMailboxes();
  const failed = [lines, aliases, mailboxes].find(({ isError, data }) => isError && !data);
  if (failed) return <LoadFailed error={failed.error} retry={() => void failed.refetch()} />;
  if (!lines.data || !aliases.data || !mailboxes.data) return <Loading />;
  return (
    <Stack gap="lg" maw={860}>
      {may ? null : <Alert p="sm">{forbidden}</Alert>}
      <LinesCard key={JSON.stringify(lines.data.lines)} stored={lines.data.lines} />
      <Aliases aliases={aliases.data.aliases} may={may} />
      <Mailboxes key={mailboxes.data.addresses.join()} stored={mailboxes.data.addresses} may={may} />
      <TemplatesCard />
      <SenderRatesCard />
      <RefusalsCard />
    </Stack>
  );
}
