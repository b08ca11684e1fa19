import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type TaskId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, instantOf, SECOND_MS } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { isFor, type TaskRoute, type TaskRouteId } from './domain/task-route.ts';
import { pauseMs, retryAfterMs } from './domain/retry.ts';
import { toldIn } from './domain/told.ts';
import { taskMail } from './task-mail.ts';
import { TASK_WORDS } from './task-words.ts';
import { TASK_KINDS, TASK_PRIORITIES } from '../tasks/task.ts';

const AT = required(instantOf(Date.UTC(2026, 10, 20, 9)), 'instant');
const ZONE = required(parseZone('Europe/Madrid'), 'zone');
const TASK = {
  id: required(parseId<TaskId>('0190f0f0-0000-7000-8000-0000000000a1'), 'id'),
  kind: 'callback',
  status: 'requested',
  priority: 'stat',
  reason: 'emergency',
  createdAt: AT,
  updatedAt: AT,
  dueAt: AT,
  version: 1,
} as const;
const LINK = 'https://alameda.test/#/tasks?task=0190f0f0-0000-7000-8000-0000000000a1';

describe('the email about a task', () => {
  test('says in the words of the desk what it is, how pressing, why, until when, and where it stands', () => {
    const mail = taskMail({ task: TASK, link: LINK }, { clinic: 'Clínica Alameda', zone: ZONE, language: 'es' });
    expect(mail.subject).toBe('Clínica Alameda: tarea nueva (Urgente): Devolver la llamada');
    expect(mail.text).toBe(
      [
        'Devolver la llamada',
        '',
        'Motivo: Posible emergencia',
        'Prioridad: Urgente',
        'Antes de: viernes, 20 de noviembre de 2026, 10:00',
        '',
        `Abrir la tarea: ${LINK}`,
        '',
        'Lo envía el sistema de citas de Clínica Alameda. No responda a este correo: nadie lo lee.',
        '',
      ].join('\n'),
    );
  });

  test('says what a request is about: its words, who gave which name, for what, and when to call', () => {
    const task = { ...TASK, kind: 'request', reason: 'request-callback', priority: 'urgent' } as const;
    const detail = {
      words: 'la factura de octubre',
      name: 'Ana Pérez',
      code: 'R-7',
      from: '2026-11-20T16:00:00Z',
      times: 2,
      x: { y: 1 },
    };
    const about = { phone: '+34600111222', ...toldIn(detail), service: 'Fisioterapia' };
    const { text, subject } = taskMail({ task, link: LINK, about }, { clinic: 'Alameda', zone: ZONE, language: 'es' });
    expect(subject).toBe('Alameda: tarea nueva (Preferente): Petición');
    for (const line of [
      'Motivo: Quiere que le llamen a una hora',
      'Nombre que dio: Ana Pérez',
      'Dijo o escribió: la factura de octubre',
      'Código: R-7',
      'Cita de: Fisioterapia',
      'Llamar: viernes, 20 de noviembre de 2026, 17:00',
      'Veces que ha llamado: 2',
    ])
      expect(text.split('\n')).toContain(line);
  });

  test.each(LANGUAGES)(
    'in %s has words for every kind and priority of task, and for every reason of the desk',
    (language) => {
      const words = TASK_WORDS[language];
      const keys = [
        ...TASK_KINDS.map((kind) => `task.kind.${kind}`),
        ...TASK_PRIORITIES.map((one) => `priority.${one}`),
      ];
      expect(keys.filter((key) => !words[key])).toEqual([]);
      expect(words['task.reason.missed-call'] && words['task.reason.request-invoice']).toBeTruthy();
    },
  );

  test.each(LANGUAGES)('in %s holds nothing of the person in its subject, and no markup of theirs', (language) => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (wild) => {
        const evil = `<img src=x onerror=alert(1)>"'&${wild}\r\nBcc: all@example.org`;
        const about = { patientName: evil, phone: '+34600111222', words: evil };
        const mail = taskMail({ task: TASK, link: LINK, about }, { clinic: 'Alameda', zone: ZONE, language });
        expect(mail.subject).not.toMatch(/img|600111222|\r|\n/);
        expect(mail.html).not.toContain('<img');
        expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
        expect(mail.text.split('\n').some((line) => line.startsWith('Bcc:'))).toBe(false);
      }),
    );
  });
});

/** One at once, and nine after a pause. */
const MOST_TRIES = 10;

describe('tries', () => {
  test('go on for three days and then end, each pause a little longer than the plan, never shorter', () => {
    const pauses = Array.from({ length: MOST_TRIES - 1 }, (_, index) => required(pauseMs('d', index + 1), 'pause'));
    expect(pauses[0]).toBeGreaterThanOrEqual(5 * SECOND_MS);
    const total = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(total).toBeGreaterThan(3 * DAY_MS);
    expect(total).toBeLessThan(4 * DAY_MS);
    expect(pauseMs('d', MOST_TRIES)).toBeUndefined();
    expect(new Set(['a', 'b', 'c'].map((id) => pauseMs(id, 3))).size).toBe(3);
  });

  test('wait as long as the receiver asks for, up to a day', () => {
    expect(pauseMs('d', 1, HOUR_MS)).toBe(HOUR_MS);
    expect(pauseMs('d', 1, 9 * DAY_MS)).toBe(DAY_MS);
    expect(retryAfterMs('120', AT)).toBe(120 * SECOND_MS);
    expect(retryAfterMs('Fri, 20 Nov 2026 10:00:00 GMT', AT)).toBe(HOUR_MS);
    for (const junk of ['', 'soon', '-5', '1e9', 'Fri, 20 Nov 1999 10:00:00 GMT'])
      expect(retryAfterMs(junk, AT)).toBe(0);
    expect(retryAfterMs(undefined, AT)).toBe(0);
  });
});

test('a route takes the tasks that fit all its lists; an empty list fits any', () => {
  const route: TaskRoute = {
    id: '0190f0f0-0000-7000-8000-0000000000b1' as TaskRouteId,
    name: 'Guardia',
    active: true,
    kinds: ['callback'],
    priorities: ['stat', 'asap'],
    reasons: [],
    content: 'link-only',
    target: 'email',
    language: 'es',
    emails: ['guardia@alameda.test'],
    version: 1,
  };
  expect(isFor(route, TASK)).toBe(true);
  expect(isFor({ ...route, active: false }, TASK)).toBe(false);
  expect(isFor({ ...route, priorities: ['routine'] }, TASK)).toBe(false);
  expect(isFor({ ...route, reasons: ['silence'] }, TASK)).toBe(false);
  expect(isFor({ ...route, kinds: [], priorities: [] }, TASK)).toBe(true);
});
