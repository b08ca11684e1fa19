import { Anchor, Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import type { CampaignLineOut } from '../../http/shapes/campaign.ts';
import { useClinic } from '../api/queries.ts';
import { dateText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { addressOf, goTo, usePlace } from '../router.ts';
import { Empty, LoadFailed, Loading, ReadOnlyNotice } from '../shell/states.tsx';
import { CampaignForm } from './campaign-form.tsx';
import { useCampaign, useCampaigns } from './campaign-queries.ts';
import { CampaignState } from './campaign-state.tsx';
import { CampaignView } from './campaign-view.tsx';
import { useMayWrite } from './may-write.ts';

function CampaignCard({ campaign, zone }: { readonly campaign: CampaignLineOut; readonly zone: string }) {
  const { t, tn, locale } = useI18n();
  const { people, sent, waiting } = campaign;
  const done = people === 0 ? 0 : Math.round((100 * (people - waiting)) / people);
  return (
    <Card component="li" withBorder radius="lg" padding="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div className="desk-row-text">
          <Group gap="xs">
            <Anchor fw={600} href={addressOf('campaigns', { id: campaign.id })}>
              {campaign.name}
            </Anchor>
            <CampaignState state={campaign.state} />
          </Group>
          <Text size="sm" className="desk-quiet">
            {[t(`campaigns.kind.${campaign.kind}`), dateText(campaign.createdAt, zone, locale)].join(' · ')}
          </Text>
        </div>
        {campaign.state === 'draft' ? null : (
          <Text size="sm" className="desk-figures">
            {t('campaigns.sentOf', { sent, people: tn('campaigns.people', people) })}
          </Text>
        )}
      </Group>
      {campaign.state === 'running' || campaign.state === 'paused' ? (
        <Progress value={done} mt="sm" aria-label={t('campaigns.progress')} />
      ) : null}
    </Card>
  );
}

function CampaignList() {
  const { t } = useI18n();
  const campaigns = useCampaigns();
  const zone = useClinic().data?.zone ?? 'UTC';
  const mayWrite = useMayWrite();
  const list = campaigns.data?.campaigns ?? [];
  return (
    <Stack p="lg" gap="lg">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('campaigns.title')}
        </Title>
        {mayWrite ? (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => goTo('campaigns', { id: 'new' })}>
            {t('campaigns.new')}
          </Button>
        ) : null}
      </Group>
      <ReadOnlyNotice right="campaign.write" />
      {campaigns.isPending ? <Loading /> : null}
      {campaigns.isError && !campaigns.data ? (
        <LoadFailed error={campaigns.error} retry={() => void campaigns.refetch()} />
      ) : null}
      {campaigns.data && list.length === 0 ? (
        <Card withBorder radius="lg" padding={0}>
          <Empty icon={IconSpeakerphone} title={t('campaigns.none')} text={t('campaigns.none.text')} />
        </Card>
      ) : null}
      <Stack component="ul" gap="sm" className="desk-plain-list">
        {list.map((campaign) => (
          <CampaignCard key={campaign.id} campaign={campaign} zone={zone} />
        ))}
      </Stack>
    </Stack>
  );
}

function OneCampaign({ id }: { readonly id: string }) {
  const found = useCampaign(id);
  const mayWrite = useMayWrite();
  if (found.isPending) return <Loading />;
  if (!found.data) return <LoadFailed error={found.error} retry={() => void found.refetch()} />;
  const { campaign } = found.data;
  if (campaign.state === 'draft' && mayWrite) return <CampaignForm key={campaign.id} campaign={campaign} />;
  return <CampaignView results={found.data} />;
}

/** What goes out to many: the list, the draft that is being written, and the campaign that runs. */
export default function CampaignsPage() {
  const id = usePlace().search.get('id');
  if (id === null) return <CampaignList />;
  return id === 'new' ? <CampaignForm /> : <OneCampaign id={id} />;
}
