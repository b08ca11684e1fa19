import { Alert, Badge, Button, Chip, Group, Paper, SegmentedControl, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { post } from './api.ts';
import type { LiveState, Persona } from './live-state.ts';
import { useTexts } from './texts.tsx';
import { useActions } from './use-actions.ts';

const PATIENT_FAULTS = [
  'busy',
  'no-answer',
  'answering-machine',
  'auto-answer',
  'unreachable',
  'undeliverable',
  'landline',
  'filtered',
] as const;
const CARRIER_FAULTS = [
  'carrier-down',
  'carrier-reset',
  'carrier-silent',
  'rate-limited',
  'not-authorised',
  'slow',
  'answer-lost',
  'answer-garbled',
  'duplicate-callbacks',
] as const;
const EVERYBODY = '*';

/** What goes wrong, for everybody or for the patient on screen. */
export function FaultsPanel({ state, persona }: { readonly state: LiveState; readonly persona: Persona }): ReactNode {
  const { t } = useTexts();
  const actions = useActions();
  const [scope, setScope] = useState<'all' | 'one'>('one');
  const number = scope === 'all' ? EVERYBODY : persona.phone;
  const active = state.faults[number] ?? [];
  const count = Object.values(state.faults).flat().length;
  const set = (faults: readonly string[]): void => actions.run(() => post('/faults', { number, faults }));
  const clearAll = (): void =>
    actions.run(async () => {
      for (const each of Object.keys(state.faults)) await post('/faults', { number: each, faults: [] });
    });
  const group = (
    title: string,
    faults: readonly ((typeof PATIENT_FAULTS)[number] | (typeof CARRIER_FAULTS)[number])[],
  ): ReactNode => (
    <fieldset className="fault-group">
      <legend>
        <Text span size="xs" fw={600} c="gray.7">
          {title}
        </Text>
      </legend>
      <Group gap={6}>
        {faults.map((fault) => (
          <Chip
            key={fault}
            size="xs"
            color={fault === 'auto-answer' ? 'teal.9' : 'red.9'}
            checked={active.includes(fault)}
            onChange={(on) => set(on ? [...active, fault] : active.filter((one) => one !== fault))}
          >
            {t(`fault.${fault}`)}
          </Chip>
        ))}
      </Group>
    </fieldset>
  );
  return (
    <Paper component="section" className="panel" aria-labelledby="faults-title">
      <Group justify="space-between">
        <Title order={2} size="h5" id="faults-title">
          {t('faults')}
        </Title>
        <Badge variant="light" color={count > 0 ? 'red' : 'teal'} tt="none">
          {t('faultsActive', { count })}
        </Badge>
      </Group>
      <SegmentedControl
        fullWidth
        mt="sm"
        size="xs"
        aria-label={t('faultsFor')}
        value={scope}
        data={[
          { value: 'one', label: t('onlyThis', { name: persona.name.split(' ')[0] ?? '' }) },
          { value: 'all', label: t('everybody') },
        ]}
        onChange={(value) => setScope(value === 'all' ? 'all' : 'one')}
      />
      {group(t('groupPatient'), PATIENT_FAULTS)}
      {group(t('groupCarrier'), CARRIER_FAULTS)}
      {count > 0 && (
        <Button mt="sm" size="xs" variant="default" fullWidth disabled={actions.busy} onClick={clearAll}>
          {t('clearFaults')}
        </Button>
      )}
      {actions.problem && (
        <Alert color="red" mt="xs" p="xs" role="alert">
          {t('failed', { detail: actions.problem })}
        </Alert>
      )}
    </Paper>
  );
}
