import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconDoor, IconPlus, IconStethoscope } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClinicOut } from '../../../http/shapes/clinic.ts';
import { useAssets, type AssetOut, type AssetsOut } from '../../api/assets.ts';
import { useClinic, useMay } from '../../api/queries.ts';
import { zoneOf } from '../../agenda/columns.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Empty, Loading, LoadFailed } from '../../shell/states.tsx';
import { weekdayNames } from '../weekdays.ts';
import { AssetForm } from './asset-form.tsx';
import { daysText, rowsOf } from './asset-hours.ts';
import { OutOfUseForm, OutOfUseList } from './out-of-use.tsx';

/** What is open: an asset's form, or a new one's; or the time when one is out of use. */
type Open = { readonly kind: 'form'; readonly id?: string } | { readonly kind: 'out'; readonly id: string };

interface PartProps {
  readonly clinic: ClinicOut;
  readonly found: AssetsOut;
  readonly open: Open | undefined;
  readonly setOpen: (open: Open | undefined) => void;
}

/** Its hours, and who needs it, in a line. */
function useFacts(types: AssetsOut['types']) {
  const { t, locale } = useI18n();
  const days = weekdayNames(locale);
  return ({ weeklyHours, type }: AssetOut): string => {
    const hours = rowsOf(weeklyHours).map(({ weekdays, from, to }) => `${daysText(weekdays, days)} ${from}–${to}`);
    const services = types.find((one) => one.type === type)?.services.map(({ name }) => name) ?? [];
    return [
      ...(hours.length === 0 ? [t('assets.hours.site')] : hours),
      services.length === 0 ? t('assets.neededBy.none') : t('assets.neededBy', { services: services.join(', ') }),
    ].join(' · ');
  };
}

function AssetCard({ asset, clinic, found, open, setOpen }: PartProps & { readonly asset: AssetOut }) {
  const { t } = useI18n();
  const may = useMay('settings.write');
  const facts = useFacts(found.types);
  const zone = zoneOf(clinic.sites.find(({ id }) => id === asset.siteId)?.zone ?? clinic.zone);
  const Icon = asset.kind === 'room' ? IconDoor : IconStethoscope;
  return (
    <Card withBorder radius="lg" padding="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap="sm" wrap="nowrap" align="flex-start" className="desk-row-text">
          <Icon size={22} stroke={1.6} aria-hidden className="desk-fixed" />
          <div className="desk-row-text">
            <Group gap="xs">
              <Title order={4} size="h6" className="desk-wrap">
                {asset.name}
              </Title>
              <Badge variant="light" tt="none">
                {asset.type}
              </Badge>
              {asset.active ? null : (
                <Badge color="gray" variant="outline" tt="none">
                  {t('assets.inactive')}
                </Badge>
              )}
            </Group>
            <Text size="sm" c="dimmed">
              {facts(asset)}
            </Text>
          </div>
        </Group>
        <Group gap={6} wrap="nowrap">
          <Button
            size="xs"
            variant="default"
            disabled={!may}
            aria-label={`${t('assets.out.add')}: ${asset.name}`}
            onClick={() => setOpen({ kind: 'out', id: asset.id })}
          >
            {t('assets.out.add')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={!may}
            aria-label={`${t('booking.edit')}: ${asset.name}`}
            onClick={() => setOpen({ kind: 'form', id: asset.id })}
          >
            {t('booking.edit')}
          </Button>
        </Group>
      </Group>
      <OutOfUseList asset={asset} zone={zone} may={may} />
      {open?.kind === 'out' && open.id === asset.id ? (
        <OutOfUseForm asset={asset} zone={zone} close={() => setOpen(undefined)} />
      ) : null}
    </Card>
  );
}

function SiteAssets({ site, ...part }: PartProps & { readonly site: ClinicOut['sites'][number] }) {
  const { clinic, found, open, setOpen } = part;
  const here = found.assets.filter(({ siteId }) => siteId === site.id);
  const types = found.types.map(({ type }) => type);
  if (here.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label={site.name}>
      <Title order={3} size="h5">
        {site.name}
      </Title>
      {here.map((asset) =>
        open?.kind === 'form' && open.id === asset.id ? (
          <AssetForm key={asset.id} asset={asset} sites={clinic.sites} types={types} close={() => setOpen(undefined)} />
        ) : (
          <AssetCard key={asset.id} asset={asset} {...part} />
        ),
      )}
    </Stack>
  );
}

/** The rooms and devices of the clinic, by site. */
export default function AssetsTab() {
  const { t } = useI18n();
  const may = useMay('settings.write');
  const clinic = useClinic().data;
  const { data, error, refetch } = useAssets();
  const [open, setOpen] = useState<Open | undefined>();
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data || !clinic) return <Loading />;
  const part = { clinic, found: data, open, setOpen };
  const isNew = open?.kind === 'form' && open.id === undefined;
  const lonely = data.types.filter(
    ({ type, services }) => services.length > 0 && !data.assets.some((asset) => asset.active && asset.type === type),
  );
  const add = (
    <Button
      className="desk-start"
      disabled={!may}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setOpen({ kind: 'form' })}
    >
      {t('assets.add')}
    </Button>
  );
  return (
    <Stack gap="lg" maw={860}>
      <Text>{t('assets.text')}</Text>
      {lonely.length > 0 ? (
        <Text size="sm" className="desk-late" role="status">
          {t('assets.lonely', { types: lonely.map(({ type }) => type).join(', ') })}
        </Text>
      ) : null}
      {clinic.sites.map((site) => (
        <SiteAssets key={site.id} site={site} {...part} />
      ))}
      {isNew ? (
        <AssetForm
          asset={undefined}
          sites={clinic.sites.filter(({ active }) => active)}
          types={data.types.map(({ type }) => type)}
          close={() => setOpen(undefined)}
        />
      ) : null}
      {isNew || data.assets.length > 0 ? null : (
        <Empty icon={IconDoor} level={3} title={t('assets.none.title')} text={t('assets.none.text')}>
          {add}
        </Empty>
      )}
      {isNew || data.assets.length === 0 ? null : add}
    </Stack>
  );
}
