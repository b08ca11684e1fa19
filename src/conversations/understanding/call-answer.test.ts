import { describe, expect, test } from '@jest/globals';
import { answeringDeviceIn, asksForNoCalls, asksWhoCalls } from './call-answer.ts';

describe('what answers a call of ours', () => {
  test.each([
    ['Hola. Diga su nombre y el motivo de la llamada, y veré si la persona está disponible.', 'screening'],
    ['Si us plau, digui el seu nom i el motiu de la trucada', 'screening'],
    ["Hi, if you record your name and reason for calling, I'll see if this person is available.", 'screening'],
    ['The person you’re calling is using a screening service from Google', 'screening'],
    ['El teléfono está apagado. Deje su mensaje después de la señal', 'voicemail'],
    ['Ha llamado al buzón de voz de', 'voicemail'],
    ['Deixi el seu missatge després del senyal', 'voicemail'],
    ['Please leave a message after the tone', 'voicemail'],
  ])('%s', (text, device) => {
    expect(answeringDeviceIn(text)).toBe(device);
  });

  test.each([
    'sí, ahí estaré',
    'no puedo, dejé un mensaje ayer',
    'mi nombre es Ana',
    '¿de parte de quién?',
    'why are you calling me',
    'no estoy disponible ese día',
  ])('%s is a person', (text) => {
    expect(answeringDeviceIn(text)).toBeUndefined();
  });
});

describe('a person who asks who calls', () => {
  test.each([
    '¿Quién es?',
    '¿quién es? ¿quién me llama?',
    'Sí, dígame, ¿de parte de quién?',
    '¿Con quién hablo?',
    'Qui és?',
    'De part de qui?',
    'Who is this, please?',
    'Who’s calling?',
    'what is this about',
  ])('%s', (text) => {
    expect(asksWhoCalls(text)).toBe(true);
    expect(answeringDeviceIn(text)).toBeUndefined();
  });

  test.each(['sí', '¿quién es el médico?', 'no soy yo, ¿quién es?', 'quiero hablar con una persona'])(
    'not %s',
    (text) => {
      expect(asksWhoCalls(text)).toBe(false);
    },
  );
});

describe('who wants no more calls', () => {
  test.each([
    'No me llamen más',
    'no me llaméis más, por favor',
    'por favor, no me llamen más',
    'dejen de llamarme',
    'No em truqueu més',
    'no quiero más llamadas',
    'No em truquin més',
    'no vull més trucades',
    'stop calling me',
    'Please don’t call me again',
  ])('%s', (text) => {
    expect(asksForNoCalls(text)).toBe(true);
  });

  test.each([
    'BAJA',
    'no me envíen más mensajes',
    'no me llamen hoy, mañana sí',
    'No em truqueu avui',
    'no me llame más tarde',
    'llámenme más tarde',
    'no me llamo Ana',
    'no puedo ir',
    'no',
  ])('%s is something else', (text) => {
    expect(asksForNoCalls(text)).toBe(false);
  });
});
