import { Alert, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Action } from '../../../../identity/index.ts';
import type { StaffRoleOut, StaffRolesOut } from '../../../http/shapes/staff.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { FormFrame } from '../form-frame.tsx';
import { differenceOf, RIGHT_GROUPS } from './right-groups.ts';
import { roleNameOf, useSaveRole } from './staff-queries.ts';

interface RightsFieldsProps {
  readonly rights: readonly Action[];
  /** What the reader may do themselves: nobody gives more. */
  readonly yours: readonly Action[];
  readonly change: (rights: readonly Action[]) => void;
}

function RightsFields({ rights, yours, change }: RightsFieldsProps) {
  const { t } = useI18n();
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
      {RIGHT_GROUPS.map((group) => (
        <Checkbox.Group
          key={group.name}
          label={t(`roles.group.${group.name}`)}
          value={rights.filter((right) => (group.rights as readonly Action[]).includes(right))}
          onChange={(chosen) => {
            const others = rights.filter((right) => !(group.rights as readonly Action[]).includes(right));
            change([...others, ...group.rights.filter((right) => chosen.includes(right))]);
          }}
        >
          <Stack gap={6} mt={4}>
            {group.rights.map((right) => (
              <Checkbox
                key={right}
                value={right}
                size="sm"
                label={t(`right.${right}`)}
                disabled={!yours.includes(right)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      ))}
    </SimpleGrid>
  );
}

/** What saving gives and takes, and whom it touches: read before it is in force, which is at once. */
function Difference({ role, rights }: { readonly role: StaffRoleOut; readonly rights: readonly Action[] }) {
  const { t, tn } = useI18n();
  const { given, taken } = differenceOf(role.rights, rights);
  if (given.length + taken.length === 0) return null;
  const words = (list: readonly Action[]) => list.map((right) => t(`right.${right}`)).join(' · ');
  return (
    <Alert color="yellow" p="sm" role="status" title={tn('roles.touches', role.people)}>
      {given.length === 0 ? null : <Text size="sm">{t('roles.given', { rights: words(given) })}</Text>}
      {taken.length === 0 ? null : <Text size="sm">{t('roles.taken', { rights: words(taken) })}</Text>}
    </Alert>
  );
}

interface FormProps {
  /** Undefined: a copy of one of ours. */
  readonly stored: StaffRoleOut | undefined;
  readonly known: StaffRolesOut;
  readonly close: () => void;
}

/** A role of the clinic's own: its name, what it was copied from, and what it may do. */
export function RoleForm({ stored: role, known, close }: FormProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const save = useSaveRole(role);
  const ours = known.roles.filter(({ id }) => id === undefined);
  const within = (from: string) =>
    (ours.find((one) => one.role === from)?.rights ?? []).filter((right) => known.yours.includes(right));
  const [name, setName] = useState(role?.name ?? '');
  const [from, setFrom] = useState<string>(role?.role ?? 'receptionist');
  const [rights, setRights] = useState<readonly Action[]>(role?.rights ?? within('receptionist'));
  const submit = () => {
    save.mutate(
      { name, rights, ...(role ? {} : { role: from }) },
      {
        onSuccess: () => {
          tellDone(t('roles.saved'), i18n);
          close();
        },
      },
    );
  };
  return (
    <FormFrame
      title={role ? t('roles.change.of', { name: roleNameOf(role, i18n) }) : t('roles.new')}
      level={4}
      action={t('roles.save')}
      isSaving={save.isPending}
      isIncomplete={rights.length === 0}
      error={save.error}
      save={submit}
      close={close}
    >
      <Group gap="md" align="flex-start" grow>
        <TextInput
          label={t('roles.name')}
          required
          withAsterisk={false}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('roles.from')}
          disabled={role !== undefined}
          value={from}
          data={ours.map((one) => ({ value: one.role, label: roleNameOf(one, i18n) }))}
          onChange={(event) => {
            setFrom(event.currentTarget.value);
            setRights(within(event.currentTarget.value));
          }}
        />
      </Group>
      <RightsFields rights={rights} yours={known.yours} change={setRights} />
      <Text size="sm" c="dimmed">
        {t('roles.ceiling')}
      </Text>
      {role ? <Difference role={role} rights={rights} /> : null}
    </FormFrame>
  );
}
