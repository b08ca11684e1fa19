import {
  Alert,
  Button,
  Card,
  Group,
  NativeSelect,
  NumberInput,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import {
  AUTH_KINDS,
  draftOf,
  hasSecret,
  MOST_RATE,
  useSaveConnection,
  useTryConnection,
  type Connection,
  type ConnectionDraft,
} from './ehr-queries.ts';
import { ProbeResult } from './probe-result.tsx';

interface FieldsProps {
  readonly draft: ConnectionDraft;
  readonly change: (part: Partial<ConnectionDraft>) => void;
  /** One that stands keeps its secret where none is written. */
  readonly keeps: boolean;
}

/** How we say who we are: secrets are written here and never shown again. */
function AuthFields({ draft, change, keeps }: FieldsProps) {
  const { t } = useI18n();
  const { kind, name, secret, scope, tokenUrl } = draft;
  if (kind === 'none') return null;
  const isOauth = kind === 'client-secret' || kind === 'private-key-jwt';
  return (
    <>
      <Group gap="md" align="flex-start" grow>
        <TextInput
          label={t(`ehr.name.${kind}`)}
          required
          withAsterisk={false}
          maxLength={500}
          autoComplete="off"
          value={name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        {hasSecret(kind) ? (
          <PasswordInput
            label={t('ehr.secret')}
            description={keeps ? t('ehr.secret.kept') : undefined}
            required={!keeps}
            withAsterisk={false}
            maxLength={4_096}
            autoComplete="new-password"
            value={secret}
            onChange={(event) => change({ secret: event.currentTarget.value })}
          />
        ) : null}
      </Group>
      {isOauth ? (
        <Group gap="md" align="flex-start" grow>
          <TextInput
            label={t('ehr.scope')}
            maxLength={2_000}
            value={scope}
            onChange={(event) => change({ scope: event.currentTarget.value })}
          />
          <TextInput
            label={t('ehr.tokenUrl')}
            placeholder={t('ehr.tokenUrl.found')}
            maxLength={2_000}
            value={tokenUrl}
            onChange={(event) => change({ tokenUrl: event.currentTarget.value })}
          />
        </Group>
      ) : null}
      {kind === 'private-key-jwt' ? <Text size="sm">{t('ehr.keys.hint')}</Text> : null}
    </>
  );
}

function ServerFields({ draft, change }: Omit<FieldsProps, 'keeps'>) {
  const { t } = useI18n();
  return (
    <>
      <TextInput
        label={t('ehr.url')}
        description={t('ehr.url.hint')}
        type="url"
        required
        withAsterisk={false}
        maxLength={2_000}
        value={draft.baseUrl}
        onChange={(event) => change({ baseUrl: event.currentTarget.value })}
      />
      <Group gap="md" align="flex-start" grow>
        <NativeSelect
          label={t('ehr.version')}
          value={draft.version}
          data={[
            { value: 'R4', label: 'FHIR R4' },
            { value: 'R5', label: 'FHIR R5' },
          ]}
          onChange={(event) => change({ version: event.currentTarget.value === 'R5' ? 'R5' : 'R4' })}
        />
        <NumberInput
          label={t('ehr.rate')}
          required
          withAsterisk={false}
          min={1}
          max={MOST_RATE}
          allowDecimal={false}
          value={draft.requestsPerSecond ?? ''}
          onChange={(value) => change({ requestsPerSecond: typeof value === 'number' ? value : undefined })}
        />
        <NativeSelect
          label={t('ehr.auth')}
          value={draft.kind}
          data={AUTH_KINDS.map((value) => ({ value, label: t(`ehr.auth.${value}`) }))}
          onChange={(event) => {
            const kind = AUTH_KINDS.find((one) => one === event.currentTarget.value) ?? 'none';
            change({ kind, name: '', secret: '' });
          }}
        />
      </Group>
    </>
  );
}

/** Connects the clinic's own system, or changes how: what a look at it shows stands here before it is saved. */
export function ConnectionForm({
  connection,
  close,
}: {
  readonly connection: Connection | undefined;
  readonly close: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const [draft, setDraft] = useState(() => draftOf(connection));
  const trial = useTryConnection(connection);
  const save = useSaveConnection(connection);
  const change = (part: Partial<ConnectionDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    trial.reset();
  };
  const keeps = connection !== undefined && connection.auth.kind === draft.kind;
  const needsKey = draft.kind === 'private-key-jwt' && !keeps;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isTried = needsKey || trial.data !== undefined;
    if (!isTried) {
      trial.mutate(draft);
      return;
    }
    save.mutate(draft, {
      onSuccess: () => {
        tellDone(t('ehr.saved'), i18n);
        close();
      },
    });
  };
  const failed = trial.error ?? save.error;
  const mayKeep = needsKey || trial.data !== undefined;
  return (
    <Card withBorder radius="lg" padding="md">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Title order={3} size="h5">
            {t(connection ? 'ehr.change' : 'ehr.new')}
          </Title>
          <ServerFields draft={draft} change={change} />
          <AuthFields draft={draft} change={change} keeps={keeps} />
          {trial.data ? <ProbeResult probed={trial.data} /> : null}
          {failed ? (
            <Alert color="red" role="alert" p="xs">
              {sentenceOf(failed, i18n)}
            </Alert>
          ) : null}
          <Group gap="xs">
            {mayKeep ? (
              <Button type="submit" size="xs" loading={save.isPending}>
                {t(trial.data?.report.reachable === false ? 'ehr.save.anyway' : 'ehr.save')}
              </Button>
            ) : (
              <Button
                type="submit"
                size="xs"
                loading={trial.isPending}
                leftSection={<IconPlugConnected size={14} aria-hidden />}
              >
                {t('ehr.try')}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={close}>
              {t('app.close')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
