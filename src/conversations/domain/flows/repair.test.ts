import { describe, expect, test } from '@jest/globals';
import { flowTalk, visitAt, type FlowTalk } from '../../test-support/flow-talk.ts';

const BORN = '14 de mayo de 1972';
/** What is answered on the way, and the answer that the flow waits for in its middle. */
const FLOWS: Readonly<Record<string, readonly [way: readonly string[], next: string]>> = {
  'to be known': [['quiero pedir una cita de fisioterapia'], BORN],
  'to choose a time': [['quiero pedir una cita de fisioterapia', BORN], 'la primera'],
  'to agree to a time': [['quiero pedir una cita de fisioterapia', BORN, 'la primera'], 'sí'],
  'to move': [['quiero cambiar mi cita', BORN], 'la segunda'],
  'to agree to a move': [['quiero cambiar mi cita', BORN, 'la primera'], 'sí'],
  'to cancel': [['quiero anular mi cita', BORN], 'sí'],
  'to say why it is cancelled': [['quiero anular mi cita', BORN, 'sí'], 'ya no la necesito'],
  'to hear of visits': [['qué citas tengo', BORN], 'confirmarla'],
  'to be late': [['llego tarde a mi cita'], BORN],
  'to wait for something earlier': [['avíseme si hay algo antes', BORN], 'sí'],
  'to be called back': [['que me llamen mañana por la mañana'], 'sí'],
  'to leave a message': [['quiero dejar un recado', 'que vendré con mi hijo a la visita'], 'sí'],
  'to get results': [['quiero mis resultados'], BORN],
  'to get a prescription': [['necesito una receta'], 'la de la tensión de siempre'],
  'to get a certificate': [['necesito un justificante'], 'de la visita del lunes'],
  'to get an invoice': [['necesito una factura'], 'la de la visita de ayer'],
  'to complain': [['quiero poner una reclamación'], 'me trataron muy mal en el mostrador'],
};

/** What is said here is noted as it is said, a question too. */
const NOTED = new Set([
  'to leave a message',
  'to get results',
  'to get a prescription',
  'to get a certificate',
  'to get an invoice',
  'to complain',
]);
/** It is cancelled already: nobody is pressed for a reason. */
const NOT_PRESSED = 'to say why it is cancelled';
const NO_ANSWER = new Set(['silence', 'a wrong key']);

const PATTERNS: Readonly<Record<string, (talk: FlowTalk) => FlowTalk>> = {
  silence: (talk) => talk.hear({ kind: 'silence' }),
  '"¿qué ha dicho?"': (talk) => talk.say('¿qué ha dicho?'),
  'an asterisk': (talk) => talk.press('*'),
  '"no le entiendo"': (talk) => talk.say('no le entiendo'),
  '"espere un momento"': (talk) => talk.say('espere un momento'),
  '"más despacio"': (talk) => talk.say('más despacio, por favor'),
  'a wrong key': (talk) => talk.press('9'),
};

const midway = (way: readonly string[]): FlowTalk =>
  way.reduce((talk, text) => talk.say(text), flowTalk({ visits: [visitAt('2026-11-20T10:00:00Z')] }));

/** Effects of the way to help itself, not of the flow. */
const asked = ({ effects }: FlowTalk) => effects.map(({ kind }) => kind).filter((kind) => kind !== 'remember-pace');

describe.each(Object.entries(FLOWS))('who calls %s', (flow, [way, next]) => {
  const before = midway(way);
  const undisturbed = before.say(next);

  const patterns = Object.entries(PATTERNS).filter(([name]) => flow !== NOT_PRESSED || !NO_ANSWER.has(name));
  test.each(patterns)('goes on from the same point after %s', (_pattern, disturb) => {
    const disturbed = disturb(before);
    expect(disturbed.state.node).toEqual(before.state.node);
    const gone = disturbed.say(next);
    expect(gone.state.node).toEqual(undisturbed.state.node);
    expect(asked(gone)).toEqual(asked(undisturbed));
  });

  test('hears an answer to a question in the middle, unless every word is noted', () => {
    const told = before.say('¿y a qué hora abren?');
    if (NOTED.has(flow)) {
      expect(told.said).not.toContain('lunes a viernes');
      return;
    }
    expect(told.state.node).toEqual(before.state.node);
    expect(told.said).toContain('lunes a viernes');
  });
});
