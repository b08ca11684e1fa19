import { Card, Group, List, ScrollArea, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { AudienceOut } from '../../http/shapes/campaign.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { OtherLanguage } from './other-language.tsx';
import { useAudience, type CampaignDraft } from './campaign-queries.ts';

/** How long what is written must rest before everybody is counted again. */
const REST_MS = 500;

function hoursText(ms: number, locale: string): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const [value, unit] = minutes < 120 ? ([minutes, 'minute'] as const) : ([Math.round(minutes / 60), 'hour'] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function Estimate({ audience }: { readonly audience: AudienceOut }) {
  const { t, tn, locale } = useI18n();
  const { messages, segments, costCents, durationMs } = audience.estimate;
  if (messages === 0) return null;
  const cost = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(costCents / 100);
  return (
    <Text size="sm">
      {t('campaigns.estimate', {
        messages: tn('campaigns.messages', messages),
        cost,
        time: hoursText(durationMs, locale),
      })}
      {segments > messages ? `. ${t('campaigns.segments', { segments })}` : null}
    </Text>
  );
}

function Reasons({ audience }: { readonly audience: AudienceOut }) {
  const { t, tn, code } = useI18n();
  const reasons = Object.entries(audience.excluded).toSorted(([, a], [, b]) => (b ?? 0) - (a ?? 0));
  if (reasons.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('campaigns.leftOut', { people: tn('campaigns.people', audience.meant - audience.reached) })}
      </Text>
      <List size="sm" mt={4}>
        {reasons.map(([reason, people]) => (
          <List.Item key={reason}>
            {`${code('campaigns.reason', reason, 'campaigns.reason.other')}: ${people ?? 0}`}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function People({ audience }: { readonly audience: AudienceOut }) {
  const { t, code } = useI18n();
  return (
    <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, 'aria-label': t('campaigns.preview') }}>
      <Table verticalSpacing={6} aria-label={t('campaigns.preview')}>
        <Table.Tbody>
          {audience.people.map(({ patient, reason, text }) => (
            <Table.Tr key={patient.id}>
              <Table.Td fw={600}>{patient.name}</Table.Td>
              <Table.Td className={reason ? 'desk-quiet' : undefined}>
                {reason ? code('campaigns.reason', reason, 'campaigns.reason.other') : text}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}

/** Who would be contacted now, who would not and why, and what each would read. */
export function AudienceCount({ draft }: { readonly draft: CampaignDraft }) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const [rested] = useDebouncedValue(draft, REST_MS);
  const isReady = rested.name.trim() !== '' && Object.values(rested.texts).some((text) => (text ?? '').trim() !== '');
  const { data, isError, error, isFetching } = useAudience(rested, isReady);
  return (
    <Card withBorder radius="lg" padding="lg" className="campaign-count">
      <Title order={2} size="h4">
        {t('campaigns.count')}
      </Title>
      <div aria-live="polite" aria-busy={isFetching}>
        {isReady ? null : (
          <Text size="sm" c="dimmed" mt="xs">
            {t('campaigns.count.empty')}
          </Text>
        )}
        {isError ? (
          <Text size="sm" className="desk-late" mt="xs">
            {sentenceOf(error, i18n)}
          </Text>
        ) : null}
        {isReady && !data && !isError ? <Skeleton height={60} mt="sm" /> : null}
        {isReady && data ? (
          <Stack gap="sm" mt="xs">
            <Group gap="xs" align="baseline">
              <Text fz={34} fw={700} lh={1} className="desk-figures">
                {tn('campaigns.people', data.reached - data.heldOut)}
              </Text>
              <Text size="sm">{tn('campaigns.ofMeant', data.meant)}</Text>
            </Group>
            {data.heldOut > 0 ? <Text size="sm">{t('campaigns.heldOut', { count: data.heldOut })}</Text> : null}
            <Estimate audience={data} />
            <OtherLanguage audience={data} />
            <Reasons audience={data} />
            {data.people.length > 0 ? <People audience={data} /> : null}
          </Stack>
        ) : null}
      </div>
    </Card>
  );
}
