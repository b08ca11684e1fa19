import { understand } from '../understand.ts';
import type { NamedThing, Understanding, UnderstandingContext } from '../types.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { parseInstant, type Instant } from '../../../platform/time/instant.ts';
import { localDateTimeOf, parseZone } from '../../../platform/time/wall-time.ts';
import { required } from '../../../platform/kernel/assert.ts';

/** Support for the phrase tests: Friday 20 November 2026, ten in the morning in Madrid. */
export const NOW = required(parseInstant('2026-11-20T09:00:00Z'), 'the reference instant');
export const ZONE = required(parseZone('Europe/Madrid'), 'the reference zone');

function at(instant: Instant): string {
  const { date, time } = localDateTimeOf(instant, ZONE);
  const day = date.startsWith('2026-') ? date.slice(5) : date;
  return time === '00:00' ? day : `${day} ${time}`;
}

function list(spans: readonly { readonly from: Instant; readonly to: Instant }[]): string {
  const shown = spans.slice(0, 3).map((span) => `${at(span.from)}>${at(span.to)}`);
  return shown.join(', ') + (spans.length > 3 ? ` +${spans.length - 3}` : '');
}

function times({ when, aboutAppointment }: Understanding): readonly string[] {
  return [
    list(when.alternatives),
    when.exclude.length > 0 ? `-${list(when.exclude)}` : '',
    aboutAppointment.length > 0 ? `about ${list(aboutAppointment)}` : '',
    when.asap ? 'asap' : '',
    when.unclear ? 'unclear' : '',
  ];
}

/** The whole of what was understood, in one line: "when | -excluded | what else". Empty parts are left out. */
export function summary(understood: Understanding): string {
  const { intents } = understood;
  const parts = [
    ...times(understood),
    understood.yesNo ?? '',
    intents[0]?.name === 'other' ? '' : (intents[0]?.name ?? ''),
    understood.redFlags.map((flag) => `!${flag.finding}`).join(' '),
    understood.birthDate ? `born ${understood.birthDate}` : '',
    understood.digits ? `digits ${understood.digits}` : '',
    understood.choice ? `choice ${understood.choice}` : '',
  ];
  return parts.filter((part) => part !== '').join(' | ');
}

export function read(language: Language, text: string, context?: UnderstandingContext): string {
  return summary(understand({ text, language, now: NOW, zone: ZONE, ...(context ? { context } : {}) }));
}

/** As `read`, the days and times alone. */
export function readTimes(language: Language, text: string): string {
  const understood = understand({ text, language, now: NOW, zone: ZONE });
  return times(understood)
    .filter((part) => part !== '')
    .join(' | ');
}

const SERVICES: readonly (readonly [id: string, ...names: string[]])[] = [
  ['paediatrics', 'Pediatría', 'Pediatria', 'Paediatrics'],
  ['physiotherapy', 'Fisioterapia', 'Fisioteràpia', 'Physiotherapy'],
  ['dermatology', 'Dermatología', 'Dermatologia', 'Dermatology'],
  ['blood-test', 'Análisis de sangre', 'Anàlisi de sang', 'Blood test'],
  ['general', 'Medicina general', 'General practice'],
  ['gynaecology', 'Ginecología', 'Ginecologia', 'Gynaecology'],
  ['cardiology', 'Cardiología', 'Cardiologia', 'Cardiology'],
  ['dentistry', 'Odontología', 'Odontologia', 'Dentistry'],
  ['traumatology', 'Traumatología', 'Traumatologia', 'Orthopaedics'],
  ['ophthalmology', 'Oftalmología', 'Oftalmologia', 'Ophthalmology'],
  ['psychology', 'Psicología', 'Psicologia', 'Psychology'],
  ['nutrition', 'Nutrición', 'Nutrició', 'Nutrition'],
  ['podiatry', 'Podología', 'Podologia', 'Podiatry'],
  ['psychiatry', 'Psiquiatría', 'Psiquiatria', 'Psychiatry'],
];

/** A clinic with many services, some alike, and three practitioners. */
export const NAMES: readonly NamedThing[] = [
  ...SERVICES.map(([id, name = '', ...aliases]) => ({ kind: 'service' as const, id, name, aliases })),
  { kind: 'practitioner', id: 'ferrer', name: 'Dra. Laura Ferrer' },
  { kind: 'practitioner', id: 'puig', name: 'Dr. Jordi Puig' },
  { kind: 'practitioner', id: 'ruiz', name: 'Dra. Carmen Ruiz' },
];

/** As `read`, in a clinic with names; the best one stands last. */
export function readNamed(language: Language, text: string): string {
  const understood = understand({ text, language, now: NOW, zone: ZONE, context: { names: NAMES } });
  const [best] = understood.names;
  return [summary(understood), ...(best ? [`(${best.id})`] : [])].join(' ').trim();
}

/** The rows "text => summary" of a table. */
export function rowsOf(table: string): readonly [string, string][] {
  const lines = table.split('\n').filter((line) => line.includes('=>'));
  return lines.map((line) => {
    const [text = '', expected = ''] = line.split('=>');
    return [text.trim(), expected.trim()];
  });
}
