import { Fieldset, Group, MultiSelect, NumberInput, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import { useClinic } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { CampaignDraft } from './campaign-queries.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';

type Audience = CampaignDraft['audience'];
type Change = (audience: Audience) => void;

const SEXES = ['female', 'male', 'other', 'unknown'] as const;

function numberOf(value: string | number): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function some<T extends string>(values: readonly string[]): T[] | undefined {
  return values.length === 0 ? undefined : (values as T[]);
}

function without<T extends object>(value: T): T | undefined {
  return Object.values(value).some((part) => part !== undefined) ? value : undefined;
}

function PersonFields({ audience, onChange }: { readonly audience: Audience; readonly onChange: Change }) {
  const { t } = useI18n();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} className="fields-in-line">
      <Group grow align="flex-end">
        <NumberInput
          label={t('campaigns.ageFrom')}
          min={0}
          max={120}
          value={audience.ageFrom ?? ''}
          onChange={(value) => onChange({ ...audience, ageFrom: numberOf(value) })}
        />
        <NumberInput
          label={t('campaigns.ageTo')}
          min={0}
          max={120}
          value={audience.ageTo ?? ''}
          onChange={(value) => onChange({ ...audience, ageTo: numberOf(value) })}
        />
      </Group>
      <MultiSelect
        label={t('campaigns.sex')}
        placeholder={audience.sexes ? '' : t('campaigns.any')}
        data={SEXES.map((value) => ({ value, label: t(`campaigns.sex.${value}`) }))}
        value={audience.sexes ?? []}
        onChange={(values) => onChange({ ...audience, sexes: some(values) })}
      />
      <MultiSelect
        label={t('campaigns.language')}
        placeholder={audience.languages ? '' : t('campaigns.any')}
        data={LANGUAGES.map((value) => ({ value, label: t(`campaigns.language.${value}`) }))}
        value={audience.languages ?? []}
        onChange={(values) => onChange({ ...audience, languages: some(values) })}
      />
      <TextInput
        label={t('campaigns.flag')}
        description={t('campaigns.flag.text')}
        value={audience.flagWords ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...audience, flagWords: currentTarget.value === '' ? undefined : currentTarget.value })
        }
      />
      <TagsInput
        label={t('campaigns.insurer')}
        description={t('campaigns.insurer.text')}
        maxTags={50}
        value={audience.insurers ?? []}
        onChange={(values) => onChange({ ...audience, insurers: some(values.filter((name) => name.length > 1)) })}
      />
    </SimpleGrid>
  );
}

function VisitFields({ audience, onChange }: { readonly audience: Audience; readonly onChange: Change }) {
  const { t } = useI18n();
  const clinic = useClinic().data;
  const last = audience.lastVisit ?? {};
  const set = (part: NonNullable<Audience['lastVisit']>) =>
    onChange({ ...audience, lastVisit: without({ ...last, ...part }) });
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined) =>
    (list ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} className="fields-in-line">
      <Group grow align="flex-end">
        <NumberInput
          label={t('campaigns.lastAtLeast')}
          min={0}
          max={3_650}
          value={last.atLeastDaysAgo ?? ''}
          onChange={(value) => set({ atLeastDaysAgo: numberOf(value) })}
        />
        <NumberInput
          label={t('campaigns.lastAtMost')}
          min={0}
          max={3_650}
          value={last.atMostDaysAgo ?? ''}
          onChange={(value) => set({ atMostDaysAgo: numberOf(value) })}
        />
      </Group>
      <MultiSelect
        label={t('campaigns.service')}
        placeholder={last.serviceIds ? '' : t('campaigns.any')}
        searchable
        data={named(clinic?.services)}
        value={last.serviceIds ?? []}
        onChange={(values) => set({ serviceIds: some(values) })}
      />
      <MultiSelect
        label={t('campaigns.practitioner')}
        placeholder={last.practitionerIds ? '' : t('campaigns.any')}
        searchable
        data={named(clinic?.practitioners)}
        value={last.practitionerIds ?? []}
        onChange={(values) => set({ practitionerIds: some(values) })}
      />
      <NumberInput
        label={t('campaigns.nextWithin')}
        description={t('campaigns.nextWithin.text')}
        min={1}
        max={3_650}
        value={audience.nextVisit?.withinDays ?? ''}
        onChange={(value) => {
          const withinDays = numberOf(value);
          onChange({ ...audience, nextVisit: withinDays === undefined ? undefined : { withinDays } });
        }}
      />
    </SimpleGrid>
  );
}

/** The rules of who is meant; what is left empty does not matter. */
export function AudienceFields(props: { readonly audience: Audience; readonly onChange: Change }) {
  const { t } = useI18n();
  return (
    <Fieldset legend={t('campaigns.audience')} radius="lg">
      <Stack gap="md">
        <PersonFields {...props} />
        <VisitFields {...props} />
      </Stack>
    </Fieldset>
  );
}
