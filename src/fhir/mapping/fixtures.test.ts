import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseZone, type Zone } from '../../platform/time/wall-time.ts';
import { MADRID, roundTrip } from '../test-support/round-trip.ts';

const FOLDER = join(import.meta.dirname, '../../../test/fixtures/fhir/alameda');
const CANARY = parseZone('Atlantic/Canary') as Zone;
const LAS_PALMAS = 'Location/3ab9e066-1278-55bd-9179-02b1f729fa8a';

type Json = Record<string, ReturnType<typeof JSON.parse>>;

const resources: Json[] = readdirSync(FOLDER)
  .filter((file) => /^\d.*\.json$/.test(file))
  .flatMap((file) =>
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')).entry.map((entry: Json) => entry['resource']),
  );

function zoneOf(json: Json): Zone {
  return JSON.stringify(json).includes(LAS_PALMAS) ? CANARY : MADRID;
}

function served(type: string, json: Json): Json {
  return { ...roundTrip[type]?.(json, zoneOf(json)) };
}

describe.each(Object.keys(roundTrip))('every %s of the sample clinic', (type) => {
  const own = resources.filter((resource) => resource['resourceType'] === type);

  test('comes back as it went in', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const json of own) {
      const { meta, ...rest } = served(type, json);
      expect(meta).toMatchObject({ versionId: '3' });
      expect(rest).toEqual(json);
    }
  });

  test('keeps elements that we do not understand', () => {
    const [json = {}] = own;
    const more: Json = {
      ...json,
      extension: [...(json['extension'] ?? []), { url: 'https://vendor.example/x', valueString: 'y' }],
      _vendor: { deep: [{ odd: 1 }] },
    };
    const back = served(type, more);
    expect(new Set((back['extension'] as Json[]).map(({ url }) => url))).toEqual(
      new Set(more['extension'].map(({ url }: Json) => url)),
    );
    expect(back['_vendor']).toEqual(more['_vendor']);
  });
});
