import { Alert, Anchor, Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import type { CampaignResultsOut } from '../../http/shapes/campaign.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { addressOf } from '../router.ts';
import { sentenceOf } from '../shell/states.tsx';
import { CampaignPeople } from './campaign-people.tsx';
import { useCampaignAct, type CampaignAct } from './campaign-queries.ts';
import { CampaignState } from './campaign-state.tsx';
import { useMayWrite } from './may-write.ts';
import { ResultsBySite } from './results-by-site.tsx';

const ICONS = { pause: IconPlayerPause, resume: IconPlayerPlay, stop: IconPlayerStop } as const;

function actsOf(state: CampaignResultsOut['campaign']['state']): readonly (keyof typeof ICONS)[] {
  if (state === 'planning' || state === 'running') return ['pause', 'stop'];
  return state === 'paused' ? ['resume', 'stop'] : [];
}

function Acts({ campaign }: Pick<CampaignResultsOut, 'campaign'>) {
  const i18n = useI18n();
  const act = useCampaignAct();
  const run = (what: CampaignAct) =>
    act.mutate(
      { id: campaign.id, act: what },
      { onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n) }) },
    );
  return (
    <Group gap="xs">
      {actsOf(campaign.state).map((what) => {
        const Icon = ICONS[what];
        return (
          <Button
            key={what}
            variant={what === 'resume' ? 'filled' : 'default'}
            loading={act.isPending}
            leftSection={<Icon size={18} aria-hidden />}
            onClick={() => run(what)}
          >
            {i18n.t(`campaigns.${what}`)}
          </Button>
        );
      })}
    </Group>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string | number }) {
  return (
    <Card component="li" withBorder radius="lg" padding="md" className="campaign-figure">
      <Text size="sm" className="desk-quiet">
        {label}
      </Text>
      <Text fz={26} fw={700} lh={1.2} className="desk-figures">
        {value}
      </Text>
    </Card>
  );
}

function Figures({ results }: { readonly results: CampaignResultsOut }) {
  const { t } = useI18n();
  const { states, delivery, answered } = results;
  return (
    <ul className="desk-plain-list campaign-figures">
      <Figure label={t('campaigns.state.of.planned')} value={states.planned} />
      {/* In our hands still: nobody should read them as sent. */}
      {delivery.waiting > 0 ? <Figure label={t('campaigns.leaving')} value={delivery.waiting} /> : null}
      <Figure label={t('campaigns.sent')} value={states.sent - delivery.waiting} />
      <Figure label={t('campaigns.delivered')} value={delivery.delivered} />
      <Figure label={t('campaigns.unknown')} value={delivery.unknown} />
      <Figure label={t('campaigns.answers')} value={answered} />
      <Figure label={t('campaigns.failed')} value={states.failed} />
    </ul>
  );
}

function Lift({ results }: { readonly results: CampaignResultsOut }) {
  const { t, tn, locale } = useI18n();
  const { contacted, heldOut, lift } = results;
  const nobodyYet = contacted.converted + heldOut.converted === 0;
  const percent = (value: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  return (
    <Card withBorder radius="lg" padding="lg">
      <Title order={2} size="h4">
        {t('campaigns.lift')}
      </Title>
      <Text size="sm" mt="xs">
        {t('campaigns.lift.contacted', {
          converted: contacted.converted,
          people: tn('campaigns.people', contacted.people),
        })}
      </Text>
      {heldOut.people === 0 ? null : (
        <Text size="sm">
          {t('campaigns.lift.heldOut', {
            converted: heldOut.converted,
            people: tn('campaigns.people', heldOut.people),
          })}
        </Text>
      )}
      <Text size="sm" mt="xs" fw={600}>
        {lift && nobodyYet
          ? t('campaigns.lift.early')
          : lift
            ? t('campaigns.lift.difference', {
                difference: percent(lift.difference),
                from: percent(lift.from),
                to: percent(lift.to),
              })
            : t('campaigns.lift.none')}
      </Text>
      {lift && !nobodyYet && lift.from <= 0 && lift.to >= 0 ? (
        <Text size="sm">{t('campaigns.lift.chance')}</Text>
      ) : null}
    </Card>
  );
}

/** Why it has paused by itself, and what a person can do about it. */
function Halted({ results: { campaign, states } }: { readonly results: CampaignResultsOut }) {
  const { t, tn, code } = useI18n();
  if (!campaign.halted) return null;
  const { reason, channel } = campaign.halted;
  const by = { channel: t(`channel.${channel}`) };
  // Whether anything of it has left nobody knows yet.
  if (reason === 'carrier-silent') {
    return (
      <Alert color="red" title={t('campaigns.silent', by)}>
        <Text size="sm">{t('campaigns.halted.carrier-silent')}</Text>
        <Text size="sm" mt="xs">
          {t('campaigns.silent.next')}
        </Text>
      </Alert>
    );
  }
  return (
    <Alert color="red" title={t('campaigns.halted', by)}>
      <Text size="sm">{code('campaigns.halted', reason, 'campaigns.halted.other')}</Text>
      <Text size="sm" mt="xs">
        {t('campaigns.halted.next')}
      </Text>
      <Text size="sm" mt="xs">
        {states.sent > 0 ? tn('campaigns.halted.left', states.sent) : t('campaigns.halted.left.none')}
      </Text>
    </Alert>
  );
}

/** A campaign that is only read here: how far it is, what came of it, down to the person. It follows what happens. */
export function CampaignView({ results }: { readonly results: CampaignResultsOut }) {
  const { t } = useI18n();
  const { campaign } = results;
  const mayWrite = useMayWrite();
  return (
    <Stack p="lg" gap="lg">
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="sm">
            <Title order={1} size="h2">
              {campaign.name}
            </Title>
            <CampaignState state={campaign.state} />
          </Group>
          <Text size="sm" className="desk-quiet">
            {[t(`campaigns.kind.${campaign.kind}`), t(`campaigns.purpose.${campaign.purpose}`)].join(' · ')}
          </Text>
        </div>
        <Group gap="sm">
          {mayWrite ? <Acts campaign={campaign} /> : null}
          <Anchor fw={600} href={addressOf('campaigns')}>
            {t('campaigns.all')}
          </Anchor>
        </Group>
      </Group>
      {campaign.state === 'draft' ? <Text>{t('campaigns.draft.text')}</Text> : <Course results={results} />}
    </Stack>
  );
}

function Course({ results }: { readonly results: CampaignResultsOut }) {
  const { t } = useI18n();
  const { states, delivery } = results;
  const people = states.planned + states.sent + states.dropped + states.failed;
  const done = people === 0 ? 0 : Math.round((100 * (people - states.planned - delivery.waiting)) / people);
  return (
    <>
      <Halted results={results} />
      <Progress value={done} size="lg" aria-label={t('campaigns.progress')} />
      <Figures results={results} />
      <Lift results={results} />
      <ResultsBySite results={results} />
      <CampaignPeople results={results} />
    </>
  );
}
