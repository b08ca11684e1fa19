import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../src/platform/i18n/language.ts';
import { TASK_WORDS } from '../../src/reception/notify/task-words.ts';
import { ca } from '../../src/reception/web/i18n/ca.ts';
import { en } from '../../src/reception/web/i18n/en.ts';
import { es } from '../../src/reception/web/i18n/es.ts';

const DESK = { es, ca, en };
const OF_TASKS = /^(?:task\.(?:kind|reason|goal)|priority)\./;

test.each(LANGUAGES)(
  'an email about a task calls it in %s as the desk does: every kind, reason, wish and priority',
  (language) => {
    const ofDesk = Object.entries(DESK[language]).filter(([key]) => OF_TASKS.test(key));
    expect(ofDesk.length).toBeGreaterThan(80);
    expect(TASK_WORDS[language]).toEqual(Object.fromEntries(ofDesk));
  },
);
