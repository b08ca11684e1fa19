import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { LoadFailed, Loading, useForbidden } from '../../shell/states.tsx';
import { InvitedNotice, type Invited } from './invited-notice.tsx';
import { PersonCard } from './person-card.tsx';
import { PersonForm } from './person-form.tsx';
import { useRoles, useStaff } from './staff-queries.ts';

/** Who works here: with which role, since when not seen, and what they are rung for. */
export default function StaffTab() {
  const { t } = useI18n();
  const may = useMay('staff.manage');
  const forbidden = useForbidden('staff.manage');
  const staff = useStaff(may);
  const roles = useRoles();
  const [edited, setEdited] = useState<string | undefined>();
  const [invited, setInvited] = useState<Invited | undefined>();
  const close = () => setEdited(undefined);
  if (!may) return <Alert p="sm">{forbidden}</Alert>;
  const failed = [staff, roles].find(({ isError, data }) => isError && !data);
  if (failed) return <LoadFailed error={failed.error} retry={() => void failed.refetch()} />;
  if (!staff.data || !roles.data) return <Loading />;
  const known = roles.data;
  const told = (who: Invited) => {
    setInvited(who);
    close();
  };
  return (
    <Stack gap="md" maw={960}>
      <Text>{t('staff.text')}</Text>
      {invited ? <InvitedNotice invited={invited} close={() => setInvited(undefined)} /> : null}
      {edited === 'new' ? (
        <PersonForm person={undefined} roles={known} close={close} invited={told} />
      ) : (
        <Button
          className="desk-start"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('staff.invite')}
        </Button>
      )}
      {staff.data.people.map((person) =>
        edited === person.id ? (
          <PersonForm key={person.id} person={person} roles={known} close={close} invited={told} />
        ) : (
          <PersonCard key={person.id} person={person} roles={known} edit={() => setEdited(person.id)} invited={told} />
        ),
      )}
    </Stack>
  );
}
