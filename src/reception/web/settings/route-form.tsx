import {
  Alert,
  Button,
  Card,
  Group,
  MultiSelect,
  NativeSelect,
  Stack,
  Switch,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { RouteOut } from '../../http/shapes/task-route.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { ROUTED_KINDS, ROUTED_PRIORITIES } from './routed.ts';
import { draftOf, faultOf, useSaveRoute, type RouteDraft } from './route-queries.ts';

interface FieldsProps {
  readonly draft: RouteDraft;
  readonly change: (part: Partial<RouteDraft>) => void;
  readonly faultAt: (field: 'name' | 'emails' | 'url') => string | undefined;
}

function ReceiverFields({ draft, change, faultAt }: FieldsProps) {
  const { t } = useI18n();
  if (draft.target === 'webhook') {
    return (
      <TextInput
        type="url"
        label={t('routes.url')}
        description={t('routes.url.hint')}
        maxLength={2_000}
        value={draft.url}
        error={faultAt('url')}
        onChange={(event) => change({ url: event.currentTarget.value })}
      />
    );
  }
  return (
    <Group gap="md" align="flex-start" grow>
      <TagsInput
        label={t('routes.emails')}
        description={t('routes.emails.hint')}
        maxTags={20}
        acceptValueOnBlur
        value={[...draft.emails]}
        error={faultAt('emails')}
        onChange={(emails) => change({ emails })}
      />
      <NativeSelect
        label={t('routes.language')}
        description={t('routes.language.hint')}
        value={draft.language}
        data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(event) => change({ language: event.currentTarget.value })}
      />
    </Group>
  );
}

function WhichFields({ draft, change }: Omit<FieldsProps, 'faultAt'>) {
  const { t } = useI18n();
  return (
    <Group gap="md" align="flex-start" grow>
      <MultiSelect
        searchable
        label={t('routes.kinds')}
        description={t('routes.any')}
        // Two kinds of the clinic's own system have one name at the desk.
        data={ROUTED_KINDS.map((value) => ({
          value,
          label: value === 'ehr-sync' ? t('routes.kind.ehr-sync') : t(`task.kind.${value}`),
        }))}
        value={[...draft.kinds]}
        onChange={(kinds) => change({ kinds })}
      />
      <MultiSelect
        searchable
        label={t('routes.priorities')}
        description={t('routes.any')}
        data={ROUTED_PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
        value={[...draft.priorities]}
        onChange={(priorities) => change({ priorities })}
      />
    </Group>
  );
}

interface RouteFormProps {
  readonly route: RouteOut | undefined;
  readonly close: (saved?: RouteOut) => void;
}

/** Which new tasks are told to whom. What is wrong stands beside its field. */
export function RouteForm({ route, close }: RouteFormProps) {
  const i18n = useI18n();
  const { t, code, language } = i18n;
  const save = useSaveRoute(route);
  const [draft, setDraft] = useState<RouteDraft>(() => draftOf(route, language));
  const change = (part: Partial<RouteDraft>) => setDraft({ ...draft, ...part });
  const faultAt = (field: 'name' | 'emails' | 'url') => {
    const fault = faultOf(save.error, field);
    return fault && code('routes.fault', fault, 'field.invalid');
  };
  const isBeside = (['name', 'emails', 'url'] as const).some((field) => faultAt(field) !== undefined);
  const send = () =>
    save.mutate(draft, {
      onSuccess: (saved) => {
        tellDone(t('routes.saved'), i18n);
        close(saved);
      },
    });
  return (
    <Card withBorder radius="lg" padding="md" component="form" onSubmit={(event) => (event.preventDefault(), send())}>
      <Stack gap="sm">
        <Group gap="md" align="flex-start" grow>
          <TextInput
            label={t('routes.name')}
            required
            maxLength={100}
            value={draft.name}
            error={faultAt('name')}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('routes.target')}
            value={draft.target}
            disabled={route !== undefined}
            data={(['email', 'webhook'] as const).map((value) => ({ value, label: t(`routes.target.${value}`) }))}
            onChange={(event) => change({ target: event.currentTarget.value === 'webhook' ? 'webhook' : 'email' })}
          />
        </Group>
        <ReceiverFields draft={draft} change={change} faultAt={faultAt} />
        <WhichFields draft={draft} change={change} />
        <NativeSelect
          label={t('routes.content')}
          description={t('routes.content.hint')}
          value={draft.content}
          data={(['link-only', 'full'] as const).map((value) => ({ value, label: t(`routes.content.${value}`) }))}
          onChange={(event) => change({ content: event.currentTarget.value === 'full' ? 'full' : 'link-only' })}
        />
        <Switch
          label={t('routes.active')}
          checked={draft.active}
          onChange={(event) => change({ active: event.currentTarget.checked })}
        />
        {save.isError && !isBeside ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(save.error, i18n)}
          </Alert>
        ) : null}
        <Group gap="xs">
          <Button type="submit" size="xs" disabled={draft.name.trim() === ''} loading={save.isPending}>
            {t('macro.save')}
          </Button>
          <Button size="xs" variant="default" onClick={() => close()}>
            {t('app.close')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
