import { ActionIcon, Alert, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconCheck, IconCopy, IconTrash } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { StaffRoleOut, StaffRolesOut } from '../../../http/shapes/staff.ts';
import { useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { LoadFailed, Loading, sentenceOf, useForbidden } from '../../shell/states.tsx';
import { RoleForm } from './role-form.tsx';
import { RIGHT_GROUPS } from './right-groups.ts';
import { keyOfRole, roleNameOf, useRemoveRole, useRoles } from './staff-queries.ts';

function Allowed({ yes }: { readonly yes: boolean }) {
  const { t } = useI18n();
  return (
    <Table.Td ta="center">
      {yes ? (
        <IconCheck size={18} stroke={2.4} aria-hidden />
      ) : (
        <Text component="span" c="dimmed" aria-hidden>
          –
        </Text>
      )}
      <span className="desk-only-read">{t(yes ? 'roles.yes' : 'roles.no')}</span>
    </Table.Td>
  );
}

/** What each role may do: a line for each right, a column for each role. */
function RightsTable({ roles }: { readonly roles: readonly StaffRoleOut[] }) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  return (
    <div className="desk-scroll" tabIndex={0} role="region" aria-label={t('roles.table')}>
      <Table verticalSpacing={6} className="roles-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('roles.right')}</Table.Th>
            {roles.map((role) => (
              <Table.Th key={keyOfRole(role)} scope="col" ta="center">
                {roleNameOf(role, i18n)}
                <Text size="xs" c="dimmed" fw={400}>
                  {tn('roles.people', role.people)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {RIGHT_GROUPS.map(({ name, rights }) => (
            <Fragment key={name}>
              <Table.Tr>
                <Table.Th scope="colgroup" colSpan={roles.length + 1} className="roles-group">
                  {t(`roles.group.${name}`)}
                </Table.Th>
              </Table.Tr>
              {rights.map((right) => (
                <Table.Tr key={right}>
                  <Table.Th scope="row" fw={400}>
                    {t(`right.${right}`)}
                  </Table.Th>
                  {roles.map((role) => (
                    <Allowed key={keyOfRole(role)} yes={role.rights.includes(right)} />
                  ))}
                </Table.Tr>
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function OwnRole({
  role,
  may,
  edit,
}: {
  readonly role: StaffRoleOut;
  readonly may: boolean;
  readonly edit: () => void;
}) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const remove = useRemoveRole();
  const name = roleNameOf(role, i18n);
  return (
    <Card withBorder radius="lg" padding="md">
      <Group justify="space-between">
        <div className="desk-row-text">
          <Title order={4} size="h6" className="desk-wrap">
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {t('roles.copiedFrom', { role: t(`role.${role.role}`) })} · {tn('roles.people', role.people)}
          </Text>
        </div>
        <Group gap={4} wrap="nowrap">
          <Button
            size="xs"
            variant="default"
            disabled={!may}
            aria-label={t('roles.change.of', { name })}
            onClick={edit}
          >
            {t('roles.change')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            disabled={!may || role.people > 0}
            aria-label={t('roles.remove', { name })}
            onClick={() => role.id !== undefined && remove.mutate(role.id)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      {remove.isError ? (
        <Alert color="red" role="alert" p="xs" mt="sm">
          {sentenceOf(remove.error, i18n)}
        </Alert>
      ) : null}
    </Card>
  );
}

function OwnRoles({ known, may }: { readonly known: StaffRolesOut; readonly may: boolean }) {
  const { t } = useI18n();
  const [edited, setEdited] = useState<string | undefined>();
  const close = () => setEdited(undefined);
  const own = known.roles.filter(({ id }) => id !== undefined);
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('roles.own')}
      </Title>
      <Text size="sm">{t('roles.own.text')}</Text>
      {own.map((role) =>
        edited === role.id ? (
          <RoleForm key={role.id} stored={role} known={known} close={close} />
        ) : (
          <OwnRole key={role.id} role={role} may={may} edit={() => setEdited(role.id)} />
        ),
      )}
      {edited === 'new' ? (
        <RoleForm stored={undefined} known={known} close={close} />
      ) : (
        <Button
          className="desk-start"
          disabled={!may}
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('roles.new')}
        </Button>
      )}
    </Stack>
  );
}

/** What each role may do, and the roles that the clinic writes itself. */
export default function RolesTab() {
  const { t } = useI18n();
  const may = useMay('staff.manage');
  const forbidden = useForbidden('staff.manage');
  const { data, error, refetch } = useRoles();
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Stack gap="lg" maw={960}>
      <Text>{t('roles.text')}</Text>
      {may ? null : <Alert p="sm">{forbidden}</Alert>}
      <Card withBorder radius="lg" padding="md">
        <RightsTable roles={data.roles} />
      </Card>
      <OwnRoles known={data} may={may} />
    </Stack>
  );
}
