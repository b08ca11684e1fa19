import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../../platform/i18n/language.ts';
import type { PractitionerId } from '../../../platform/kernel/ids.ts';
import { flowTalk, houseWith, id, SERVICES } from '../../test-support/flow-talk.ts';
import type { House } from '../house.ts';

const TARGETS = [
  { id: 'billing', name: 'Facturación', kind: 'specialty' },
  { id: 'dental', name: 'Odontología', kind: 'specialty' },
  { id: 'sants', name: 'Centro Sants', kind: 'site' },
  { id: 'soler', name: 'Dra. Ana Soler', kind: 'person' },
] as const;
const PRACTITIONERS = ['Laura Vidal', 'Jorge Prats'].map((name, index) => ({
  id: id<PractitionerId>(20 + index),
  name,
}));

function called(more: Partial<House> = {}, language: Language = 'es', remote = '+34600111222') {
  const house = houseWith({ targets: TARGETS, putsThrough: true, ...more });
  const catalogue = { services: SERVICES, practitioners: PRACTITIONERS, severalSites: false, house };
  return flowTalk({ house, language, remote, state: { catalogue } }).hear({ kind: 'start' });
}

const ASKED: Readonly<Record<Language, readonly (readonly [said: string, target: string])[]>> = {
  es: [
    ['páseme con facturación', 'billing'],
    ['Buenos días, ¿me pone con facturación, por favor?', 'billing'],
    ['quiero hablar con la doctora Soler', 'soler'],
    ['póngame con el centro de Sants', 'sants'],
    ['con odontología', 'dental'],
    ['quisiera hablar con alguien de odontología para cambiar una factura', 'dental'],
  ],
  ca: [
    ['passi’m amb facturació', 'billing'],
    ['vull parlar amb la doctora Soler, si us plau', 'soler'],
    ['posi’m amb el centre de Sants', 'sants'],
    ['amb odontologia', 'dental'],
  ],
  en: [
    ['put me through to facturación please', 'billing'],
    ['I want to speak to doctor Soler', 'soler'],
    ['could you connect me with the Sants centre', 'sants'],
    ['with odontología please', 'dental'],
  ],
};

describe('who is asked for by name', () => {
  test.each(LANGUAGES.flatMap((language) => ASKED[language].map(([said, target]) => ({ language, said, target }))))(
    'is put through to: $said',
    ({ language, said, target }) => {
      const { last } = called({}, language).say(said);
      expect(last.person).toMatchObject({ reason: 'asked-for-person', target: { id: target } });
    },
  );

  test('is reached from the middle of a booking as well', () => {
    const { last } = called().press('1').press('1').say('páseme con facturación');
    expect(last.person?.target).toEqual({ id: 'billing', name: 'Facturación' });
  });

  test('gets a complete message where the clinic puts nobody through', () => {
    const asked = called({ putsThrough: false }).say('páseme con la doctora Soler');
    expect(asked.last.person).toBeUndefined();
    expect(asked.said).toContain('no puedo pasarle con la doctora Ana Soler');
    const read = asked.say('que me llame por los resultados').say('Eva Bruna');
    expect(read.said).toContain('Es para la doctora Ana Soler.');
    expect(read.say('sí').effects.at(-1)).toMatchObject({
      kind: 'leave-request',
      draft: {
        kind: 'message',
        words: 'que me llame por los resultados',
        name: 'Eva Bruna',
        target: { id: 'soler', name: 'Dra. Ana Soler' },
      },
    });
  });

  test('has their message told again where it was noted wrongly', () => {
    const asked = called({ putsThrough: false }).say('páseme con facturación');
    const read = asked.say('que falta el IVA').say('Eva Bruna').say('no').say('que sobra el IVA').say('Eva Bruna');
    expect(read.said).toContain('Es para Facturación.');
  });

  test('and is no target of the rules has no telephone that rings', () => {
    expect(called().say('quiero hablar con la doctora Vidal').last.person).toEqual({
      reason: 'asked-for-person',
      urgent: false,
      target: { name: 'Laura Vidal' },
    });
  });

  test('is asked for in writing, and called to the thread', () => {
    const house = houseWith({ targets: TARGETS, putsThrough: false });
    const { last, said } = flowTalk({ house, channel: 'sms' }).say('quiero hablar con facturación');
    expect(last.person?.target?.id).toBe('billing');
    expect(said).toContain('le contestarán');
  });
});

describe('a name that two have', () => {
  const two = [...TARGETS, { id: 'pau', name: 'Dr. Pau Soler', kind: 'person' } as const];
  const asked = called({ targets: two }).say('quiero hablar con Soler');

  test('is asked about in one closed question', () => {
    expect(asked.last.person).toBeUndefined();
    expect(asked.said).toBe(
      '¿Con quién quiere hablar? Para la doctora Ana Soler, pulse 1. Para el doctor Pau Soler, pulse 2.',
    );
    expect(asked.press('2').last.person?.target?.id).toBe('pau');
    expect(asked.say('con Ana').last.person?.target?.id).toBe('soler');
  });

  test('is asked about once: then a person of the clinic helps', () => {
    expect(asked.say('con Soler').last.person).toEqual({ reason: 'asked-for-person', urgent: false });
    expect(asked.say('no sé').last.person).toEqual({ reason: 'asked-for-person', urgent: false });
  });

  test('is told apart by the rest of it', () => {
    expect(called({ targets: two }).say('páseme con Pau Soler').last.person?.target?.id).toBe('pau');
  });
});

describe('nobody is put through to', () => {
  test.each([
    'no quiero hablar con la doctora Soler',
    'no me pase con facturación',
    'quiero una cita con la doctora Vidal',
    'acabo de hablar con facturación y quiero una cita',
  ])('by: %s', (said) => {
    expect(called().say(said).last.person?.target).toBeUndefined();
  });

  test('by the words of a message', () => {
    const { last } = called()
      .say('quiero dejar un recado')
      .say('díganle que tengo que hablar con la doctora Soler sin falta');
    expect(last.person).toBeUndefined();
  });

  test('before the emergency number is told', () => {
    const { last, said } = called().say('páseme con la doctora Soler, me duele el pecho y no puedo respirar');
    expect(last.person?.reason).toBe('emergency');
    expect(said).toContain('112');
  });
});
