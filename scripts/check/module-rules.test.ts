import { describe, expect, test } from '@jest/globals';
import { withoutExceptions } from './architecture.ts';
import {
  allowedModules,
  checkCycles,
  checkDirection,
  checkFrontDoors,
  checkModulesSeen,
  checkPureDomain,
  checkWebFolders,
} from './module-rules.ts';
import { EXCEPTIONS } from './modules.ts';
import { parseSource } from './source-file.ts';

const DIRECTION_FIXTURE = 'src/patients/commands/register-patient.ts';

function what(found: readonly { readonly what: string }[]): readonly string[] {
  return found.map((violation) => violation.what);
}

describe('the order of the modules', () => {
  test('a module sees the layers to its left and nothing else', () => {
    expect(allowedModules('platform')).toEqual([]);
    expect(allowedModules('agenda')).toEqual(['platform', 'audit', 'jobs', 'identity']);
    expect(allowedModules('messaging')).toContain('conversations');
    expect(allowedModules('simulator')).toEqual(['platform']);
    expect(allowedModules('app')).toEqual(expect.arrayContaining(['fhir', 'reception', 'simulator']));
  });

  test.each([
    ['a static import', "import { x } from '../../conversations/index.ts';"],
    ['a neighbour in the same layer', "import { x } from '../../agenda/index.ts';"],
    ['a type alone', "import type { X } from '../../outreach/index.ts';"],
    ['a dynamic import', "const x = await import('../../app/compose.ts');"],
    ['a type in place', "type X = import('../../fhir/index.ts').X;"],
    ['a re-export', "export { x } from '../../reception/index.ts';"],
    ['a re-export of everything', "export * from '../../reception/index.ts';"],
    ['a side effect', "import '../../telephony/index.ts';"],
    ['the simulator', "import { x } from '../../simulator/index.ts';"],
    ['a worker file', "new Worker(new URL('../../app/main.ts', import.meta.url));"],
  ])('an import to the right is told: %s', (_name, text) => {
    expect(checkDirection([parseSource(DIRECTION_FIXTURE, text)])).toHaveLength(1);
  });

  test('the simulator may not see the product', () => {
    const file = parseSource('src/simulator/http/call-routes.ts', "import { x } from '../../telephony/index.ts';");
    expect(what(checkDirection([file]))).toEqual(['simulator may not import telephony; it may import platform']);
  });

  test('an import to the left and a test that imports anything are fine', () => {
    const left = parseSource(DIRECTION_FIXTURE, "import { record } from '../../audit/index.ts';");
    const check = parseSource('src/patients/x.test.ts', "import { x } from '../app/compose.ts';");
    expect(checkDirection([left, check])).toEqual([]);
  });
});

describe('front doors', () => {
  test('another module is entered through its index.ts', () => {
    const text = "import { a } from '../../audit/index.ts';\nimport { b } from '../../audit/commands/record.ts';";
    const found = checkFrontDoors([parseSource(DIRECTION_FIXTURE, text)]);
    expect(found).toEqual([
      expect.objectContaining({ line: 2, what: 'imports src/audit/commands/record.ts; go through src/audit/index.ts' }),
    ]);
  });

  test('platform gives its pieces by path, and a module may use its own files', () => {
    const text = "import { a } from '../../platform/time/clock.ts';\nimport { b } from '../domain/patient.ts';";
    expect(checkFrontDoors([parseSource(DIRECTION_FIXTURE, text)])).toEqual([]);
  });
});

describe('a domain folder is pure', () => {
  const path = 'src/agenda/domain/openings.ts';

  test.each([
    ["import { z } from 'zod';"],
    ["import 'zod';"],
    ["import * as crypto from 'node:crypto';"],
    ["import { randomUUID } from 'node:crypto';"],
    ["import type { Appointment } from 'fhir/r4.js';"],
    ["import { listSlots } from '../queries/list-slots.ts';"],
    ["import { openDatabase } from '../../platform/database/database.ts';"],
    ["import { other } from '../../patients/domain/patient.ts';"],
    ['export const a = () => Date.now();'],
    ['export const a = () => Math.random();'],
    ['export const a = () => new Date();'],
    ["export const a = () => process.env['X'];"],
    ["export const a = () => fetch('https://example.org');"],
  ])('%s', (text) => {
    expect(checkPureDomain([parseSource(path, text)])).toHaveLength(1);
  });

  test('it may use the kernel, time, texts, its own files, and types of others', () => {
    const text = `
      import { createHash } from 'node:crypto';
      import { ok } from '../../platform/kernel/result.ts';
      import { parseInstant } from '../../platform/time/instant.ts';
      import { overlap } from './interval.ts';
      import type { Slot } from '../store/slot.entity.ts';
      export const at = (ms: number) => new Date(ms);
      export const process = 1;`;
    expect(checkPureDomain([parseSource(path, text)])).toEqual([]);
  });

  test('understanding is as pure as the domain that uses it', () => {
    const flow = parseSource('src/conversations/domain/a.ts', "import { b } from '../understanding/b.ts';");
    const bad = parseSource('src/conversations/understanding/b.ts', 'export const b = () => Date.now();');
    expect(checkPureDomain([flow, bad]).map((violation) => violation.file)).toEqual([bad.path]);
  });

  test('outside a domain folder nothing of this holds', () => {
    expect(checkPureDomain([parseSource('src/agenda/store/slots.ts', "import { z } from 'zod'; Date.now();")])).toEqual(
      [],
    );
  });
});

describe('pages', () => {
  const page = 'src/reception/web/agenda.tsx';

  test.each([
    [page, "import { readFileSync } from 'node:fs';"],
    [page, "import { router } from '../http/router.ts';"],
    ['src/reception/http/router.ts', "import { Agenda } from '../web/agenda.tsx';"],
  ])('%s may not say %s', (path, text) => {
    expect(checkWebFolders([parseSource(path, text)])).toHaveLength(1);
  });

  test('a page takes types from the server, and values from what runs anywhere', () => {
    const text =
      "import type { Row } from '../http/shapes.ts';\nimport { ok } from '../../platform/kernel/result.ts';\nimport { Day } from './day.tsx';";
    expect(checkWebFolders([parseSource(page, text)])).toEqual([]);
  });
});

describe('import cycles', () => {
  test('a cycle over three files, one of them by type only, is told once', () => {
    const files = [
      parseSource('src/agenda/a.ts', "import { b } from './b.ts';"),
      parseSource('src/agenda/b.ts', "import type { C } from './c.ts';"),
      parseSource('src/agenda/c.ts', "export { a } from './a.ts';"),
      parseSource('src/agenda/d.ts', "import { a } from './a.ts';"),
    ];
    expect(what(checkCycles(files))).toEqual([
      'import cycle: src/agenda/a.ts → src/agenda/b.ts → src/agenda/c.ts → src/agenda/a.ts',
    ]);
  });

  test('a file that imports itself is a cycle, a diamond is none', () => {
    const diamond = ['b', 'c'].map((name) => parseSource(`src/agenda/${name}.ts`, "import { d } from './d.ts';"));
    const top = parseSource('src/agenda/a.ts', "import { b } from './b.ts'; import { c } from './c.ts';");
    expect(checkCycles([top, ...diamond, parseSource('src/agenda/d.ts', '')])).toEqual([]);
    expect(checkCycles([parseSource('src/agenda/e.ts', "import { e } from './e.ts';")])).toHaveLength(1);
  });
});

describe('what the check saw', () => {
  test('a folder that is on no list, a module without files, and a reader that reads nothing are told', () => {
    expect(what(checkModulesSeen([], ['platform', 'helpers']))).toEqual([
      'src/helpers is no module of the list in scripts/check/modules.ts',
      'src/platform exists and no file of it was read',
      'only 0 files were read; the reader must be broken',
    ]);
  });
});

describe('exceptions', () => {
  test('the list is empty', () => {
    expect(EXCEPTIONS).toEqual([]);
  });

  test('an exception excuses one rule in one file, and is told when nothing needs it', () => {
    const found = [{ rule: 'file-size', file: 'src/a.ts', what: 'too long' }];
    expect(withoutExceptions(found, [{ rule: 'file-size', file: 'src/a.ts', why: 'a table' }])).toEqual([]);
    const idle = withoutExceptions(found, [{ rule: 'no-cycle', file: 'src/a.ts', why: 'old' }]);
    expect(idle.map((violation) => violation.rule)).toEqual(['file-size', 'idle-exception']);
  });
});
