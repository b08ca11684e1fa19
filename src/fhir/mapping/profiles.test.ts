import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  CLOSURE_LOCATION,
  CLOSURE_PERIOD,
  CLOSURE_REASON,
  CONTACT_CHANNEL,
  HOLD_EXPIRATION,
  MAY_BE_TOLD,
  MAY_BOOK,
  OPENINGS_SOURCE,
  SCHEDULING_PARAMETERS,
} from './vocabulary.ts';

const FOLDER = join(import.meta.dirname, '../../../fhir-profiles');

test.each([
  SCHEDULING_PARAMETERS,
  OPENINGS_SOURCE,
  CONTACT_CHANNEL,
  HOLD_EXPIRATION,
  MAY_BOOK,
  MAY_BE_TOLD,
  CLOSURE_PERIOD,
  CLOSURE_REASON,
  CLOSURE_LOCATION,
])('%s is described for vendors', (url) => {
  const name = url.split('/').at(-1) ?? '';
  const definition = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  expect(definition).toMatchObject({
    resourceType: 'StructureDefinition',
    url,
    type: 'Extension',
    fhirVersion: '4.0.1',
  });
  expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toContain(`\`${name}\``);
});
