import { Avatar, Group, Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconDeviceDesktop,
  IconKey,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { SessionOut } from '../../http/shapes/session.ts';
import { useSignOut } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { runCommand } from './keys/shortcuts.ts';
import { chooseDensity, DENSITIES, useDensity } from './preferences.ts';

const OwnPassword = lazy(() => import('./own-password.tsx'));

const SCHEMES = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop },
] as const;

export default function UserMenu({ staff }: { readonly staff: SessionOut['staff'] }) {
  const { t, language, setLanguage } = useI18n();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const density = useDensity();
  const [choosing, setChoosing] = useState(false);
  const tick = <IconCheck size={16} aria-hidden />;
  return (
    <>
      <Menu position="bottom-end" width={230} withinPortal>
        <Menu.Target>
          <UnstyledButton className="desk-user">
            <Group gap="xs" wrap="nowrap">
              <Avatar size={32} radius="xl" color="alameda" variant="filled" aria-hidden>
                {initialsOf(staff.name)}
              </Avatar>
              <div className="desk-user-name">
                <Text size="sm" fw={600} lh={1.2} truncate>
                  {staff.name}
                </Text>
                <Text size="xs" c="dimmed" lh={1.2} truncate>
                  {t(`role.${staff.role}`)}
                </Text>
              </div>
            </Group>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('user.language')}</Menu.Label>
          {LANGUAGES.map((code) => (
            <Menu.Item
              key={code}
              lang={code}
              onClick={() => setLanguage(code)}
              rightSection={code === language ? tick : null}
            >
              {t(`language.${code}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('user.theme')}</Menu.Label>
          {SCHEMES.map(({ value, icon: Icon }) => (
            <Menu.Item
              key={value}
              leftSection={<Icon size={16} aria-hidden />}
              rightSection={value === colorScheme ? tick : null}
              onClick={() => setColorScheme(value)}
            >
              {t(`user.theme.${value}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('user.density')}</Menu.Label>
          {DENSITIES.map((value) => (
            <Menu.Item key={value} rightSection={value === density ? tick : null} onClick={() => chooseDensity(value)}>
              {t(`user.density.${value}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={() => runCommand('help')}>
            {t('key.help')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => setChoosing(true)}>
            {t('user.password')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut.mutate()}>
            {t('user.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {choosing ? (
        <Suspense>
          <OwnPassword close={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words[1]?.[0] ?? ''}`.toUpperCase();
}
