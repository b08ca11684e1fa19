import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { recordingUrl } from './api.ts';
import { useTexts } from './texts.tsx';

/** Downloads a call or a thread as a file that the tests replay (test/conversations). */
export function SaveAsTest({ path }: { readonly path: string }): ReactNode {
  const { t } = useTexts();
  return (
    <Button
      component="a"
      href={recordingUrl(path)}
      download
      size="compact-sm"
      variant="subtle"
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t('saveAsTest')}
    </Button>
  );
}
