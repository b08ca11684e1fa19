import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportOut } from '../../http/shapes/report.ts';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import type { Behind } from './behind-figure.tsx';
import { CountLink, ResultTable } from './result-tables.tsx';

type Act = ReportOut['saved']['acts'][number]['act'];
const BEHIND: Readonly<Record<Act, Omit<Behind, 'title'>>> = {
  call: { of: 'calls', only: { group: 'contained-net' } },
  talk: { of: 'talks', only: { alone: 'true' } },
  reminderCall: { of: 'calls', only: { group: 'reminder' } },
};
const MOST_MINUTES = 60;
const HOUR_MINUTES = 60;

/** "4 h 20 min" */
function savedText(minutes: number, { t }: I18n): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / HOUR_MINUTES), whole % HOUR_MINUTES];
  return hours === 0 ? t('report.minutes', { minutes: rest }) : t('report.hours', { hours, minutes: rest });
}

/** The time that people did not need, with the assumption that it rests on; whoever may change settings changes it here. */
export function SavedTime({
  saved,
  open,
}: {
  readonly saved: ReportOut['saved'];
  readonly open: (behind: Behind) => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const mayWrite = useMay('settings.write');
  const client = useQueryClient();
  const [changed, setChanged] = useState<Partial<Record<Act, number>>>({});
  const save = useMutation({
    mutationFn: () => {
      const minutes = Object.fromEntries(saved.acts.map(({ act, minutesEach }) => [act, changed[act] ?? minutesEach]));
      return api('/reports/minutes', { method: 'POST', body: minutes });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['report'] });
      setChanged({});
      tellDone(t('report.saved.done'), i18n);
    },
  });
  return (
    <ResultTable
      title={`${t('report.saved')}: ${savedText(saved.minutes, i18n)}`}
      minWidth={460}
      heads={[t('report.saved.act'), t('report.saved.count'), t('report.saved.each'), t('report.saved.total')]}
      rows={saved.acts.map(({ act, count, minutesEach }) => {
        const name = t(`report.saved.${act}`);
        return {
          key: act,
          cells: [
            name,
            <CountLink key="count" count={count} label={name} open={() => open({ ...BEHIND[act], title: name })} />,
            mayWrite ? (
              <NumberInput
                key="each"
                size="xs"
                w={76}
                ml="auto"
                min={0}
                max={MOST_MINUTES}
                step={0.5}
                decimalScale={1}
                decimalSeparator=","
                aria-label={`${name}: ${t('report.saved.each')}`}
                value={changed[act] ?? minutesEach}
                onChange={(value) => {
                  if (typeof value === 'number') setChanged((before) => ({ ...before, [act]: value }));
                }}
              />
            ) : (
              minutesEach
            ),
            savedText(count * minutesEach, i18n),
          ],
        };
      })}
    >
      <Group justify="space-between" align="start" mt="sm" wrap="nowrap">
        <Text size="xs" c="dimmed">
          {t('report.saved.how')}
        </Text>
        {mayWrite && Object.keys(changed).length > 0 ? (
          <Button
            size="xs"
            className="desk-no-print"
            style={{ flexShrink: 0 }}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t('report.saved.save')}
          </Button>
        ) : null}
      </Group>
      {save.isError ? (
        <Text size="sm" role="alert" c="red">
          {sentenceOf(save.error, i18n)}
        </Text>
      ) : null}
    </ResultTable>
  );
}
