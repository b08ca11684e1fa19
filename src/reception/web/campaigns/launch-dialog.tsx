import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AudienceOut } from '../../http/shapes/campaign.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { OtherLanguage } from './other-language.tsx';
import { useAudience, useCampaignAct, usePreflight, type CampaignDraft } from './campaign-queries.ts';

interface LaunchProps {
  readonly id: string;
  readonly draft: CampaignDraft;
  readonly opened: boolean;
  onClose(): void;
}

/** Who receives it, to the person; with a comparison group about how many, for each person's lot is drawn when it starts. */
function Reached({ audience }: { readonly audience: AudienceOut }) {
  const { t, tn } = useI18n();
  const { reached, heldOut } = audience;
  if (heldOut === 0) return t('campaigns.launch.text', { people: tn('campaigns.people', reached) });
  return t('campaigns.launch.about', { reached: tn('campaigns.people', reached), count: reached - heldOut });
}

/** The last look: how many people, in so many words, and what is in the way of its senders. */
export function LaunchDialog({ id, draft, opened, onClose }: LaunchProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const audience = useAudience(draft, opened);
  const preflight = usePreflight(id, opened);
  const act = useCampaignAct();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('campaigns.launch')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text>{audience.data ? <Reached audience={audience.data} /> : t('app.loading')}</Text>
        {audience.data ? <OtherLanguage audience={audience.data} /> : null}
        {preflight.data?.findings.map(({ channel, code, blocks }) => (
          <Alert key={`${channel} ${code}`} color={blocks ? 'red' : 'yellow'} title={t(`channel.${channel}`)}>
            {t(`campaigns.preflight.${code}`)}
          </Alert>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('campaigns.launch.back')}
          </Button>
          <Button
            disabled={!audience.data?.reached || preflight.data?.ready === false}
            loading={act.isPending}
            onClick={() =>
              act.mutate(
                { id, act: 'launch' },
                { onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n) }) },
              )
            }
          >
            {t('campaigns.launch.go')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
