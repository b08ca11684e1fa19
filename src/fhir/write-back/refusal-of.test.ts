import { describe, expect, test } from '@jest/globals';
import { failedEntry, verdictOnBooking, verdictOnChange } from './refusal-of.ts';

function outcome(issue: object, more: readonly object[] = []) {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', ...issue }, ...more] };
}

function bundle(...resources: readonly object[]) {
  return { resourceType: 'Bundle', type: 'searchset', total: 1, entry: resources.map((resource) => ({ resource })) };
}

function coded(code: string, vendorCode: string) {
  return { code, details: { coding: [{ system: 'https://vendor.example/codes', code: vendorCode }] } };
}

const appointment = (status: string) => ({ resourceType: 'Appointment', id: '7', status });

describe('rule 3.6: every form of "slot taken" is one refusal', () => {
  test.each([
    ['IHE: 200 with a fatal not-found', 200, bundle(outcome({ severity: 'fatal', code: 'not-found' }))],
    ['IHE: 200 with an Appointment that is cancelled', 200, bundle(appointment('cancelled'))],
    ['IHE: the OperationOutcome without a Bundle', 200, outcome({ severity: 'fatal', code: 'not-found' })],
    ['201 with an Appointment that is cancelled', 201, appointment('cancelled')],
    ['GP Connect: 409 DUPLICATE_REJECTED', 409, outcome(coded('duplicate', 'DUPLICATE_REJECTED'))],
    ['BaRS: 409 REC_CONFLICT', 409, outcome(coded('conflict', 'REC_CONFLICT'))],
    ['a bare 409', 409, undefined],
    ['400 "not available"', 400, outcome({ code: 'invalid', diagnostics: 'Requested time slot is not available' })],
    ['400 in Spanish', 400, outcome({ code: 'invalid', details: { text: 'La hora ya no está disponible' } })],
    ['422 business rule', 422, outcome({ code: 'business-rule', diagnostics: 'The slot cannot be booked' })],
    ['422 by its text', 422, outcome({ code: 'processing', diagnostics: 'Slot 7 has been taken' })],
  ])('%s', (_name, status, body) => {
    expect(verdictOnBooking({ status, body })).toEqual({ kind: 'slot-taken' });
  });

  test.each([
    ['BaRS: 409 with the issue code duplicate', outcome(coded('duplicate', 'REC_CONFLICT'))],
    ['HealthLake: 409 with the original resource', appointment('booked')],
  ])('a replay is no refusal: %s', (_name, body) => {
    expect(verdictOnBooking({ status: 409, body })).toEqual({ kind: 'duplicate' });
  });

  test.each([
    ['201 without a body', 201, undefined, { kind: 'accepted' }],
    ['200 with the Appointment', 200, appointment('booked'), { kind: 'accepted' }],
    [
      'a booking with a remark',
      200,
      bundle(appointment('booked'), outcome({ severity: 'information', code: 'informational' })),
      { kind: 'accepted' },
    ],
    ['an invalid resource', 400, outcome({ code: 'required' }), { kind: 'refused', reason: 'required' }],
    ['a reference that is unknown', 422, outcome({ code: 'not-found' }), { kind: 'refused', reason: 'not-found' }],
    ['no right to it', 403, undefined, { kind: 'refused', reason: 'http-403' }],
    ['locked', 423, undefined, { kind: 'refused', reason: 'http-423' }],
    ['If-None-Exist that finds several', 412, undefined, { kind: 'many' }],
  ])('what is something else stays something else: %s', (_name, status, body, verdict) => {
    expect(verdictOnBooking({ status, body })).toEqual(verdict);
  });
});

describe('rule 3.5: a change that came too late', () => {
  test.each([
    ['412', 412, undefined],
    ['409 of HAPI and Oracle', 409, outcome({ code: 'conflict' })],
    ['428 where If-Match is missed', 428, undefined],
  ])('%s is read again', (_name, status, body) => {
    expect(verdictOnChange({ status, body })).toEqual({ kind: 'changed-meanwhile' });
  });

  test('a move into a time that is taken is no version conflict', () => {
    const body = outcome(coded('conflict', 'DUPLICATE_REJECTED'));
    expect(verdictOnChange({ status: 409, body })).toEqual({ kind: 'slot-taken' });
    expect(
      verdictOnChange({ status: 422, body: outcome({ code: 'processing', diagnostics: 'slot is taken' }) }),
    ).toEqual({
      kind: 'slot-taken',
    });
  });
});

describe('rule 3.8: each entry of a transaction is looked at', () => {
  const entries = (...statuses: readonly string[]) => ({
    resourceType: 'Bundle',
    type: 'transaction-response',
    entry: statuses.map((status) => ({ response: { status } })),
  });

  test('a 200 that holds a 412 has failed', () => {
    expect(failedEntry(entries('201 Created', '412'), 2)).toEqual({ status: 412, body: undefined });
  });

  test('an answer with fewer entries than were sent, or without a status, has failed', () => {
    expect(failedEntry(entries('201'), 2)).toEqual({ status: 0, body: undefined });
    expect(failedEntry({ resourceType: 'Bundle', entry: [{}] }, 1)).toEqual({ status: 0, body: undefined });
    expect(failedEntry(undefined, 1)).toEqual({ status: 0, body: undefined });
  });

  test('all of them 2xx is a success', () => {
    expect(failedEntry(entries('201 Created', '200 OK'), 2)).toBeUndefined();
  });
});
