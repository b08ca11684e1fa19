import { Badge, Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { dateText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { ProtocolDialog } from './protocol-dialog.tsx';
import { TriageMark } from './triage-result.tsx';
import { useProtocols, type ProtocolKey, type ProtocolsOut } from './urgent-queries.ts';
import { useWhoSigns } from './use-who-signs.ts';

type Line = ProtocolKey & {
  readonly title: string;
  readonly status: string;
  readonly signature: ProtocolsOut['signed'][number] | undefined;
};

/** What there is to sign, with what was signed of it, and the clinic's own. */
function linesOf({ available, signed }: ProtocolsOut, language: string): readonly Line[] {
  const house = available.map(({ id, version, title }): Line => {
    const signature = signed.find((one) => one.id === id && one.version === version);
    return { id, version, title: title[language] ?? id, status: signature?.status ?? 'example', signature };
  });
  const own = signed
    .filter(({ id, version }) => !available.some((one) => one.id === id && one.version === version))
    .map((signature): Line => {
      const { id, version, status } = signature;
      return { id, version, title: available.find((one) => one.id === id)?.title[language] ?? id, status, signature };
    });
  return [...own, ...house];
}

/** A signature that counts: neither withdrawn nor fallen. */
function isSigned({ status, signature }: Line): boolean {
  return signature?.fault === undefined && (status === 'approved' || status === 'active');
}

const TONES: Readonly<Record<string, string>> = { active: 'good', approved: 'waiting', example: 'doubt' };

/** The protocols of triage, and who answers for them. */
export function ProtocolList() {
  const { t, code, language, locale } = useI18n();
  const dayOf = (date: string | undefined) => date && dateText(`${date}T12:00:00Z`, 'UTC', locale);
  const protocols = useProtocols();
  const whoSigns = useWhoSigns();
  const [shown, setShown] = useState<ProtocolKey | undefined>();
  if (protocols.isPending) return <Loading />;
  if (!protocols.data) return <LoadFailed error={protocols.error} retry={() => void protocols.refetch()} />;
  const { mode } = protocols.data;
  const lines = linesOf(protocols.data, language);
  const chosen = lines.find(({ id, version }) => id === shown?.id && version === shown.version);
  return (
    <Stack gap="md">
      <TriageMark mode={mode} signed={{ signed: lines.filter(isSigned).length, all: lines.length }} />
      <Text size="sm">
        {code('protocols.mode', mode, 'protocols.mode.off')} {whoSigns}
      </Text>
      <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6} aria-label={t('urgent.tab.protocols')} className="desk-surface-table">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('protocols.name')}</Table.Th>
              <Table.Th scope="col">{t('protocols.version')}</Table.Th>
              <Table.Th scope="col">{t('protocols.status')}</Table.Th>
              <Table.Th scope="col">{t('protocols.signedBy')}</Table.Th>
              <Table.Th scope="col">
                <span className="desk-only-read">{t('protocols.read')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={`${line.id} ${line.version}`}>
                <Table.Th scope="row" fw={600}>
                  {line.title}
                </Table.Th>
                <Table.Td className="desk-figures">{line.version}</Table.Td>
                <Table.Td>
                  <Badge className="desk-status" data-tone={TONES[line.status] ?? 'past'}>
                    {code('protocols.status', line.status, 'protocols.status.draft')}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  {[line.signature?.clinician, line.signature?.licence, dayOf(line.signature?.reviewBy)]
                    .filter(Boolean)
                    .join(' · ')}
                </Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${t('protocols.read')}: ${line.title} ${line.version}`}
                    onClick={() => setShown(line)}
                  >
                    {t('protocols.read')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {chosen ? (
        <ProtocolDialog
          protocol={chosen}
          title={chosen.title}
          status={chosen.status}
          close={() => setShown(undefined)}
        />
      ) : null}
    </Stack>
  );
}
