import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ScheduleId, ServiceId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import { END_OF_TIMES } from './local-days.ts';
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

test('of a time that no search reaches is no opening id', () => {
  const [scheduleId, serviceId] = [
    '0190f0f0-0000-7000-8000-000000000001' as ScheduleId,
    '0190f0f0-0000-7000-8000-000000000002' as ServiceId,
  ];
  const idAt = (at: number) => encodeOpeningId({ scheduleId, serviceId, start: at as Instant });
  expect(decodeOpeningId(idAt(END_OF_TIMES))).toBeUndefined();
  expect(decodeOpeningId(idAt(END_OF_TIMES - MINUTE_MS))?.start).toBe(END_OF_TIMES - MINUTE_MS);
});
