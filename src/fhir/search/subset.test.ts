import { describe, expect, test } from '@jest/globals';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { r4Definition } from '../validation/r4-definitions.ts';
import { RESOURCE_TYPES } from './resource-type.ts';
import { R4_ELEMENTS } from './subset-elements.ts';
import { subsetOf } from './subset.ts';

/** Of every resource: the envelope, and what is no statement about the matter. */
const OF_ALL = ['id', 'meta', 'implicitRules', 'language', 'text', 'contained', 'extension', 'modifierExtension'];

/** `deceased[x]` is `deceasedBoolean` and `deceasedDateTime` in JSON. */
function namesOf(element: FhirJson): readonly string[] {
  const name = String(element['path']).split('.')[1] ?? '';
  const kinds = listOf(element, 'type').map(({ code }) => String(code));
  return name.endsWith('[x]')
    ? kinds.map((kind) => `${name.slice(0, -3)}${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`)
    : [name];
}

test.each(RESOURCE_TYPES)('of a %s, summary and mandatory elements are those of HL7’s definition', async (type) => {
  const snapshot = (await r4Definition(type))?.['snapshot'];
  const elements = listOf(isJsonObject(snapshot) ? snapshot : undefined, 'element').filter(({ path }) => {
    const [, name = '', ...deeper] = String(path).split('.');
    return name !== '' && deeper.length === 0 && !OF_ALL.includes(name);
  });
  const those = (fits: (element: FhirJson) => boolean) => elements.filter(fits).flatMap(namesOf).join(' ');
  expect(R4_ELEMENTS[type]).toEqual({
    summary: those(({ isSummary }) => isSummary === true),
    mandatory: those(({ min }) => Number(min) > 0),
  });
});

describe('a resource that is cut', () => {
  const flag = {
    resourceType: 'Flag',
    id: '1',
    meta: { versionId: '2' },
    modifierExtension: [{ url: 'urn:not', valueBoolean: true }],
    status: 'active',
    code: { text: 'Alergia' },
    subject: { reference: 'Patient/1' },
    period: { start: '2026-01-05' },
    _period: { extension: [{ url: 'urn:x', valueCode: 'y' }] },
    extension: [{ url: 'urn:y', valueCode: 'z' }],
  };
  const keys = (subset: Parameters<typeof subsetOf>[1]) =>
    Object.entries(subsetOf(flag, subset, R4_ELEMENTS)).flatMap(([name, value]) => (value === undefined ? [] : [name]));

  test('keeps what is mandatory and what turns its meaning round, and says that it is not whole', () => {
    const kept = ['resourceType', 'id', 'meta', 'modifierExtension', 'status', 'code', 'subject'];
    expect(keys({ kind: 'elements', elements: [] })).toEqual(kept);
    expect(keys({ kind: 'elements', elements: ['period'] })).toEqual([...kept, 'period', '_period']);
    expect(subsetOf(flag, { kind: 'summary' }, R4_ELEMENTS).meta).toMatchObject({ tag: [{ code: 'SUBSETTED' }] });
  });
});
