import { describe, expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import type { Brand } from '../../../platform/kernel/brand.ts';
import { LANGUAGES, type Language } from '../../../platform/i18n/language.ts';
import {
  parseId,
  type AppointmentId,
  type HoldId,
  type PatientId,
  type PractitionerId,
  type ServiceId,
} from '../../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../../../platform/time/instant.ts';
import { parseZone, type Zone } from '../../../platform/time/wall-time.ts';
import { at } from '../../../../test/support/test-context.ts';
import { render } from '../../phrases/render.ts';
import type { DialogueState, Node, Step } from '../dialogue.ts';
import type { EffectResult } from '../effect.ts';
import { hear } from '../hear.ts';
import { openingState } from '../opening-state.ts';
import { expectation, question } from '../question.ts';
import type { TurnInput } from '../turn.ts';
import type { Offered, Visit } from '../wish.ts';
import { step } from './step.ts';

const NOW = at('2026-11-20T09:00:00Z');
const MADRID = parseZone('Europe/Madrid') as Zone;

function id<T extends Brand<string, string>>(number: number): T {
  return required(parseId<T>(`0190f0f0-0000-7000-8000-${String(number).padStart(12, '0')}`), 'id');
}

const PATIENT = id<PatientId>(1);
const services = ['Medicina general', 'Fisioterapia', 'Ecografía', 'Nutrición', 'Vacunas'].map((name, index) => ({
  id: id<ServiceId>(10 + index),
  name,
}));
const practitioners = [{ id: id<PractitionerId>(20), name: 'Laura Vidal' }];
const offers: readonly Offered[] = ['2026-11-23T08:00:00Z', '2026-11-24T15:30:00Z', '2026-11-26T09:45:00Z'].map(
  (iso, index) => ({
    id: `opening-${index + 1}`,
    start: at(iso),
    zone: MADRID,
    practitionerName: 'Laura Vidal',
    siteName: 'Sede Centro',
  }),
);
const visit: Visit = {
  id: id<AppointmentId>(30),
  patientId: PATIENT,
  start: at('2026-11-24T09:30:00Z'),
  zone: MADRID,
  serviceId: id<ServiceId>(10),
  serviceName: 'Medicina general',
  practitionerId: id<PractitionerId>(20),
  practitionerName: 'Laura Vidal',
  siteName: 'Sede Centro',
  changeable: true,
};

const MENU: Node = { name: 'menu' };
const OFFER: Node = { name: 'offer', openings: offers, shown: offers.map((one) => one.id) };
const CONFIRM: Node = { name: 'confirm', opening: offers[0] as Offered, openings: offers, shown: [] };
const REMINDER: Node = {
  name: 'reminder',
  subjects: [{ appointmentId: visit.id, patientId: PATIENT }],
  answered: false,
};

function stateAt(node: Node, more: Partial<DialogueState> = {}, language: Language = 'es'): DialogueState {
  const clinic = { name: 'Clínica Alameda', zone: MADRID, languages: LANGUAGES };
  const channel = node.name === 'reminder' ? 'sms' : 'voice';
  const begun = openingState({
    channel,
    clinic,
    language,
    catalogue: { services, practitioners, severalSites: false },
    node,
    greeted: true,
    remote: '+34600111222',
  });
  return { ...begun, caller: { patientId: PATIENT }, goal: 'book', wish: { serviceId: id<ServiceId>(10) }, ...more };
}

function hearing(state: DialogueState, input: TurnInput): Step {
  return step(state, { kind: 'heard', at: NOW, heard: hear(input, state, NOW) });
}

const say = (state: DialogueState, text: string): Step => hearing(state, { kind: 'speech', text });
const press = (state: DialogueState, keys: string): Step => hearing(state, { kind: 'keys', keys });
const result = (state: DialogueState, value: EffectResult): Step =>
  step(state, { kind: 'result', at: NOW, result: value });
const all = (state: DialogueState) =>
  question(state)
    .map((line) => render(line, state.language, state.medium))
    .join(' ');
const where = (made: Step) => made.person?.reason ?? made.do?.kind ?? made.state.node.name;

describe('the menu understands', () => {
  test.each<[Language, string, string]>([
    ['es', 'quería pedir cita', 'service'],
    ['es', 'quiero cambiar mi cita', 'birth-date'],
    ['es', 'necesito anular la cita', 'birth-date'],
    ['es', 'póngame con una persona', 'asked-for-person'],
    ['es', '¿qué horario tienen?', 'leave-request'],
    ['ca', 'voldria demanar hora', 'service'],
    ['ca', 'vull anul·lar la cita', 'birth-date'],
    ['ca', 'vull parlar amb una persona', 'asked-for-person'],
    ['en', 'I would like to make an appointment', 'service'],
    ['en', 'I need to cancel my appointment', 'birth-date'],
    ['en', 'can I speak to a person please', 'asked-for-person'],
  ])('in %s: %s', (language, text, expected) => {
    const { caller: _unknown, ...unknown } = stateAt(MENU, { wish: {} }, language);
    expect(where(say(unknown, text))).toBe(expected);
  });

  test.each([
    ['1', 'service'],
    ['2', 'list-visits'],
    ['3', 'other'],
    ['0', 'asked-for-person'],
    ['*', 'menu'],
    ['7', 'menu'],
  ])('the key %s', (keys, expected) => {
    expect(where(press(stateAt(MENU, { wish: {} }), keys))).toBe(expected);
  });

  test.each([
    ['8', 'ca'],
    ['9', 'en'],
  ])('the key %s as a language', (keys, language) => {
    expect(press(stateAt(MENU), keys).state).toMatchObject({ language, languageChosen: true });
  });

  test('a language by its name, at any question', () => {
    expect(say(stateAt(OFFER), 'català, si us plau').state).toMatchObject({ language: 'ca', node: OFFER });
    expect(say(stateAt(MENU), 'English please').state.language).toBe('en');
  });
});

describe('the first words of a call', () => {
  test.each<[string, Language]>([
    ['vull una cita demà al matí', 'ca'],
    ['an appointment as soon as possible please', 'en'],
  ])('"%s" are answered in their language, and the wish is kept', (text, language) => {
    const { state } = say(stateAt(MENU, { wish: {} }), text);
    expect(state).toMatchObject({ language, languageChosen: true });
    expect(state.wish.when).toBeDefined();
  });

  test('later words do not change the language of a call', () => {
    expect(say(stateAt(OFFER), 'el dilluns al matí, si us plau').state.language).toBe('es');
  });
});

describe("what the clinic's own system has not confirmed", () => {
  const confirming = stateAt({ name: 'confirm', opening: offers[0] as Offered, openings: offers, shown: [] });
  const words = ({ say: lines, state }: Step) =>
    lines.map((one) => render(one, state.language, state.medium)).join(' ');
  const result = (state: DialogueState, told: EffectResult) => step(state, { kind: 'result', at: NOW, result: told });

  test.each<[Language, RegExp, RegExp]>([
    ['es', /solicitada.*Le confirmaremos por mensaje/, /reservada/],
    ['ca', /sol·licitada.*confirmarem per missatge/, /reservada/],
    ['en', /requested.*confirm it by message/, /is booked/],
  ])('is requested, never booked, in %s', (language, said, never) => {
    const told = result({ ...confirming, language }, { kind: 'requested', visit });
    expect(words(told)).toMatch(said);
    expect(words(told)).not.toMatch(never);
    expect(told.outcome).toBe('requested');
  });

  test.each(['reschedule', 'cancel', 'confirm-attendance'] as const)(
    'is noted for a %s, and the visit stays',
    (effect) => {
      const told = result(confirming, { kind: 'refused', effect, code: 'ehr-unconfirmed' });
      expect(told).toMatchObject({ outcome: 'requested', quiet: true });
      expect(told.person).toBeUndefined();
      expect(words(told)).toMatch(/anotada|tomado nota/);
    },
  );
});

describe('a list of services', () => {
  test.each<[Language, string]>([
    ['es', 'más opciones'],
    ['ca', 'més opcions'],
    ['en', 'more options'],
    ['es', 'ninguna de esas'],
  ])('goes on in %s when asked for "%s"', (language, text) => {
    const first = press(stateAt(MENU, { wish: {} }, language), '1').state;
    expect(say(first, text).state.node).toMatchObject({ name: 'service', page: 1 });
  });

  test('has three and a key for more, and begins again after the last', () => {
    const first = press(stateAt(MENU, { wish: {} }), '1').state;
    expect(all(first)).toContain('Para Ecografía, pulse 3. Para más opciones, pulse 4.');
    const second = press(first, '4').state;
    expect(all(second)).toContain('Para Nutrición, pulse 1. Para Vacunas, pulse 2.');
    expect(all(press(second, '4').state)).toBe(all(first));
    expect(press(second, '2').state.wish.serviceId).toBe(services[4]?.id);
  });

  test('is shorter where what was said may be two of them, and whole again where it is neither', () => {
    const dental = ['Odontología – revisión', 'Odontología – limpieza'].map((name, index) => ({
      id: `00000000-0000-7000-8000-00000000009${index}` as ServiceId,
      name,
    }));
    const catalogue = { services: [...services, ...dental], practitioners: [], severalSites: false };
    const asked = press(stateAt(MENU, { wish: {}, catalogue }), '1').state;
    const shorter = say(asked, 'con el dentista');
    expect(all(shorter.state)).toContain('Para Odontología – revisión, pulse 1. Para Odontología – limpieza, pulse 2.');
    expect(shorter.state.misses).toBe(0);
    expect(say(shorter.state, 'la segunda').do).toMatchObject({ wish: { serviceId: dental[1]?.id } });
    expect(all(say(shorter.state, 'ninguna de esas').state)).toContain('Para Medicina general, pulse 1.');
  });

  test('is answered by name', () => {
    expect(say(press(stateAt(MENU, { wish: {} }), '1').state, 'para fisioterapia').do).toMatchObject({
      kind: 'find-openings',
      wish: { serviceId: services[1]?.id },
    });
  });
});

describe('three openings', () => {
  test.each<[Language, string]>([
    ['es', 'Para el lunes 23 de noviembre a las nueve de la mañana con Laura Vidal, pulse 1.'],
    ['ca', 'Per a dilluns 23 de novembre a les nou del matí amb Laura Vidal, premi 1.'],
    ['en', 'For Monday the 23rd of November at nine in the morning with Laura Vidal, press 1.'],
  ])('are read in %s', (language, words) => {
    expect(all(stateAt(OFFER, {}, language))).toContain(words);
  });

  test.each<[Language, string, number]>([
    ['es', 'la segunda', 2],
    ['es', 'el martes', 2],
    ['es', 'dos', 2],
    ['ca', 'la tercera', 3],
    ['en', 'the first one', 1],
  ])('are chosen in %s by "%s"', (language, text, number) => {
    expect(say(stateAt(OFFER, {}, language), text).do).toEqual({ kind: 'hold', openingId: `opening-${number}` });
  });

  test('are followed by others on key 4, none of them twice', () => {
    expect(press(stateAt(OFFER), '4').do).toMatchObject({
      kind: 'find-openings',
      skip: ['opening-1', 'opening-2', 'opening-3'],
    });
  });

  test.each<[Language, string]>([
    ['es', 'otras horas'],
    ['es', 'ninguna me va bien'],
    ['ca', 'altres hores'],
    ['ca', 'cap em va bé'],
    ['en', 'other times'],
    ['en', 'none of those'],
  ])('are followed by others in %s when asked for "%s"', (language, text) => {
    expect(say(stateAt(OFFER, {}, language), text).do).toMatchObject({
      kind: 'find-openings',
      skip: ['opening-1', 'opening-2', 'opening-3'],
    });
  });

  test('give way to another wish', () => {
    const searched = say(stateAt(OFFER), 'mejor el jueves 3 de diciembre por la mañana').do;
    expect(searched).toMatchObject({
      kind: 'find-openings',
      skip: [],
      wish: { when: { within: [{ start: at('2026-12-03T07:00:00Z') }] } },
    });
  });

  test('of a clinic with several places say where they are, once when it is the same for all', () => {
    const catalogue = { services, practitioners, severalSites: true };
    const site = offers[0]?.siteName ?? '';
    const once = all(stateAt(OFFER, { catalogue }));
    expect(once.split(site)).toHaveLength(2);
    const elsewhere = offers.map((one, index) => (index === 0 ? { ...one, siteName: 'Triana' } : one));
    const each = all(stateAt({ name: 'offer', openings: elsewhere, shown: [] }, { catalogue }));
    expect([each.split(site).length, each.split('Triana').length]).toEqual([3, 2]);
    expect(all(stateAt(OFFER))).not.toContain(site);
  });

  test('are not offered where there are none: a wider search, then a person', () => {
    const when = { within: [{ start: NOW, end: plusMs(NOW, HOUR_MS) }], exclude: [], asap: false };
    const searching = stateAt({ name: 'no-openings', shown: [] }, { wish: { serviceId: id<ServiceId>(10), when } });
    const near = result(searching, { kind: 'openings', openings: [] });
    expect(near.do).toMatchObject({ kind: 'find-openings', wish: { near: NOW } });
    const wide = result(near.state, { kind: 'openings', openings: [] });
    expect(wide.do).toEqual({ kind: 'find-openings', wish: { serviceId: id<ServiceId>(10) }, skip: [] });
    const none = result(wide.state, { kind: 'openings', openings: [] });
    expect(none.state.node.name).toBe('no-openings');
    expect(where(press(none.state, '1'))).toBe('no-openings');
    expect(press(none.state, '2').outcome).toBe('left');
  });
});

describe('a time that was read back', () => {
  const hold = { id: id<HoldId>(40), openingId: 'opening-1', expiresAt: plusMs(NOW, HOUR_MS) };
  const confirming = stateAt(CONFIRM, { hold });

  test.each<[Language, string, string]>([
    ['es', 'sí', 'book'],
    ['es', 'vale, perfecto', 'book'],
    ['es', 'no, otra', 'release-holds'],
    ['es', 'sí pero más tarde', 'confirm'],
    ['es', 'no sé', 'confirm'],
    ['ca', 'sí, d’acord', 'book'],
    ['en', 'yes please', 'book'],
    ['en', 'no', 'release-holds'],
  ])('in %s: "%s"', (language, text, expected) => {
    const made = say({ ...confirming, language }, text);
    if (expected === 'confirm') expect(made.do?.kind).not.toBe('book');
    else expect(where(made)).toBe(expected);
  });

  test('is booked with the hold, and never said to be booked before the agenda says so', () => {
    const made = press(confirming, '1');
    expect(made.do).toEqual({ kind: 'book', patientId: PATIENT, openingId: 'opening-1', holdId: hold.id });
    expect(made.say).toEqual([]);
    expect(result(made.state, { kind: 'booked', visit }).say[0]?.key).toBe('booked');
  });

  test.each([
    ['slot-taken', 'find-openings'],
    ['opening-in-past', 'find-openings'],
    ['already-booked', 'find-openings'],
    ['day-limit', 'find-openings'],
    ['patient-unknown', 'no-openings'],
  ])('refused as %s leads to %s', (code, expected) => {
    expect(where(result(confirming, { kind: 'refused', effect: 'book', code }))).toBe(expected);
  });

  test('on a day that has become full says so with other times', () => {
    const made = result(confirming, { kind: 'refused', effect: 'book', code: 'day-limit' });
    const offered = result(made.state, { kind: 'openings', openings: offers });
    expect(offered.state.node).toMatchObject({ name: 'offer', why: 'full-day' });
  });

  test('that the clinic does not give a second time goes to a person, and nothing of their visits is told', () => {
    const made = result(confirming, { kind: 'refused', effect: 'book', code: 'patient-limit' });
    expect(made.person).toMatchObject({ reason: 'patient-limit', urgent: false });
    expect(made.say[0]?.key).toBe('limit.person');
  });

  test('whose hold ran out is tried once more without it', () => {
    const again = result(confirming, { kind: 'refused', effect: 'book', code: 'hold-expired' });
    expect(again.do).toEqual({ kind: 'book', patientId: PATIENT, openingId: 'opening-1' });
    expect(result(again.state, { kind: 'refused', effect: 'book', code: 'hold-expired' }).do?.kind).toBe(
      'find-openings',
    );
  });

  test('goes back to the same three when another is wanted', () => {
    expect(result(press(confirming, '2').state, { kind: 'released' }).state).toMatchObject({
      node: { name: 'offer', openings: offers },
    });
  });
});

describe('somebody who is not understood', () => {
  test.each(['menu', 'offer', 'confirm'] as const)('at %s is asked again, then slowly, then called back', (name) => {
    const begun = stateAt({ menu: MENU, offer: OFFER, confirm: CONFIRM }[name]);
    const first = press(begun, '7');
    const second = press(first.state, '7');
    const third = press(second.state, '7');
    expect([first, second].map((made) => made.say[0]?.key)).toEqual(['miss.unclear', 'miss.slowly']);
    expect(third).toMatchObject({ person: { reason: 'not-understood' }, outcome: 'person' });
  });

  test('is forgiven once understood', () => {
    const missed = hearing(hearing(stateAt(MENU, { wish: {} }), { kind: 'silence' }).state, { kind: 'silence' }).state;
    expect(missed.misses).toBe(2);
    expect(press(missed, '1').state.misses).toBe(0);
  });

  test('and is silent three times is called back', () => {
    const silent = (state: DialogueState) => hearing(state, { kind: 'silence' });
    expect(silent(silent(silent(stateAt(OFFER)).state).state).person?.reason).toBe('silence');
  });
});

describe('a birth date', () => {
  const asking = stateAt({ name: 'birth-date', failures: 0 });

  test.each(['14051972', '14 de mayo de 1972', 'el catorce de mayo de mil novecientos setenta y dos'])(
    'is taken as "%s"',
    (text) => {
      const made = /^\d+$/.test(text) ? press(asking, text) : say(asking, text);
      expect(made.do).toMatchObject({ kind: 'verify-caller', birthDate: '1972-05-14' });
    },
  );

  test.each(['30021990', '1405', '14052072', '00000000'])('is no try as %s', (keys) => {
    expect(press(asking, keys).say[0]?.key).toBe('birth.invalid');
  });

  test('takes eight keys and #', () => {
    expect(expectation(asking).keys).toEqual({ max: 8, finishOnKey: '#' });
  });

  test('a wrong one is asked for twice more, then a person takes over', () => {
    const refused: EffectResult = { kind: 'refused', effect: 'verify-caller', code: 'not-matched', attemptsLeft: 4 };
    const first = result(press(asking, '14051972').state, refused);
    const second = result(press(first.state, '14051973').state, refused);
    expect(second.state.node).toEqual({ name: 'birth-date', failures: 2, birthDate: '1973-05-14' });
    expect(result(press(second.state, '14051974').state, refused).person?.reason).toBe('not-identified');
  });
});

describe('the reply to a reminder', () => {
  const thread = stateAt(REMINDER, { wish: {} });

  test.each<[Language, string, string]>([
    ['es', 'sí', 'yes'],
    ['es', 'Sí, allí estaré 👍', 'yes'],
    ['es', '1', 'yes'],
    ['es', 'ok', 'yes'],
    ['es', 'confirmo', 'yes'],
    ['es', 'no puedo', 'no'],
    ['es', '2', 'no'],
    ['es', 'quiero cambiar la cita', 'move'],
    ['es', 'anular', 'cancel'],
    ['ca', 'sí, hi seré', 'yes'],
    ['ca', 'no puc venir', 'no'],
    ['en', 'yes', 'yes'],
    ['en', "I can't make it", 'no'],
  ])('in %s "%s" is %s', (language, text, answer) => {
    const made = hearing({ ...thread, language }, { kind: 'text', text });
    expect(made.state.node).toMatchObject({ name: 'reminder', answer });
    expect(made.do?.kind).toBe('load-visits');
  });

  test.each(['sí pero más tarde', 'no sé si podré', 'puede ser'])('"%s" confirms nothing', (text) => {
    const made = hearing(thread, { kind: 'text', text });
    expect(made.state.node).not.toMatchObject({ answer: 'yes' });
  });

  test.each(['¿puedo llevar a mi perro?', '¿dónde está la clínica?'])('"%s" goes to a person', (text) => {
    expect(hearing(thread, { kind: 'text', text }).person?.reason).toBe('other-question');
  });

  test('about a visit that is past goes to a person', () => {
    const answered = hearing(thread, { kind: 'text', text: 'sí' }).state;
    expect(result(answered, { kind: 'visits', visits: [{ ...visit, changeable: false }] }).person?.reason).toBe(
      'not-changeable',
    );
  });

  test('names another day at once', () => {
    const answered = hearing(thread, { kind: 'text', text: 'no puedo, ¿podría ser el jueves por la mañana?' });
    const asked = result(answered.state, { kind: 'visits', visits: [visit] });
    const searched = asked.do ?? press(asked.state, '1').do;
    expect(searched).toMatchObject({ kind: 'find-openings', wish: { when: { asap: false } } });
  });
});

test.each([
  MENU,
  OFFER,
  CONFIRM,
  { name: 'birth-date', failures: 0 },
  { name: 'visit', visit },
  { name: 'cancel', visit },
] as const)('a person is reached by 0 from $name', (node) => {
  expect(press(stateAt(node), '0').person?.reason).toBe('asked-for-person');
});

test('what hangs up releases what it held', () => {
  const hold = { id: id<HoldId>(40), openingId: 'opening-1', expiresAt: plusMs(NOW, HOUR_MS) };
  expect(hearing(stateAt(CONFIRM, { hold }), { kind: 'hangup' })).toMatchObject({
    outcome: 'hung-up',
    do: { kind: 'release-holds' },
  });
  expect(hearing(stateAt(OFFER), { kind: 'hangup' }).do).toBeUndefined();
});

test.each<[string, (state: DialogueState) => Step]>([
  ['key 1', (state) => press(state, '1')],
  ['"otro día"', (state) => say(state, 'otro día')],
])('who cannot come and asks by %s for another day is offered none of the same day', (_how, asked) => {
  const searched = asked(stateAt({ name: 'cannot-attend', visit }, {})).do;
  const excluded = searched?.kind === 'find-openings' ? (searched.wish.when?.exclude ?? []) : [];
  expect(excluded.some(({ start, end }) => start <= visit.start && visit.start < end)).toBe(true);
});

describe('a call with a reminder', () => {
  const reminded = stateAt({ name: 'reminder', subjects: [], answered: false }, { medium: 'voice' });

  test('whoever screens it hears who calls and why, once, and then the question', () => {
    const first = say(reminded, 'Diga su nombre y el motivo de la llamada y veré si la persona está disponible');
    expect(first).toMatchObject({ say: [{ key: 'reminder.screened' }], state: { node: { screened: true } } });
    expect(first.person).toBeUndefined();
    expect(say(first.state, 'Diga su nombre y el motivo de la llamada')).toMatchObject({ outcome: 'hung-up' });
    expect(press(first.state, '1').do).toMatchObject({ kind: 'load-visits' });
  });

  test('a person who asks who it is hears it once more, with the question; asked again, a person of ours calls', () => {
    const told = say(reminded, '¿Quién es? ¿Quién me llama?');
    expect(told).toMatchObject({ say: [{ key: 'reminder.who' }], state: { node: { name: 'reminder' } } });
    expect(told.person).toBeUndefined();
    expect(press(told.state, '1').do).toMatchObject({ kind: 'load-visits' });
    expect(say(told.state, '¿Quién es?').state.node).not.toMatchObject({ name: 'reminder' });
  });

  test('a mailbox hears nothing of a visit', () => {
    const left = say(reminded, 'Deje su mensaje después de la señal');
    expect(left).toMatchObject({ outcome: 'hung-up', say: [{ key: 'reminder.voicemail' }] });
  });

  test.each<[string, Step]>([
    ['key 3', press(reminded, '3')],
    ['"no me llamen más"', say(reminded, 'no me llamen más')],
  ])('%s ends all of them', (_how, silenced) => {
    expect(silenced).toMatchObject({ outcome: 'opted-out', say: [{ key: 'reminder.silenced' }, { key: 'goodbye' }] });
  });

  test('in writing, the key 3 is no answer to it', () => {
    const written = stateAt({ name: 'reminder', subjects: [], answered: false }, { medium: 'text' });
    expect(press(written, '3').outcome).toBeUndefined();
  });
});
