import {
  Anchor,
  Alert,
  Button,
  Fieldset,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPhoneOutgoing, IconRocket, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import type { CampaignOut } from '../../http/shapes/campaign.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { addressOf, goTo } from '../router.ts';
import { sentenceOf } from '../shell/states.tsx';
import { AudienceCount } from './audience-count.tsx';
import { AudienceFields } from './audience-fields.tsx';
import { LaunchDialog } from './launch-dialog.tsx';
import { useSaveCampaign, type CampaignDraft } from './campaign-queries.ts';
import { TestDialog } from './test-dialog.tsx';
import { TextCount } from './text-count.tsx';
import { LANGUAGES } from '../../../platform/i18n/language.ts';

type Change = (draft: CampaignDraft) => void;

const KINDS = ['recall', 'information', 'loyalty'] as const;
const PURPOSES = ['care', 'administrative', 'commercial'] as const;
const CHANNELS = ['sms', 'whatsapp', 'voice', 'email'] as const;

const EMPTY: CampaignDraft = {
  kind: 'recall',
  name: '',
  purpose: 'care',
  channels: ['sms'],
  texts: {},
  audience: {},
  holdOutPercent: 10,
  perMinute: 60,
};

function draftOf(campaign: CampaignOut | undefined): CampaignDraft {
  if (!campaign) return EMPTY;
  const { kind, name, purpose, channels, texts, audience, holdOutPercent, perMinute } = campaign;
  return { kind, name, purpose, channels, texts, audience, holdOutPercent, perMinute };
}

function MainFields({ draft, onChange }: { readonly draft: CampaignDraft; readonly onChange: Change }) {
  const { t } = useI18n();
  const isOffer = draft.kind === 'loyalty';
  return (
    <Stack gap="md">
      <TextInput
        label={t('campaigns.name')}
        required
        maxLength={120}
        value={draft.name}
        onChange={({ currentTarget }) => onChange({ ...draft, name: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} className="fields-in-line">
        <Select
          label={t('campaigns.kind')}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: t(`campaigns.kind.${value}`) }))}
          value={draft.kind}
          onChange={(value) => {
            const kind = KINDS.find((one) => one === value) ?? 'recall';
            onChange({ ...draft, kind, purpose: kind === 'loyalty' ? 'commercial' : draft.purpose });
          }}
        />
        <Select
          label={t('campaigns.purpose')}
          allowDeselect={false}
          disabled={isOffer}
          data={PURPOSES.map((value) => ({ value, label: t(`campaigns.purpose.${value}`) }))}
          value={draft.purpose}
          onChange={(value) => onChange({ ...draft, purpose: PURPOSES.find((one) => one === value) ?? 'care' })}
        />
        <MultiSelect
          label={t('campaigns.channels')}
          description={t('campaigns.channels.text')}
          data={CHANNELS.map((value) => ({ value, label: t(`campaigns.channel.${value}`) }))}
          value={[...draft.channels]}
          onChange={(chosen) => {
            const channels = chosen.flatMap((value) => CHANNELS.filter((one) => one === value));
            onChange({ ...draft, channels: channels.length > 0 ? channels : draft.channels });
          }}
        />
        <NumberInput
          label={t('campaigns.perMinute')}
          min={1}
          max={6_000}
          value={draft.perMinute}
          onChange={(value) => onChange({ ...draft, perMinute: typeof value === 'number' ? value : 60 })}
        />
        <NumberInput
          label={t('campaigns.holdOutPercent')}
          min={0}
          max={50}
          suffix=" %"
          value={draft.holdOutPercent}
          onChange={(value) => onChange({ ...draft, holdOutPercent: typeof value === 'number' ? value : 0 })}
        />
      </SimpleGrid>
    </Stack>
  );
}

function TextFields({ draft, onChange }: { readonly draft: CampaignDraft; readonly onChange: Change }) {
  const { t } = useI18n();
  const write = (language: (typeof LANGUAGES)[number], text: string) =>
    onChange({ ...draft, texts: { ...draft.texts, [language]: text === '' ? undefined : text } });
  return (
    <Fieldset legend={t('campaigns.texts')} radius="lg">
      <Stack gap="md">
        {LANGUAGES.map((language) => (
          <Stack key={language} gap={4}>
            <Textarea
              label={t(`campaigns.language.${language}`)}
              description={language === 'es' ? t('campaigns.texts.text') : undefined}
              autosize
              minRows={2}
              maxLength={600}
              value={draft.texts[language] ?? ''}
              onChange={({ currentTarget }) => write(language, currentTarget.value)}
            />
            {draft.channels.includes('sms') ? (
              <TextCount
                text={draft.texts[language] ?? ''}
                language={language}
                purpose={draft.purpose}
                spell={(text) => write(language, text)}
              />
            ) : null}
          </Stack>
        ))}
      </Stack>
    </Fieldset>
  );
}

/** A draft: who, what, how fast; with the count beside it. Nobody is contacted before it is launched. */
export function CampaignForm({ campaign }: { readonly campaign?: CampaignOut }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [draft, setDraft] = useState(() => draftOf(campaign));
  const [dialog, setDialog] = useState<'test' | 'launch'>();
  const save = useSaveCampaign();
  const id = campaign?.id;
  const keep = async (then?: 'test' | 'launch') => {
    try {
      const saved = await save.mutateAsync({ id, draft });
      if (id === undefined) goTo('campaigns', { id: saved.id });
      if (then) setDialog(then);
      else notifications.show({ message: t('campaigns.saved'), closeButtonProps: { 'aria-label': t('app.close') } });
    } catch (error) {
      notifications.show({ color: 'red.9', message: sentenceOf(error, i18n) });
    }
  };
  return (
    <Stack p="lg" gap="lg">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {campaign ? campaign.name : t('campaigns.new')}
        </Title>
        <Anchor fw={600} href={addressOf('campaigns')}>
          {t('campaigns.all')}
        </Anchor>
      </Group>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
        <Stack gap="lg">
          <MainFields draft={draft} onChange={setDraft} />
          {draft.purpose === 'commercial' ? (
            <Alert icon={<IconScale aria-hidden />} color="yellow">
              {t('campaigns.commercial')}
            </Alert>
          ) : null}
          {draft.channels.includes('voice') ? (
            <Alert icon={<IconPhoneOutgoing aria-hidden />}>{t('campaigns.calls')}</Alert>
          ) : null}
          <TextFields draft={draft} onChange={setDraft} />
          <AudienceFields audience={draft.audience} onChange={(audience) => setDraft({ ...draft, audience })} />
          <Group>
            <Button variant="default" loading={save.isPending} onClick={() => void keep()}>
              {t('campaigns.save')}
            </Button>
            {id === undefined ? null : (
              <>
                <Button variant="default" onClick={() => void keep('test')}>
                  {t('campaigns.test')}
                </Button>
                <Button leftSection={<IconRocket size={18} aria-hidden />} onClick={() => void keep('launch')}>
                  {t('campaigns.launch')}
                </Button>
              </>
            )}
          </Group>
        </Stack>
        <AudienceCount draft={draft} />
      </SimpleGrid>
      {id === undefined ? null : (
        <>
          <TestDialog
            id={id}
            byEmail={draft.channels[0] === 'email'}
            opened={dialog === 'test'}
            onClose={() => setDialog(undefined)}
          />
          <LaunchDialog id={id} draft={draft} opened={dialog === 'launch'} onClose={() => setDialog(undefined)} />
        </>
      )}
    </Stack>
  );
}
