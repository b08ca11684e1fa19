import { describe, expect, test } from '@jest/globals';
import type { FixedAnswer } from '../../../answering/index.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { HoldId } from '../../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../../../platform/time/instant.ts';
import {
  flowTalk,
  houseWith,
  id,
  NOW,
  OFFERS,
  PATIENT,
  SERVICES,
  type FlowTalk,
} from '../../test-support/flow-talk.ts';
import { render } from '../../phrases/render.ts';
import type { Node } from '../dialogue.ts';

const LANDLINE = '+34934100200';
const WHERE = { es: '¿dónde están?', ca: 'on sou?', en: 'where are you?' } as const;
const OFFERED = {
  es: '¿Se lo envío por SMS?',
  ca: 'L’hi envio per SMS?',
  en: 'Shall I send it to you by text',
} as const;
const OFFER: Node = { name: 'offer', openings: OFFERS, shown: OFFERS.map((one) => one.id) };
const known = { caller: { patientId: PATIENT }, goal: 'book', wish: { serviceId: SERVICES[0]?.id as never } } as const;
const preparation: FixedAnswer = {
  topic: 'preparation',
  words: { es: 'Venga en ayunas.' },
  link: 'https://a.example/hoja',
};

/** What would be written. */
function written(talk: FlowTalk): string {
  return talk.effects
    .flatMap((effect) =>
      effect.kind === 'send-text' ? effect.lines.map((one) => render(one, effect.language, 'text')) : [],
    )
    .join(' ');
}

describe('what is better read is offered by SMS to who calls from a mobile', () => {
  test.each<Language>(['es', 'ca', 'en'])('the address, in %s: said first, and sent after a yes', (language) => {
    const asked = flowTalk({ language }).hear({ kind: 'start' }).say(WHERE[language]);
    expect(asked.said).toContain('calle Mayor, 1');
    expect(asked.said).toContain(OFFERED[language]);
    expect(asked.effects).toEqual([]);
    const sent = asked.say(language === 'en' ? 'yes please' : 'sí');
    expect(written(sent)).toContain('calle Mayor, 1');
    expect(written(sent)).toContain('https://www.google.com/maps/search/?api=1&query=calle%20Mayor%2C%201');
    expect(sent.state.node).toEqual({ name: 'menu', again: true });
  });

  test('the preparation of a test with its leaflet, by a key', () => {
    const sent = flowTalk({ house: houseWith({}, [preparation]) })
      .say('¿tengo que ir en ayunas?')
      .press('1');
    expect(written(sent)).toBe('Venga en ayunas. https://a.example/hoja');
  });

  test('nothing is sent after a no, after silence, or to who goes on with something else', () => {
    const offered = flowTalk({ node: OFFER, state: known }).say('¿dónde están?');
    expect(offered.said).toContain('SMS');
    for (const after of [
      offered.press('2'),
      offered.say('no, gracias'),
      offered.hear({ kind: 'silence' }).hear({ kind: 'silence' }),
    ]) {
      expect(after.state.node).toEqual(OFFER);
      expect(written(after)).toBe('');
    }
    const chosen = offered.say('la segunda');
    expect(chosen.state.node).toMatchObject({ name: 'confirm', opening: { id: 'opening-2' } });
    expect(written(chosen)).toBe('');
  });

  test('the same is not offered twice, and each message that is asked for is another one', () => {
    const first = flowTalk({ house: houseWith({}, [preparation]) })
      .say('¿dónde están?')
      .press('1');
    expect(first.say('¿dónde están?').said).not.toContain('SMS');
    const second = first.say('¿hay que ir en ayunas?').press('1');
    expect(second.effects.flatMap((effect) => (effect.kind === 'send-text' ? [effect.number] : []))).toEqual([0, 1]);
  });

  test.each(['anonymous', LANDLINE])('is only told to %s', (remote) => {
    const asked = flowTalk({ remote }).say('¿dónde están?');
    expect(asked.said).toContain('calle Mayor, 1');
    expect(asked.said).not.toContain('SMS');
    const wanted = asked.say('mándemelo por SMS');
    expect(wanted.said).toContain('A este teléfono no puedo enviarle mensajes.');
    expect(wanted.last.outcome).toBeUndefined();
  });

  test('is only told in writing to who writes', () => {
    expect(flowTalk({ channel: 'sms' }).say('¿dónde están?').said).not.toContain('¿Se lo envío');
  });
});

describe('who asks for it by SMS has said yes already', () => {
  test.each([
    'mándeme la dirección por SMS',
    'envíeme la ubicación, por favor',
    'm’envia l’adreça per missatge?',
    'can you text me the address?',
  ])('"%s"', (words) => {
    expect(written(flowTalk().say(words))).toContain('calle Mayor, 1');
  });

  test.each(['no me mande mensajes', 'me ha llegado un mensaje', 'mándeme los resultados por SMS'])(
    'not "%s"',
    (words) => {
      const told = flowTalk().say(words);
      expect(written(told)).toBe('');
      expect(told.last.outcome).not.toBe('by-message');
    },
  );
});

describe('a call goes on by message from the same point', () => {
  test('where they would rather write, at any question, and what was held is let go', () => {
    const hold = { id: id<HoldId>(40), openingId: 'opening-1', expiresAt: plusMs(NOW, HOUR_MS) };
    const told = flowTalk({ node: OFFER, state: { ...known, hold } }).say('prefiero seguir por mensaje');
    expect(told.last.quiet).toBe(true);
    expect(told.effects).toEqual([{ kind: 'release-holds' }]);
    expect(told.state).toMatchObject({ node: { name: 'over' }, brokenOffAt: OFFER });
    expect(told.state.hold).toBeUndefined();
  });

  test('it is offered where a name is not understood twice, once', () => {
    const node: Node = { name: 'new-patient', draft: { givenName: 'Ana' }, part: 'family-name' };
    const lost = flowTalk({ node, state: { goal: 'book', isNew: true } })
      .hear({ kind: 'silence' })
      .hear({ kind: 'silence' });
    expect(lost.said).toContain('¿Le envío un SMS y seguimos por mensaje?');
    expect(lost.press('1').state).toMatchObject({ node: { name: 'over' }, brokenOffAt: node });
    const talking = lost.press('2');
    expect(talking.state.node).toEqual(node);
    expect(talking.hear({ kind: 'silence' }).hear({ kind: 'silence' }).said).not.toContain('SMS');
  });

  test('it is offered where what was read back of somebody new was wrong', () => {
    const draft = { givenName: 'Ana', familyName: 'Bega', birthDate: '1972-05-14' as never };
    const wrong = flowTalk({
      node: { name: 'new-patient', draft, part: 'check' },
      state: { goal: 'book', isNew: true },
    });
    expect(wrong.press('2').press('2').said).toContain('¿Le envío un SMS');
  });

  test('who does not get on with the keys hears that they may', () => {
    const twice = flowTalk({ node: OFFER, state: known }).say('eh, pues, a ver').say('mm, este');
    expect(twice.said).toContain('diga: por mensaje');
    expect(twice.say('por mensaje').state.node.name).toBe('over');
  });
});

test('who hangs up once they were told what they asked is not called back', () => {
  const told = flowTalk().say('¿dónde están?');
  expect(told.hear({ kind: 'hangup' }).last.outcome).toBe('informed');
  expect(flowTalk({ node: OFFER, state: known }).say('¿dónde están?').hear({ kind: 'hangup' })).toMatchObject({
    last: { outcome: 'hung-up' },
    state: { brokenOffAt: OFFER },
  });
});
