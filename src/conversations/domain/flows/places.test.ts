import { describe, expect, test } from '@jest/globals';
import type { SiteId } from '../../../platform/kernel/ids.ts';
import {
  flowTalk,
  houseWith,
  id,
  OFFERS,
  PATIENT,
  SERVICES,
  VISIT,
  type FlowTalk,
} from '../../test-support/flow-talk.ts';
import type { Effect, EffectResult } from '../effect.ts';
import type { Offered } from '../wish.ts';

const GRACIA = { id: id<SiteId>(50), name: 'Centre Gràcia' };
const SANTS = { id: id<SiteId>(51), name: 'Alameda Sants' };
const CALLER = { patientId: PATIENT };
const CATALOGUE = {
  services: SERVICES.slice(0, 1),
  practitioners: [],
  sites: [GRACIA, SANTS],
  severalSites: true,
  house: houseWith({ places: [{ ...SANTS, address: 'carrer de Sants, 12', hours: [] }] }),
};

function offersAt(...sites: readonly (typeof GRACIA)[]): readonly Offered[] {
  return OFFERS.slice(0, sites.length).map((offer, at) => {
    const site = sites[at] ?? GRACIA;
    return { ...offer, siteId: site.id, siteName: site.name };
  });
}

/** Openings of each place that the wish does not rule out. */
function agendaOf(free: readonly Offered[]) {
  return (effect: Effect): EffectResult | undefined => {
    if (effect.kind !== 'find-openings') return undefined;
    const { sites, notSites = [] } = effect.wish;
    const openings = free.filter(
      ({ siteId }) =>
        siteId !== undefined && !notSites.includes(siteId) && (sites === undefined || sites.includes(siteId)),
    );
    return { kind: 'openings', openings: openings.filter(({ id: one }) => !effect.skip.includes(one)) };
  };
}

const BOTH = offersAt(SANTS, GRACIA, GRACIA);
const AT_SANTS = offersAt(SANTS);
const KNOWN = { catalogue: CATALOGUE, caller: CALLER };

function talkWith(free: readonly Offered[], more: Parameters<typeof flowTalk>[0] = {}): FlowTalk {
  return flowTalk({ answer: agendaOf(free), state: KNOWN, visits: [{ ...VISIT, siteId: SANTS.id }], ...more });
}

function wishes(talk: FlowTalk) {
  return talk.effects.flatMap((effect) => (effect.kind === 'find-openings' ? [effect.wish] : []));
}

describe('an appointment at a place', () => {
  test('is looked for where it was asked for, and offered with its place', () => {
    const asked = talkWith(BOTH).say('Quiero cita en el centro de Gràcia');
    expect(wishes(asked)).toMatchObject([{ sites: [GRACIA.id] }]);
    expect(asked.said).toContain('en Centre Gràcia');
    expect(asked.said).not.toContain('Sants');
  });

  test('is offered wherever it is earliest when no place was named, with the place of each', () => {
    const asked = talkWith(BOTH).say('Quiero una cita');
    expect(asked.said).toContain('en Alameda Sants');
    expect(asked.said).toContain('en Centre Gràcia');
  });

  test('is looked for again at another place when they change their mind', () => {
    const offered = talkWith(BOTH).say('Quiero cita en Sants');
    expect(wishes(offered.say('mejor en Gràcia')).at(-1)).toMatchObject({ sites: [GRACIA.id] });
    expect(wishes(offered.say('en otro centro')).at(-1)).toMatchObject({ notSites: [SANTS.id] });
    expect(wishes(offered.say('no en Sants')).at(-1)).toMatchObject({ notSites: [SANTS.id] });
    expect(wishes(offered.say('no en Sants')).at(-1)?.sites).toBeUndefined();
  });

  test('is never booked at a place that a yes takes back', () => {
    const confirming = talkWith(offersAt(SANTS, GRACIA)).say('Quiero cita en Sants').press('1');
    expect(confirming.state.node.name).toBe('confirm');
    const other = confirming.say('sí, en Gràcia');
    expect(other.effects.map(({ kind }) => kind)).not.toContain('book');
    expect(other.said).toContain('en Centre Gràcia');
  });

  test('is chosen by its place among those that were offered', () => {
    const chosen = talkWith(offersAt(SANTS, GRACIA)).say('Quiero una cita').say('la de Gràcia');
    expect(chosen.state.node).toMatchObject({ name: 'confirm', opening: { siteId: GRACIA.id } });
  });
});

describe('where nothing is free at the place', () => {
  const refused = (text = 'Quiero cita en Gràcia') => talkWith(AT_SANTS).say(text);

  test('the nearest elsewhere is a question', () => {
    const asked = refused();
    expect(asked.said).toContain('En Centre Gràcia no queda ninguna hora.');
    expect(asked.said).toContain('en Alameda Sants');
    expect(asked.effects.map(({ kind }) => kind)).not.toContain('hold');
  });

  test('for then, both are said; a yes reads it back, a no looks at the place on other days', () => {
    const asked = refused('Quiero cita en Gràcia el lunes');
    expect(asked.said).toContain('En Centre Gràcia no queda ninguna hora para entonces.');
    const taken = asked.say('sí');
    expect(taken.state.node.name).toBe('confirm');
    expect(taken.said).toContain('en Alameda Sants');
    expect(wishes(asked.say('no')).slice(2)[0]).toMatchObject({ sites: [GRACIA.id] });
    expect(asked.say('no').effects.map(({ kind }) => kind)).not.toContain('hold');
  });

  test('and the only other is not wanted, a person is offered', () => {
    expect(refused().press('2').state.node.name).toBe('no-openings');
  });

  test.each([
    ['ca', 'Vull hora a Gràcia', 'A Centre Gràcia no queda cap hora.'],
    ['en', 'I want an appointment at the Gracia clinic', 'At Centre Gràcia there is nothing free.'],
  ] as const)('it is said in %s', (language, text, said) => {
    expect(talkWith(AT_SANTS, { language }).say(text).said).toContain(said);
  });
});

describe('an appointment that is moved', () => {
  test('stays at its place', () => {
    expect(wishes(talkWith(BOTH).say('Quiero cambiar mi cita'))).toMatchObject([{ sites: [SANTS.id] }]);
  });

  test('goes to the place that is asked for, or to another', () => {
    expect(wishes(talkWith(BOTH).say('Quiero cambiar mi cita a Gràcia'))).toMatchObject([{ sites: [GRACIA.id] }]);
    expect(wishes(talkWith(BOTH).say('Quiero cambiar mi cita a otro centro'))).toMatchObject([
      { notSites: [SANTS.id] },
    ]);
  });
});

test('where an appointment is, is told to who has it, and to nobody else', () => {
  const visits = [{ ...VISIT, siteId: SANTS.id, siteName: SANTS.name }];
  const told = talkWith(BOTH, { visits }).say('¿Dónde es mi cita?');
  expect(told.said).toContain('Alameda Sants está en carrer de Sants, 12.');
  const { caller: _nobody, ...unknown } = KNOWN;
  const asked = talkWith(BOTH, { visits, state: unknown }).say('¿Dónde es mi cita?');
  expect(asked.state.node.name).toBe('birth-date');
  expect(asked.said).not.toContain('carrer');
});
