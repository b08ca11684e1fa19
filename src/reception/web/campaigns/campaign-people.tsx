import { Button, Card, Group, Select, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { CampaignPeopleOut, CampaignResultsOut } from '../../http/shapes/campaign.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { useCampaignPeople } from './campaign-queries.ts';

const STATES = ['planned', 'sent', 'failed', 'dropped', 'excluded', 'held-out'] as const;

/** In messaging's words: handed over by the campaign, and not to the carrier yet. */
const LEAVING: ReadonlySet<string> = new Set(['planned', 'claimed', 'dispatching']);

function isLeaving({ state, messageStatus }: CampaignPeopleOut['people'][number]): boolean {
  return state === 'sent' && messageStatus !== undefined && LEAVING.has(messageStatus);
}

function Rows({ people }: Pick<CampaignPeopleOut, 'people'>) {
  const { t, code } = useI18n();
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('campaigns.person')}</Table.Th>
          <Table.Th>{t('campaigns.outcome')}</Table.Th>
          <Table.Th>{t('campaigns.answered')}</Table.Th>
          <Table.Th>{t('campaigns.booked')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td>
              <UnstyledButton className="desk-link" onClick={() => openPanel({ kind: 'patient', id: one.patient.id })}>
                {one.patient.name}
              </UnstyledButton>
            </Table.Td>
            <Table.Td>
              {[
                isLeaving(one) ? t('campaigns.leaving') : t(`campaigns.state.of.${one.state}`),
                one.messageStatus && !isLeaving(one)
                  ? code('campaigns.message', one.messageStatus, 'campaigns.message.other')
                  : undefined,
                one.reason ? code('campaigns.reason', one.reason, 'campaigns.reason.other') : undefined,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Table.Td>
            <Table.Td>{one.answered ? t('campaigns.yes') : '–'}</Table.Td>
            <Table.Td>{one.converted ? t('campaigns.yes') : '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Everybody of a campaign, a page at a time, with what became of them and why. */
export function CampaignPeople({ results }: { readonly results: CampaignResultsOut }) {
  const { t } = useI18n();
  const [state, setState] = useState<string | null>(null);
  const [pages, setPages] = useState<readonly string[]>([]);
  const people = useCampaignPeople(results.campaign.id, state ?? undefined, pages.at(-1));
  const next = people.data?.nextCursor;
  return (
    <Card withBorder radius="lg" padding="lg">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {t('campaigns.peopleOf')}
        </Title>
        <Select
          aria-label={t('campaigns.outcome')}
          placeholder={t('campaigns.any')}
          clearable
          clearButtonProps={{ 'aria-label': t('campaigns.any') }}
          data={STATES.map((value) => ({
            value,
            label: `${t(`campaigns.state.of.${value}`)} (${results.states[value]})`,
          }))}
          value={state}
          onChange={(value) => (setState(value), setPages([]))}
        />
      </Group>
      {people.isPending ? <Loading /> : null}
      {people.isError && !people.data ? <LoadFailed error={people.error} retry={() => void people.refetch()} /> : null}
      {people.data?.people.length === 0 ? <Text c="dimmed">{t('campaigns.nobody')}</Text> : null}
      {people.data && people.data.people.length > 0 ? <Rows people={people.data.people} /> : null}
      <Group justify="flex-end" mt="sm">
        {pages.length > 0 ? (
          <Button size="xs" variant="default" onClick={() => setPages(pages.slice(0, -1))}>
            {t('campaigns.before')}
          </Button>
        ) : null}
        {next ? (
          <Button size="xs" variant="default" onClick={() => setPages([...pages, next])}>
            {t('campaigns.more')}
          </Button>
        ) : null}
      </Group>
    </Card>
  );
}
