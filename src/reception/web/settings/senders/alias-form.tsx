import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { FormFrame } from '../form-frame.tsx';
import { useSaveAlias, type Alias } from './sender-queries.ts';

const STATUSES = ['requested', 'registered', 'refused'] as const;

/** A name that SMS may come from, and what the register of the CNMC has of it. */
export function AliasForm({ alias, close }: { readonly alias: Alias | undefined; readonly close: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const save = useSaveAlias();
  const [name, setName] = useState(alias?.alias ?? '');
  const [status, setStatus] = useState<Alias['status']>(alias?.status ?? 'requested');
  const [from, setFrom] = useState(alias?.registeredFrom ?? '');
  const [provider, setProvider] = useState(alias?.originProvider ?? '');
  const [inUse, setInUse] = useState(alias?.inUse ?? false);
  const [reminds, setReminds] = useState(alias?.reminds ?? false);
  const submit = () => {
    const known = {
      ...(from === '' ? {} : { registeredFrom: from }),
      ...(provider.trim() === '' ? {} : { originProvider: provider }),
    };
    save.mutate(
      { alias: name, status, inUse, reminds: inUse && reminds, ...known },
      {
        onSuccess: () => {
          tellDone(t('senders.saved'), i18n);
          close();
        },
      },
    );
  };
  return (
    <FormFrame
      title={alias ? t('senders.alias.change', { alias: alias.alias }) : t('senders.alias.new')}
      level={3}
      action={t('senders.save')}
      isSaving={save.isPending}
      error={save.error}
      save={submit}
      close={close}
    >
      <Group gap="md" align="flex-start" grow>
        <TextInput
          label={t('senders.alias')}
          description={t('senders.alias.hint')}
          required
          withAsterisk={false}
          maxLength={11}
          readOnly={alias !== undefined}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('senders.status')}
          description={t('senders.status.hint')}
          value={status}
          data={STATUSES.map((value) => ({ value, label: t(`senders.status.${value}`) }))}
          onChange={(event) => setStatus(STATUSES.find((one) => one === event.currentTarget.value) ?? 'requested')}
        />
      </Group>
      <Group gap="md" align="flex-start" grow>
        <TextInput
          type="date"
          label={t('senders.registeredFrom')}
          required={status === 'registered'}
          withAsterisk={false}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          label={t('senders.provider')}
          required={status === 'registered'}
          withAsterisk={false}
          maxLength={120}
          value={provider}
          onChange={(event) => setProvider(event.currentTarget.value)}
        />
      </Group>
      <Checkbox label={t('senders.use')} checked={inUse} onChange={(event) => setInUse(event.currentTarget.checked)} />
      <Checkbox
        label={t('senders.reminds')}
        description={t('senders.reminds.hint')}
        disabled={!inUse}
        checked={inUse && reminds}
        onChange={(event) => setReminds(event.currentTarget.checked)}
      />
    </FormFrame>
  );
}
