import {
  Alert,
  Badge,
  Button,
  Card,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { LANGUAGES, type Language } from '../../../../platform/i18n/language.ts';
import type { WhatsappTemplatesOut } from '../../../http/shapes/reminder-plan.ts';
import { useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { LoadFailed, Loading, sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { useSaveTemplate, useTemplates } from './sender-queries.ts';

type Registered = WhatsappTemplatesOut['templates'][number];
type Form = WhatsappTemplatesOut['forms'][number];

/** As the carrier writes the id of a template. */
const CONTENT_SID = /^H[XQ][0-9a-fA-F]{32}$/;

function Status({ registered }: { readonly registered: Registered | undefined }) {
  const { t } = useI18n();
  const status = registered?.status ?? 'none';
  const tone = { approved: 'good', paused: 'bad', none: 'waiting' }[status];
  return (
    <Badge className="desk-status" data-tone={tone}>
      {t(`senders.template.${status}`)}
    </Badge>
  );
}

/** The id of the approved text that says what this one says; a paused one is in use again with a new id. */
function TemplateId({ form, registered }: { readonly form: Form; readonly registered: Registered | undefined }) {
  const i18n = useI18n();
  const { t, code } = i18n;
  const may = useMay('settings.write');
  const save = useSaveTemplate();
  const [sid, setSid] = useState(registered?.contentSid ?? '');
  const { template, language } = form;
  const isNew = sid !== registered?.contentSid || registered.status === 'paused';
  const isSid = CONTENT_SID.test(sid);
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Status registered={registered} />
        {registered?.reason === undefined ? null : (
          <Text size="sm">{code('campaigns.reason', registered.reason, 'campaigns.reason.template-needed')}</Text>
        )}
      </Group>
      <Text size="sm" className="words-shown">
        {form.text}
      </Text>
      <Text size="xs" c="dimmed">
        {[
          ...form.variables.map(
            (name, index) => `{{${index + 1}}} ${code('words.variable', name, 'words.itself', { detail: name })}`,
          ),
          ...form.buttons.map(({ id, title }) => `[${id}] ${title}`),
        ].join(' · ')}
      </Text>
      <Group gap="xs" align="flex-start">
        <TextInput
          label={t('senders.template.id')}
          placeholder="HX…"
          w={360}
          maxLength={34}
          disabled={!may}
          error={sid === '' || isSid ? undefined : t('senders.template.id.bad')}
          value={sid}
          onChange={(event) => setSid(event.currentTarget.value.trim())}
        />
        {may ? (
          <Button
            mt={25}
            variant="default"
            disabled={!isSid || !isNew}
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { template, language, contentSid: sid },
                { onSuccess: () => tellDone(t('senders.saved'), i18n) },
              )
            }
          >
            {t('senders.save')}
          </Button>
        ) : null}
      </Group>
      {save.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(save.error, i18n)}
        </Alert>
      ) : null}
    </Stack>
  );
}

/** Which approved template of WhatsApp says what each of our texts says, what is to be handed in for it, and which rest. */
export function TemplatesCard() {
  const { t, tn, code } = useI18n();
  const { data, error, refetch } = useTemplates();
  const [name, setName] = useState<string | undefined>();
  const [language, setLanguage] = useState<Language>('es');
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const paused = data.templates.filter(({ status }) => status === 'paused');
  const names = [...new Set(data.forms.map(({ template }) => template))];
  const chosen = name ?? paused[0]?.template ?? names[0];
  const isChosen = (one: { readonly template: string; readonly language: string }) =>
    one.template === chosen && one.language === language;
  const form = data.forms.find(isChosen);
  const registered = data.templates.find(isChosen);
  return (
    <Card withBorder radius="lg" padding="md">
      <Stack gap="sm">
        <Title order={3} size="h5">
          {t('senders.templates')}
        </Title>
        <Text size="sm">{t('senders.templates.text')}</Text>
        {paused.length === 0 ? null : <Alert color="yellow">{tn('senders.templates.paused', paused.length)}</Alert>}
        <Group gap="md" align="flex-end">
          <Select
            w={330}
            label={t('words.which')}
            allowDeselect={false}
            searchable
            value={chosen ?? null}
            onChange={(value) => setName(value ?? undefined)}
            data={names.map((value) => ({
              value,
              label: code('words.of', value, 'words.itself', { detail: value }),
            }))}
          />
          <SegmentedControl
            aria-label={t('campaigns.language')}
            value={language}
            onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? 'es')}
            data={LANGUAGES.map((value) => ({ value, label: t(`campaigns.language.${value}`) }))}
          />
        </Group>
        {form ? (
          <TemplateId
            key={`${form.template} ${language} ${registered?.contentSid ?? ''} ${registered?.status ?? ''}`}
            form={form}
            registered={registered}
          />
        ) : null}
      </Stack>
    </Card>
  );
}
