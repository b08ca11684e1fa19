import { describe, expect, test } from '@jest/globals';
import { payersOf } from './coverage.ts';

const TODAY = '2026-11-27';
const coverage = (more: object) => ({ resourceType: 'Coverage', status: 'active', ...more });

describe('who pays by a Coverage', () => {
  test('is named by its payor: by what is shown, by what it holds, or elsewhere', () => {
    expect(payersOf(coverage({ payor: [{ display: ' Mutua  Alba ' }] }), TODAY).names).toEqual(['Mutua Alba']);
    const contained = [{ resourceType: 'Organization', id: 'm', name: 'Adeslas' }];
    expect(payersOf(coverage({ contained, payor: [{ reference: '#m' }] }), TODAY).names).toEqual(['Adeslas']);
    const pointed = { reference: 'Organization/7' };
    expect(payersOf(coverage({ payor: [pointed] }), TODAY)).toMatchObject({ names: [], references: [pointed] });
    expect(payersOf(coverage({ insurer: { display: 'De R5' } }), TODAY).names).toEqual(['De R5']);
  });

  test('is its kind where nobody is named', () => {
    const type = { coding: [{ code: 'EHCPOL', display: 'Seguro de empresa' }] };
    expect(payersOf(coverage({ type, payor: [] }), TODAY).kind).toBe('Seguro de empresa');
    expect(payersOf(coverage({ type: { text: 'Mutua' } }), TODAY).kind).toBe('Mutua');
  });

  test.each([
    ['that ended', { status: 'active', period: { end: '2026-11-26' } }],
    ['that ended last month', { status: 'active', period: { end: '2026-10' } }],
    ['that has not begun', { status: 'active', period: { start: '2026-12-01' } }],
    ['that was cancelled', { status: 'cancelled' }],
    ['by oneself', { status: 'active', type: { coding: [{ code: 'pay', display: 'self' }] } }],
  ])('is nobody by one %s', (_what, more) => {
    const nobody = { names: [], references: [] };
    expect(payersOf({ payor: [{ display: 'Mutua' }], ...more }, TODAY)).toEqual(nobody);
  });

  test('is nobody where the patient or a relative is the payor', () => {
    const type = { text: 'Privado' };
    const own = payersOf(coverage({ type, payor: [{ reference: 'Patient/7', display: 'Ana' }] }), TODAY);
    expect(own).toEqual({ names: [], references: [] });
  });

  test.each(['2026', '2026-11', '2026-11-27'])('still is in force when it ends %s', (end) => {
    expect(payersOf(coverage({ period: { end }, payor: [{ display: 'Mutua' }] }), TODAY).names).toEqual(['Mutua']);
  });
});
