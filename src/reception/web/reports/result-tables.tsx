import { Card, Table, Text, Title, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import type { ReportOut } from '../../http/shapes/report.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { goTo } from '../router.ts';
import type { Behind } from './behind-figure.tsx';
import { percentText } from './percent.ts';

type Open = (behind: Behind) => void;

/** A number that opens what it was counted from; nought is only a number. */
export function CountLink({
  count,
  label,
  open,
}: {
  readonly count: number;
  readonly label: string;
  readonly open: () => void;
}) {
  if (count === 0) return <>0</>;
  return (
    <UnstyledButton className="desk-link desk-figures" aria-label={`${label}: ${count}`} onClick={open}>
      {count}
    </UnstyledButton>
  );
}

interface ResultTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly minWidth?: number;
  /** So many columns of words come before the numbers. */
  readonly worded?: number;
  /** Said in place of a table that would be heads alone. */
  readonly nothing?: string;
  readonly children?: ReactNode;
}

/** A table of figures: words first, numbers to the right. One without a line says so, and shows no heads over nothing. */
export function ResultTable({ title, rows, nothing, children, ...shape }: ResultTableProps) {
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      {rows.length === 0 && nothing !== undefined ? (
        <Text size="sm" c="dimmed">
          {nothing}
        </Text>
      ) : (
        <FigureRows title={title} rows={rows} {...shape} />
      )}
      {children}
    </Card>
  );
}

function FigureRows({
  title,
  heads,
  rows,
  minWidth = 320,
  worded = 1,
}: Omit<ResultTableProps, 'nothing' | 'children'>) {
  return (
    <Table.ScrollContainer minWidth={minWidth}>
      <Table verticalSpacing={6} aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head, index) => (
              <Table.Th key={head} ta={index < worded ? 'left' : 'right'}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, index) => (
                <Table.Td key={heads[index]} {...(index < worded ? {} : { ta: 'right', className: 'desk-figures' })}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function behindTalks(channel: string, alone: boolean, title: string): Behind {
  if (channel === 'voice') return { of: 'calls', only: alone ? { class: 'contained' } : {}, title };
  return { of: 'talks', only: { channel, ...(alone ? { alone: 'true' } : {}) }, title };
}

/** How much came in by each way, and how much of it needed nobody. */
export function ChannelTable({ channels, open }: { readonly channels: ReportOut['channels']; readonly open: Open }) {
  const { t, locale } = useI18n();
  return (
    <ResultTable
      title={t('report.channels')}
      heads={[t('report.channel'), t('report.talks'), t('report.alone'), '%']}
      rows={channels.map(({ channel, talks, alone }) => {
        const name = t(`report.channel.${channel}`);
        const [all, without] = [`${name}, ${t('report.talks')}`, `${name}, ${t('report.alone')}`];
        return {
          key: channel,
          cells: [
            name,
            <CountLink key="all" count={talks} label={all} open={() => open(behindTalks(channel, false, all))} />,
            <CountLink
              key="alone"
              count={alone}
              label={without}
              open={() => open(behindTalks(channel, true, without))}
            />,
            percentText(talks === 0 ? undefined : alone / talks, locale),
          ],
        };
      })}
    />
  );
}

export interface CallPlaceLine {
  readonly key: string;
  readonly practitioner: string;
  readonly site: string;
  readonly of: ReportOut['calls']['byPlace'][number];
}

/** The calls of each practitioner and site, by name; those about no known visit as they come: last. */
export function callPlaceLines(report: ReportOut, clinic: ClinicOut, { t }: I18n): readonly CallPlaceLine[] {
  return report.calls.byPlace.map((of) => ({
    key: `${of.practitionerId ?? ''} ${of.siteId ?? ''}`,
    practitioner: clinic.practitioners.find(({ id }) => id === of.practitionerId)?.name ?? t('report.noVisit'),
    site: clinic.sites.find(({ id }) => id === of.siteId)?.name ?? '–',
    of,
  }));
}

/** Whose visits the calls were about. */
export function CallPlaceTable({ lines, open }: { readonly lines: readonly CallPlaceLine[]; readonly open: Open }) {
  const { t } = useI18n();
  if (lines.length === 0) return null;
  return (
    <ResultTable
      title={t('report.places')}
      minWidth={480}
      worded={2}
      heads={[
        t('agenda.practitioner'),
        t('agenda.site'),
        t('report.calls'),
        t('report.alone'),
        t('report.class.abandoned'),
      ]}
      rows={lines.map(({ key, practitioner, site, of }) => {
        const whose =
          of.siteId === undefined ? { aboutNone: 'true' } : { site: of.siteId, practitioner: of.practitionerId };
        const cell = (count: number, what: string, only: Behind['only']) => {
          const label = `${practitioner}, ${site}, ${what}`;
          return (
            <CountLink
              key={what}
              count={count}
              label={label}
              open={() => open({ of: 'calls', only: { ...whose, ...only }, title: label })}
            />
          );
        };
        return {
          key,
          cells: [
            practitioner,
            site,
            cell(of.total, t('report.calls'), {}),
            cell(of.contained, t('report.alone'), { class: 'contained' }),
            cell(of.abandoned, t('report.class.abandoned'), { class: 'abandoned' }),
          ],
        };
      })}
    />
  );
}

const ORIGINS = ['phone', 'message', 'web', 'desk', 'elsewhere'] as const;

/** By which way the visits of these days were asked for. */
export function OriginTable({ visits, open }: { readonly visits: ReportOut['visits']; readonly open: Open }) {
  const { t, locale } = useI18n();
  return (
    <ResultTable
      title={t('report.origins')}
      heads={[t('report.channel'), t('report.visits'), '%']}
      rows={ORIGINS.map((origin) => {
        const name = t(`report.origin.${origin}`);
        const count = visits.byOrigin[origin];
        const behind: Behind = { of: 'visits', only: { origin }, title: name };
        return {
          key: origin,
          cells: [
            name,
            <CountLink key="count" count={count} label={name} open={() => open(behind)} />,
            percentText(visits.total === 0 ? undefined : count / visits.total, locale),
          ],
        };
      })}
    />
  );
}

type CampaignLine = ReportOut['campaigns'][number];

/** "12,5 % (8,1 % a 18,8 %)" */
export function shareText({ contacted, share }: CampaignLine, { t, locale }: I18n): string {
  if (!share) return '–';
  const { low, high } = share;
  const percent = (value: number) => percentText(value, locale);
  return t('report.interval', {
    share: percent(contacted.converted / contacted.people),
    low: percent(low),
    high: percent(high),
  });
}

/** "4 puntos (-1 a 9)"; a dash where nobody was held out. */
export function differenceText({ lift }: CampaignLine, { t, locale }: I18n): string {
  if (!lift) return '–';
  const points = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(100 * value || 0);
  return t('report.points', { difference: points(lift.difference), low: points(lift.from), high: points(lift.to) });
}

/** What the campaigns brought, with how sure that is. Each opens its campaign. */
export function CampaignTable({ campaigns }: { readonly campaigns: ReportOut['campaigns'] }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  if (campaigns.length === 0) return null;
  return (
    <ResultTable
      title={t('report.campaigns')}
      minWidth={560}
      heads={[t('report.campaign'), t('report.contacted'), t('report.heldOut'), t('report.difference')]}
      rows={campaigns.map((line) => ({
        key: line.id,
        cells: [
          <UnstyledButton key="name" className="desk-link desk-wrap" onClick={() => goTo('campaigns', { id: line.id })}>
            {line.name}
          </UnstyledButton>,
          shareText(line, i18n),
          percentText(line.heldOut.people === 0 ? undefined : line.heldOut.converted / line.heldOut.people, locale),
          differenceText(line, i18n),
        ],
      }))}
    >
      <Text size="xs" c="dimmed" mt="sm">
        {t('report.campaigns.how')}
      </Text>
    </ResultTable>
  );
}
