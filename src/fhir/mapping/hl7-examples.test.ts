import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parseInstant } from '../../platform/time/instant.ts';
import { completeAppointment } from '../import/complete-appointment.ts';
import { readResource } from '../import/import-resources.ts';
import { IMPORTED_TYPES } from '../search/resource-type.ts';
import { MADRID, roundTrip, SERVICE } from '../test-support/round-trip.ts';
import { validate } from '../validation/validator.ts';
import { fromFhirAppointment } from './appointment.ts';
import { isJsonObject } from './resource.ts';

type Json = Record<string, ReturnType<typeof JSON.parse>>;

/** HL7's own examples of R4, of the types that are mapped here. */
const FOLDER = dirname(fileURLToPath(import.meta.resolve('hl7.fhir.r4.examples/package.json')));
const MAPPED = Object.keys(roundTrip);
const examples = readdirSync(FOLDER).filter((file) => MAPPED.some((type) => file.startsWith(`${type}-`)));

/** What cannot be taken, with the elements that say why. Every other example is read and served again. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  // Two practitioners: a visit has one here.
  'Appointment-2docs.json': ['not-supported Appointment.participant[2].actor'],
  // A wish of a patient: nobody, no service and no time yet.
  'Appointment-examplereq.json': ['required Appointment.participant', 'required Appointment.serviceType'],
  // Nobody without a name can be spoken to or told from others.
  'Patient-infant-fetal.json': ['required Patient.name'],
  'Patient-newborn.json': ['required Patient.name'],
  'Patient-proband.json': ['required Patient.name'],
  // The schedule of a place without a practitioner.
  'Schedule-example.json': ['required Schedule.actor'],
};

function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The same with ids as this server keeps them, in references too; the narrative is not kept. */
function withOurIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOurIds);
  if (!isJsonObject(value)) return value;
  const renamed = Object.entries(value).map(([name, item]) => {
    const [type = '', id] = name === 'reference' && typeof item === 'string' ? item.split('/') : [];
    const isKept = id !== undefined && IMPORTED_TYPES.some((known) => known === type);
    return [name, isKept ? `${type}/${uuidOf(`${type}/${id}`)}` : withOurIds(item)];
  });
  return Object.fromEntries(renamed);
}

function example(file: string): Json {
  const { text: _text, ...json }: Json = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  return { ...(withOurIds(json) as Json), id: uuidOf(`${json['resourceType']}/${json['id']}`) };
}

/** As a clinic whose one service has the code of HL7's example would complete it. */
function incompleteIn(json: Json) {
  const facts = fromFhirAppointment(json);
  if (!facts.ok) return [];
  const agenda = {
    schedules: [],
    services: [{ id: SERVICE, codings: ['|52'] }],
    assets: new Map(),
    scheduleOfSlot: new Map(),
  };
  const complete = completeAppointment(facts.value, agenda);
  return 'issues' in complete ? complete.issues : [];
}

async function issuesOf(json: Json) {
  const type = IMPORTED_TYPES.find((known) => known === json['resourceType']) ?? 'Patient';
  const read = readResource(type, json);
  const issues = [
    ...(await validate(json)),
    ...(read.ok ? [] : read.error.issues),
    ...(type === 'Appointment' ? incompleteIn(json) : []),
  ];
  return [...new Set(issues.map(({ code, path }) => `${code} ${path}`))];
}

/** Where an element of the example is not served again; moments may be told in another zone. */
function lost(given: unknown, back: unknown, path: string): readonly string[] {
  if (Array.isArray(given)) {
    const items: readonly unknown[] = Array.isArray(back) ? back : [];
    return given.flatMap((item, index) =>
      items.some((other) => lost(item, other, '').length === 0) ? [] : [`${path}[${index}]`],
    );
  }
  if (isJsonObject(given)) {
    const object = isJsonObject(back) ? back : {};
    return Object.entries(given).flatMap(([name, item]) => lost(item, object[name], `${path}.${name}`));
  }
  const isSame = given === back || (parseInstant(given) !== undefined && parseInstant(given) === parseInstant(back));
  return isSame ? [] : [path];
}

test('there are examples of every type that is mapped', () => {
  expect(new Set(examples.map((file) => file.split('-')[0]))).toEqual(new Set(MAPPED));
  expect(examples).toEqual(expect.arrayContaining(Object.keys(REFUSED)));
});

test.each(examples.filter((file) => REFUSED[file] === undefined))('%s is served as it came', async (file) => {
  const json = example(file);
  expect(await issuesOf(json)).toEqual([]);
  const { meta: _meta, ...rest } = json;
  const type = String(json['resourceType']);
  expect(lost(rest, roundTrip[type]?.(json, MADRID), type)).toEqual([]);
});

test.each(Object.entries(REFUSED))('%s is refused: %s', async (file, expected) => {
  expect(await issuesOf(example(file))).toEqual(expected);
});
