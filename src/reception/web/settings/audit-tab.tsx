import {
  Alert,
  Badge,
  Button,
  Card,
  Combobox,
  Group,
  InputBase,
  Stack,
  Table,
  Text,
  Title,
  useCombobox,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload, IconLock, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { VerdictOut } from '../../http/shapes/audit.ts';
import { useAccesses } from '../api/desk-queries.ts';
import { api } from '../api/client.ts';
import { useClinic, useMay, usePatients } from '../api/queries.ts';
import { dateText, timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { PatientLine } from '../patients/patient-line.tsx';
import { downloadCsv, downloadText } from '../reports/report-csv.ts';
import { LoadFailed, Loading, sentenceOf, useForbidden } from '../shell/states.tsx';

/** One line, as the operator's own file of heads has them: `audit verify` reads it. */
function saveProof({ clinicId, sealed, hash }: VerdictOut): void {
  const line = JSON.stringify({ clinicId, seq: sealed, hash });
  downloadText(`registro-${sealed ?? 0}.jsonl`, `${line}\n`, 'application/json');
}

function Verify() {
  const i18n = useI18n();
  const { t } = i18n;
  const verify = useMutation({ mutationFn: () => api<VerdictOut>('/audit/verify', { method: 'POST' }) });
  const verdict = verify.data;
  return (
    <Card withBorder radius="lg" padding="md">
      <Group justify="space-between">
        <div>
          <Title order={3} size="h6">
            {t('audit.verify')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('audit.verify.text')}
          </Text>
        </div>
        <Button
          variant="default"
          loading={verify.isPending}
          leftSection={<IconShieldCheck size={18} aria-hidden />}
          onClick={() => verify.mutate()}
        >
          {t('audit.verify.button')}
        </Button>
      </Group>
      {verify.isError ? (
        <Alert color="red" role="alert" mt="sm" p="xs">
          {sentenceOf(verify.error, i18n)}
        </Alert>
      ) : null}
      {verdict ? (
        <Alert
          mt="sm"
          p="sm"
          role="status"
          color={verdict.whole ? 'green' : 'red'}
          icon={verdict.whole ? <IconShieldCheck aria-hidden /> : <IconShieldX aria-hidden />}
        >
          {verdict.whole
            ? t('audit.whole', { sealed: verdict.sealed ?? 0, unsealed: verdict.unsealed ?? 0 })
            : t('audit.broken', { seq: verdict.seq ?? 0 })}
          {verdict.hash ? (
            <Text size="xs" mt={6}>
              {t('audit.proof.text')}
            </Text>
          ) : null}
          {verdict.hash ? (
            <Button
              mt="xs"
              size="xs"
              variant="default"
              leftSection={<IconDownload size={14} aria-hidden />}
              onClick={() => saveProof(verdict)}
            >
              {t('audit.proof')}
            </Button>
          ) : null}
        </Alert>
      ) : null}
    </Card>
  );
}

interface Chosen {
  readonly id: string;
  readonly name: string;
}

function PatientChoice({ choose }: { readonly choose: (patient: Chosen) => void }) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 150);
  const found = usePatients(wanted);
  const combobox = useCombobox();
  const patients = wanted.length < 2 ? [] : (found.data?.patients ?? []);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const patient = patients.find((each) => each.id === id);
        if (patient) choose(patient);
        setText(patient?.name ?? '');
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          w={360}
          label={t('audit.whose')}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={patients.length === 0}>
        <Combobox.Options mah={300} className="desk-scroll" aria-label={t('search.label')}>
          {patients.map((patient) => (
            <Combobox.Option key={patient.id} value={patient.id}>
              <PatientLine patient={patient} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Accesses({ patient }: { readonly patient: Chosen }) {
  const { t, code, locale } = useI18n();
  const accesses = useAccesses(patient.id);
  const zone = useClinic().data?.zone ?? 'UTC';
  if (accesses.isPending) return <Loading />;
  if (!accesses.data) return <LoadFailed error={accesses.error} retry={() => void accesses.refetch()} />;
  const rows = accesses.data.entries.map((entry) => ({
    ...entry,
    when: `${dateText(entry.at, zone, locale)}, ${timeText(entry.at, zone)}`,
    what: code('audit.action', entry.action, 'audit.action.other'),
    place: entry.where ? code('audit.where', entry.where, 'audit.where.other') : '',
  }));
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('audit.count', { count: rows.length, name: patient.name })}
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() =>
            downloadCsv('accesos.csv', [
              [t('audit.when'), t('audit.who'), t('audit.what'), t('audit.where')],
              ...rows.map(({ at, who, kind, what, action, place }) => [
                at,
                who || code('audit.kind', kind, 'audit.kind.system'),
                `${what} (${action})`,
                place,
              ]),
            ])
          }
        >
          CSV
        </Button>
      </Group>
      <Table.ScrollContainer minWidth={480}>
        <Table verticalSpacing={6} aria-label={t('audit.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('audit.when')}</Table.Th>
              <Table.Th>{t('audit.who')}</Table.Th>
              <Table.Th>{t('audit.what')}</Table.Th>
              <Table.Th>{t('audit.where')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td className="desk-figures">{row.when}</Table.Td>
                <Table.Td>
                  {row.who || (row.kind === 'staff' ? '–' : '')}{' '}
                  {row.kind === 'staff' ? null : (
                    <Badge size="sm" variant="default" className="desk-badge">
                      {code('audit.kind', row.kind, 'audit.kind.system')}
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td title={row.action}>{row.what}</Table.Td>
                <Table.Td>{row.place || '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

/** Who saw whom, and whether the trail was touched. */
export function AuditTab() {
  const { t } = useI18n();
  const may = useMay('audit.read');
  const forbidden = useForbidden('audit.read');
  const [patient, setPatient] = useState<Chosen | undefined>();
  if (!may) {
    return (
      <Alert icon={<IconLock aria-hidden />} color="yellow" p="sm">
        {forbidden}
      </Alert>
    );
  }
  return (
    <Stack gap="md">
      <Verify />
      <Card withBorder radius="lg" padding="md">
        <Title order={3} size="h6" mb="sm">
          {t('audit.title')}
        </Title>
        <Stack gap="md">
          <PatientChoice choose={setPatient} />
          {patient ? <Accesses key={patient.id} patient={patient} /> : null}
        </Stack>
      </Card>
    </Stack>
  );
}
