import { Card, Table, Title } from '@mantine/core';
import type { CampaignResultsOut } from '../../http/shapes/campaign.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** What came of a campaign at each site, beside who was held out there. Nothing where everybody is of one place. */
export function ResultsBySite({ results }: { readonly results: CampaignResultsOut }) {
  const { t } = useI18n();
  if (results.bySite.length < 2) return null;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return (
    <Card withBorder radius="lg" padding="lg">
      <Title order={2} size="h4" mb="xs">
        {t('campaigns.bySite')}
      </Title>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6} aria-label={t('campaigns.bySite')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('campaigns.site')}</Table.Th>
              <Table.Th ta="right">{t('campaigns.bySite.people')}</Table.Th>
              <Table.Th ta="right">{t('campaigns.answered')}</Table.Th>
              <Table.Th ta="right">{t('campaigns.bySite.booked')}</Table.Th>
              <Table.Th ta="right">{t('campaigns.bySite.heldOut')}</Table.Th>
              <Table.Th ta="right">{t('campaigns.bySite.difference')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {results.bySite.map(({ siteId, siteName, answered, contacted, heldOut, lift }) => (
              <Table.Tr key={siteId ?? ''}>
                <Table.Td>{siteName ?? t('campaigns.bySite.none')}</Table.Td>
                <Table.Td ta="right">{contacted.people}</Table.Td>
                <Table.Td ta="right">{answered}</Table.Td>
                <Table.Td ta="right">{contacted.converted}</Table.Td>
                <Table.Td ta="right">
                  {heldOut.converted} / {heldOut.people}
                </Table.Td>
                <Table.Td ta="right">
                  {lift && contacted.converted + heldOut.converted > 0
                    ? `${percent(lift.difference)} (${percent(lift.from)} – ${percent(lift.to)})`
                    : '–'}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}
