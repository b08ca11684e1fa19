import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ScheduleId, ServiceId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import { decodeOpeningId, encodeOpeningId } from './opening-id.ts';

const uuid = fc.uuid();
const start = fc.integer({ min: 0, max: 200_000_000 }).map((minutes) => (minutes * MINUTE_MS) as Instant);

test('an opening id says what was put in, and is a FHIR id', () => {
  fc.assert(
    fc.property(uuid, uuid, start, (schedule, service, at) => {
      const key = { scheduleId: schedule as ScheduleId, serviceId: service as ServiceId, start: at };
      const id = encodeOpeningId(key);
      expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
      expect(decodeOpeningId(id)).toEqual(key);
    }),
  );
});

test('whatever can be read is written the same way again', () => {
  const packed = fc.string({
    unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
    minLength: 25,
    maxLength: 25,
  });
  const minutes = fc.string({ unit: fc.constantFrom(...'0123abcxyz'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(packed, packed, minutes, (schedule, service, at) => {
      const text = `${schedule}.${service}.${at}`;
      const key = decodeOpeningId(text);
      if (key) expect(encodeOpeningId(key)).toBe(text);
    }),
  );
});

test('any other text is no opening id', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.anything()), (value) => {
      expect(decodeOpeningId(value)).toBeUndefined();
    }),
  );
});
