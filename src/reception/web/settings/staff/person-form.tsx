import { Group, MultiSelect, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LANGUAGES } from '../../../../platform/i18n/language.ts';
import type { InvitedOut, StaffPersonOut, StaffRolesOut } from '../../../http/shapes/staff.ts';
import { useClinic, useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { FormFrame } from '../form-frame.tsx';
import { choiceOf, keyOfRole, roleNameOf, useChangePerson, useInvite } from './staff-queries.ts';

interface Profile {
  readonly skills: string[];
  readonly siteIds: string[];
  readonly languages: string[];
}

/** Which calls somebody is rung for. */
function ProfileFields({ profile, change }: { readonly profile: Profile; readonly change: (next: Profile) => void }) {
  const { t } = useI18n();
  const sites = (useClinic().data?.sites ?? []).filter(({ active }) => active);
  return (
    <Group gap="md" align="flex-start" grow>
      <MultiSelect
        label={t('staff.sites')}
        description={t('staff.sites.hint')}
        data={sites.map(({ id, name }) => ({ value: id, label: name }))}
        value={profile.siteIds}
        onChange={(siteIds) => change({ ...profile, siteIds })}
      />
      <MultiSelect
        label={t('staff.languages')}
        description={t('staff.languages.hint')}
        data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        value={profile.languages}
        onChange={(languages) => change({ ...profile, languages })}
      />
      <TagsInput
        label={t('staff.skills')}
        description={t('staff.skills.hint')}
        maxTags={30}
        acceptValueOnBlur
        value={profile.skills}
        onChange={(skills) => change({ ...profile, skills })}
      />
    </Group>
  );
}

interface FormProps {
  /** Undefined: somebody new. */
  readonly person: StaffPersonOut | undefined;
  readonly roles: StaffRolesOut;
  readonly close: () => void;
  readonly invited: (who: { readonly name: string; readonly email: string } & InvitedOut) => void;
}

/** Who somebody is, what they may do, and which calls they are rung for. */
export function PersonForm({ person, roles, close, invited }: FormProps) {
  const i18n = useI18n();
  const { t, language: reader } = i18n;
  const maySettle = useMay('settings.write');
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [language, setLanguage] = useState<string>(person?.language ?? reader);
  const [role, setRole] = useState(person ? (person.roleId ?? person.role) : 'receptionist');
  const [profile, setProfile] = useState<Profile>({
    skills: person?.skills ?? [],
    siteIds: person?.siteIds ?? [],
    languages: person?.languages ?? [],
  });
  const [by, setBy] = useState('link');
  const invite = useInvite();
  const save = useChangePerson();
  const failed = invite.error ?? save.error;
  const submit = () => {
    const words = { name, language, role: choiceOf(role, roles.roles) };
    if (!person) {
      const body = { ...words, email: email.trim(), by };
      invite.mutate(body, { onSuccess: (made) => invited({ ...made, name, email: email.trim() }) });
      return;
    }
    const change = person.you ? { name, language } : words;
    save.mutate(
      { person, change, profile: maySettle ? profile : undefined },
      {
        onSuccess: () => {
          tellDone(t('staff.saved'), i18n);
          close();
        },
      },
    );
  };
  return (
    <FormFrame
      title={person ? t('staff.change.of', { name: person.name }) : t('staff.invite')}
      level={3}
      action={t(person ? 'staff.save' : 'staff.invite.send')}
      isSaving={invite.isPending || save.isPending}
      error={failed}
      save={submit}
      close={close}
    >
      <Group gap="md" align="flex-start" grow>
        <TextInput
          label={t('staff.name')}
          required
          withAsterisk={false}
          maxLength={120}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('signIn.email')}
          type="email"
          required
          withAsterisk={false}
          maxLength={254}
          readOnly={person !== undefined}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </Group>
      <Group gap="md" align="flex-start" grow>
        <NativeSelect
          label={t('staff.role')}
          description={t(person?.you ? 'staff.role.own' : 'staff.role.hint')}
          disabled={person?.you ?? false}
          value={role}
          data={roles.roles.map((one) => ({
            value: keyOfRole(one),
            label: roleNameOf(one, i18n),
            disabled: one.rights.some((right) => !roles.yours.includes(right)),
          }))}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('staff.language')}
          description={t('staff.language.hint')}
          value={language}
          data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        />
      </Group>
      {person ? null : (
        <NativeSelect
          label={t('staff.by')}
          description={t(by === 'link' ? 'staff.by.link.hint' : 'staff.by.password.hint')}
          value={by}
          data={[
            { value: 'link', label: t('staff.by.link') },
            { value: 'password', label: t('staff.by.password') },
          ]}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      )}
      {person && maySettle ? <ProfileFields profile={profile} change={setProfile} /> : null}
    </FormFrame>
  );
}
