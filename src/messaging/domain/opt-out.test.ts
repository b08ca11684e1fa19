import { describe, expect, test } from '@jest/globals';
import { optOutWordOf } from './opt-out.ts';

describe('asking for silence', () => {
  test.each([
    'BAJA',
    'baja',
    ' Baja. ',
    'Baja, por favor',
    'stop please',
    'STOP',
    'stop!',
    'No más',
    'NO MÁS MENSAJES',
    'Aturar',
    'Prou missatges',
    'no més',
    'Cancelar suscripción',
    'unsubscribe',
    'No me envíen más mensajes, gracias',
    'no quiero recibir más mensajes',
    "No m'envieu més missatges",
    'no vull rebre més missatges',
    'stop texting me',
    'please do not contact me',
  ])('"%s" asks for silence', (text) => {
    expect(optOutWordOf(text)).toBe('stop');
  });

  test.each([
    'CANCELAR',
    'Cancel',
    'cancel·lar',
    'no',
    'no puedo',
    'Quiero cancelar la cita',
    'estoy de baja y no puedo ir',
    'stop by tomorrow',
    'no me llame más tarde, llámeme ahora',
    'no me llamen hoy, mañana sí',
    'No em truqueu avui',
    'no me va bien, llámenme',
    'no me envíen al doctor Ruiz',
    'Anular',
    'CANCELAR CITA',
    '',
    '1',
    'x'.repeat(5000),
  ])('"%s" does not', (text) => {
    expect(optOutWordOf(text)).toBeUndefined();
  });

  test.each(['ALTA', 'alta', 'Start'])('"%s" takes it back', (text) => {
    expect(optOutWordOf(text)).toBe('start');
  });
});
