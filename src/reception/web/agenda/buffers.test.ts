import { describe, expect, test } from '@jest/globals';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { buffersOf, withBuffers } from './buffers.ts';

const SERVICES = [
  { id: 'laser', bufferBeforeMinutes: 5, bufferAfterMinutes: 10 },
  { id: 'general', bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
];
const visit = (service: string, status = 'booked') =>
  ({ id: 'v', status, service: { id: service }, patient: { name: 'Ana Gil' } }) as unknown as AppointmentOut;
const around = (appointment: AppointmentOut, from = 600) =>
  buffersOf({ appointment, span: { from, to: from + 30 } }, SERVICES).map(({ span }) => [span.from, span.to]);

describe('the time that a service keeps free around a visit', () => {
  test('lies before and after it', () => {
    expect(around(visit('laser'))).toEqual([
      [595, 600],
      [630, 640],
    ]);
    expect(around(visit('general'))).toEqual([]);
    expect(around(visit('gone'))).toEqual([]);
  });

  test('is free again with a visit that takes no time', () => expect(around(visit('laser', 'cancelled'))).toEqual([]));

  test('ends with the day', () => {
    expect(around(visit('laser'), 0)).toEqual([[30, 40]]);
    expect(withBuffers({ from: 1_420, to: 1_440 }, SERVICES[0])).toEqual({ from: 1_415, to: 1_440 });
  });
});
