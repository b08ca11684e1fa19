import { Badge } from '@mantine/core';
import type { CampaignOut } from '../../http/shapes/campaign.ts';
import { useI18n } from '../i18n/i18n.tsx';

const TONES: Readonly<Record<CampaignOut['state'], string>> = {
  draft: 'past',
  planning: 'waiting',
  running: 'good',
  paused: 'doubt',
  stopped: 'bad',
  finished: 'here',
};

export function CampaignState({ state }: { readonly state: CampaignOut['state'] }) {
  const { t } = useI18n();
  return (
    <Badge size="sm" className="desk-status" data-tone={TONES[state]}>
      {t(`campaigns.state.${state}`)}
    </Badge>
  );
}
