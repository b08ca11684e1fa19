import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segmentsOf, toGsm7 } from './segments.ts';

describe('segments', () => {
  test.each([
    ['', 'gsm-7', 1, 0],
    ['Hola', 'gsm-7', 1, 4],
    ['a'.repeat(160), 'gsm-7', 1, 160],
    ['a'.repeat(161), 'gsm-7', 2, 161],
    ['a'.repeat(306), 'gsm-7', 2, 306],
    ['a'.repeat(307), 'gsm-7', 3, 307],
    ['ñ é à è ì ò ù ü É Ñ Ç ¿¡', 'gsm-7', 1, 24],
    ['€'.repeat(80), 'gsm-7', 1, 160],
    ['€'.repeat(81), 'gsm-7', 2, 162],
    ['í', 'ucs-2', 1, 1],
    ['í'.repeat(70), 'ucs-2', 1, 70],
    ['í'.repeat(71), 'ucs-2', 2, 71],
    ['í'.repeat(134), 'ucs-2', 2, 134],
    ['í'.repeat(135), 'ucs-2', 3, 135],
    ['🦷'.repeat(35), 'ucs-2', 1, 70],
    ['🦷'.repeat(36), 'ucs-2', 2, 72],
  ] as const)('%#: counted by alphabet and length', (text, encoding, count, length) => {
    expect(segmentsOf(text)).toMatchObject({ encoding, count, length });
  });

  test.each([...'áíóúÁÍÓÚç·’âêïßœ'].filter((letter) => letter !== 'ß'))('%s is not in GSM-7', (letter) => {
    expect(segmentsOf(letter).encoding).toBe('ucs-2');
  });

  test('a two-place character never straddles two parts', () => {
    // 152 + 2 do not fit into the first part of 153, so the euro sign opens the second.
    expect(segmentsOf(`${'a'.repeat(152)}€${'a'.repeat(151)}`).count).toBe(2);
    expect(segmentsOf(`${'a'.repeat(152)}€${'a'.repeat(152)}`).count).toBe(3);
  });

  test('accents go only where a segment is saved', () => {
    expect(toGsm7('Sí, mañana está bien.')).toBe('Sí, mañana está bien.');
    const long = `Clínica Alameda: le recordamos su cita del sábado a las 10:30 en Alameda Centro. Responda 1 o SÍ.`;
    expect(segmentsOf(long).count).toBe(2);
    expect(toGsm7(long)).toBe(
      'Clinica Alameda: le recordamos su cita del sabado a las 10:30 en Alameda Centro. Responda 1 o SI.',
    );
    expect(segmentsOf(toGsm7(long)).count).toBe(1);
  });

  test('what has no plain form is left as it was written', () => {
    const text = `Cita confirmada 🦷 ${'más '.repeat(30)}`;
    expect(toGsm7(text)).toBe(text);
  });

  test('the plain form never needs more segments, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aáéíñç·’…€ 🦷xyz'), maxLength: 400 }), (text) => {
        const plain = toGsm7(text);
        expect(segmentsOf(plain).count).toBeLessThanOrEqual(segmentsOf(text).count);
        expect(toGsm7(plain)).toBe(plain);
      }),
    );
  });
});
