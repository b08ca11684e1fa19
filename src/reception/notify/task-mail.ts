import { createCatalog } from '../../platform/i18n/catalog.ts';
import { byLanguage, localeOf, type Language } from '../../platform/i18n/language.ts';
import { parseInstant, type Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { TaskNotice } from './domain/task-notice.ts';
import { TASK_WORDS } from './task-words.ts';
import { RECEPTION_WORDS } from '../words/words.ts';

const texts = createCatalog(byLanguage((language) => RECEPTION_WORDS[language].taskMail));

export interface MailTexts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values. Names come from people and other systems: none of them may become markup. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** One line: what somebody wrote cannot make further lines of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function timeText(at: Instant, place: { readonly zone: Zone; readonly language: Language }): string {
  const format = new Intl.DateTimeFormat(localeOf(place.language), {
    timeZone: place.zone,
    dateStyle: 'full',
    timeStyle: 'short',
  });
  return format.format(at);
}

function callTime({ from, to }: { readonly from?: string; readonly to?: string }, house: House): string | undefined {
  const [begins, ends] = [parseInstant(from ?? ''), parseInstant(to ?? '')];
  if (begins === undefined) return undefined;
  return ends === undefined || ends === begins
    ? timeText(begins, house)
    : `${timeText(begins, house)} – ${timeText(ends, house)}`;
}

interface House {
  readonly clinic: string;
  readonly zone: Zone;
  readonly language: Language;
}

/** Name and value of what is known. */
function factsOf({ task, about = {} }: TaskNotice, house: House): readonly (readonly [string, string])[] {
  const { language } = house;
  const words = TASK_WORDS[language];
  const label = (key: (typeof texts.keys)[number]) => texts.format(language, key);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [label('why'), words[`task.reason.${task.reason}`] ?? words['task.reason.other']],
    [label('priority'), words[`priority.${task.priority}`]],
    [label('due'), task.dueAt === undefined ? undefined : timeText(task.dueAt, house)],
    [label('patient'), about.patientName],
    [label('phone'), about.phone],
    [label('name'), about.patientName === undefined ? about.name : undefined],
    [label('words'), about.words],
    [label('code'), about.code],
    [label('goal'), about.goal && words[`task.goal.${about.goal}`]],
    [label('service'), about.service],
    [label('target'), about.target],
    [label('callAt'), callTime(about, house)],
    [label('description'), about.description],
    [label('times'), about.times === undefined ? undefined : String(about.times)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, oneLine(value)] as const]));
}

function htmlOf(parts: {
  readonly language: Language;
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly link: string;
  readonly foot: string;
}): string {
  const { language, title, facts, link, foot } = parts;
  const rows = facts.map(
    ([name, value]) =>
      `<tr><th align="left" valign="top" style="padding:4px 16px 4px 0;font-weight:normal;color:#555">${escaped(name)}</th>` +
      `<td style="padding:4px 0">${escaped(value)}</td></tr>`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    '<body style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;max-width:36em">',
    `<h1 style="font-size:20px">${escaped(title)}</h1>`,
    `<table role="presentation" style="border-collapse:collapse">${rows.join('')}</table>`,
    `<p><a href="${escaped(link)}">${escaped(texts.format(language, 'open'))}</a></p>`,
    `<p style="color:#555;font-size:14px">${escaped(foot)}</p></body></html>`,
  ].join('\n');
}

/** The email about a task, as text and as simple HTML. Its subject holds neither names nor reasons: it is shown on locked screens. */
export function taskMail(notice: TaskNotice, house: House): MailTexts {
  const { language, clinic } = house;
  const words = TASK_WORDS[language];
  const { task, link } = notice;
  const kind = words[`task.kind.${task.kind}`] ?? task.kind;
  const priority = words[`priority.${task.priority}`] ?? task.priority;
  const foot = texts.format(language, 'foot', { clinic });
  const facts = factsOf(notice, house);
  const lines = facts.map(([name, value]) => `${name}: ${value}`);
  return {
    subject: oneLine(texts.format(language, 'subject', { clinic, priority, kind })),
    text: [kind, '', ...lines, '', `${texts.format(language, 'open')}: ${link}`, '', foot, ''].join('\n'),
    html: htmlOf({ language, title: kind, facts, link, foot }),
  };
}
