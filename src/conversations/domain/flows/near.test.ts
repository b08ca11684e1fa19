import { describe, expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import type { SiteId } from '../../../platform/kernel/ids.ts';
import { flowTalk, id, OFFERS, PATIENT, SERVICES } from '../../test-support/flow-talk.ts';
import type { DialogueState } from '../dialogue.ts';
import { found, nearFound, search } from './openings.ts';

const [MADRID, FAR] = [id<SiteId>(71), id<SiteId>(72)];
const SERVICE = required(SERVICES[0], 'service').id;
const SITES = [
  { id: MADRID, name: 'Alameda Madrid' },
  { id: FAR, name: 'Alameda Las Palmas' },
];

function wishing(near: readonly SiteId[] | undefined, more: Partial<DialogueState> = {}): DialogueState {
  const { state } = flowTalk({});
  return {
    ...state,
    goal: 'book',
    caller: { patientId: PATIENT, ...(near ? { near } : {}) },
    catalogue: { services: SERVICES, practitioners: [], sites: SITES, severalSites: true },
    wish: { serviceId: SERVICE },
    ...more,
  };
}

describe('free times of a clinic with several places', () => {
  test('are looked for where it is near, once it is known what is', () => {
    expect(search(wishing(undefined), []).do).toMatchObject({ kind: 'find-near', patientId: PATIENT });
    expect(search(wishing([MADRID]), []).do).toMatchObject({ kind: 'find-openings', wish: { sites: [MADRID] } });
  });

  test('are looked for where somebody asked for, or works who was asked for', () => {
    const wish = { serviceId: SERVICE, sites: [FAR] };
    expect(search(wishing([MADRID], { wish }), []).do).toMatchObject({ wish: { sites: [FAR] } });
    const named = { serviceId: SERVICE, practitionerId: id(9) as never };
    expect(search(wishing([MADRID], { wish: named }), []).do).not.toMatchObject({ wish: { sites: [MADRID] } });
  });

  test('that are far are offered in so many words, once nothing near is left', () => {
    const empty = found(wishing([MADRID]), []);
    expect(empty.do).toMatchObject({ kind: 'find-openings', wish: { notSites: [MADRID] } });
    const far = found(empty.state, OFFERS);
    expect(far.state.node.name).toBe('elsewhere');
    const talk = flowTalk({ state: far.state, node: far.state.node });
    expect(talk.press('*').said).toContain('Cerca de usted no queda ninguna hora');
    expect(talk.press('2').state.node.name).toBe('no-openings');
    for (const words of ['la primera', 'la última']) {
      const [first] = flowTalk({ state: far.state, node: far.state.node }).say(words).effects;
      expect([words, first?.kind]).toEqual([words, 'hold']);
    }
  });

  test('another day, told while a far one is offered, is looked for near again', () => {
    const far = found(found(wishing([MADRID]), []).state, OFFERS);
    const talk = flowTalk({ state: far.state, node: far.state.node }).say('el miércoles por la mañana');
    const [search] = talk.effects;
    expect(search).toMatchObject({ kind: 'find-openings', wish: { sites: [MADRID] } });
    expect(talk.state.node.name).toBe('offer');
  });

  test('where none is left anywhere, are looked for far away once, and the call goes on', () => {
    const far = found(wishing([MADRID]), []);
    expect(far.do).toMatchObject({ kind: 'find-openings', wish: { notSites: [MADRID] } });
    const none = found(far.state, []);
    expect(none.do).toBeUndefined();
    expect(none.state.node.name).toBe('no-openings');
  });

  test('of another day come before those of another province', () => {
    const within = [{ start: 0, end: 1 }] as never;
    const wish = { serviceId: SERVICE, when: { within, exclude: [], asap: false } };
    expect(found(wishing([MADRID], { wish }), []).do).toMatchObject({ wish: { sites: [MADRID], near: 0 } });
  });

  test('are asked for by place of who may live at any', () => {
    const asked = nearFound(wishing(undefined), { kind: 'near', sites: [], apart: SITES });
    expect(asked.state.node).toEqual({ name: 'place', places: SITES });
    const talk = flowTalk({ state: asked.state, node: asked.state.node });
    expect(talk.press('*').said).toContain('Para Alameda Madrid, pulse 1.');
    expect(talk.press('2').effects[0]).toMatchObject({ kind: 'find-openings', wish: { sites: [FAR] } });
    expect(talk.say('en Las Palmas').effects[0]).toMatchObject({ wish: { sites: [FAR] } });
    const any = talk.say('me da igual').effects[0];
    expect(any).toMatchObject({ kind: 'find-openings' });
    expect(any).not.toMatchObject({ wish: { sites: expect.anything() } });
  });
});
