import { describe, expect, test } from '@jest/globals';
import { parseZone, type Zone } from '../../platform/time/wall-time.ts';
import { at } from '../../../test/support/test-context.ts';
import { mayContact, type ContactFacts, type ContactRequest } from './contact-permission.ts';
import type { Consent, ContactPoint } from './patient.ts';

const MADRID = parseZone('Europe/Madrid') as Zone;
const CANARY = parseZone('Atlantic/Canary') as Zone;
const NOON = at('2026-11-20T11:00:00Z');

const mobile: ContactPoint = { channel: 'phone', address: '+34600111222', canReceiveSms: true, rank: 1 };
const landline: ContactPoint = { channel: 'phone', address: '+34910000009', canReceiveSms: false, rank: 1 };
const facts: ContactFacts = { active: true, deceased: false, contactPoints: [mobile], consents: [] };
const request: ContactRequest = { channel: 'sms', purpose: 'care', at: NOON, zone: MADRID };

function consent(more: Partial<Consent>): Consent {
  return {
    purpose: 'care',
    channel: 'any',
    decision: 'deny',
    decidedAt: at('2026-01-01T00:00:00Z'),
    source: 'desk',
    ...more,
  };
}

describe('whether a patient may be addressed', () => {
  const rows: readonly [string, Partial<ContactFacts>, Partial<ContactRequest>, string][] = [
    ['a reminder by SMS to a mobile', {}, {}, '+34600111222'],
    ['somebody who has died', { deceased: true }, {}, 'patient-deceased'],
    ['somebody who has left', { active: false }, {}, 'patient-inactive'],
    ['nobody knows how', { contactPoints: [] }, {}, 'no-address'],
    ['no WhatsApp address', {}, { channel: 'whatsapp' }, 'no-address'],
    [
      'WhatsApp at the mobile of who agreed to it',
      {
        contactPoints: [landline, { ...mobile, rank: 2 }],
        consents: [consent({ channel: 'whatsapp', decision: 'permit' })],
      },
      { channel: 'whatsapp' },
      '+34600111222',
    ],
    [
      'a yes to being written to anywhere says nothing of WhatsApp',
      { consents: [consent({ decision: 'permit' })] },
      { channel: 'whatsapp' },
      'no-address',
    ],
    [
      'a yes to WhatsApp for another purpose',
      { consents: [consent({ channel: 'whatsapp', decision: 'permit', purpose: 'commercial' })] },
      { channel: 'whatsapp' },
      'no-address',
    ],
    [
      'agreed to WhatsApp, and the number is not there',
      {
        contactPoints: [{ ...mobile, noWhatsappAt: NOON }],
        consents: [consent({ channel: 'whatsapp', decision: 'permit' })],
      },
      { channel: 'whatsapp' },
      'no-address',
    ],
    [
      'agreed to WhatsApp, and took it back',
      {
        consents: [
          consent({ channel: 'whatsapp', decision: 'permit' }),
          consent({ channel: 'whatsapp', decidedAt: at('2026-02-01T00:00:00Z') }),
        ],
      },
      { channel: 'whatsapp' },
      'opted-out',
    ],
    ['an SMS to a landline', { contactPoints: [landline] }, {}, 'landline'],
    ['a call to a landline', { contactPoints: [landline] }, { channel: 'voice' }, '+34910000009'],
    [
      'an SMS past the landline that comes first',
      { contactPoints: [landline, { ...mobile, rank: 2 }] },
      {},
      '+34600111222',
    ],
    [
      'an address that does not exist any more',
      { contactPoints: [{ ...mobile, undeliverableAt: NOON }] },
      {},
      'undeliverable',
    ],
    [
      'the second address after the first failed',
      {
        contactPoints: [
          { ...mobile, undeliverableAt: NOON },
          { ...mobile, address: '+34600111333', rank: 2 },
        ],
      },
      {},
      '+34600111333',
    ],
    ['who said no to everything', { consents: [consent({})] }, {}, 'opted-out'],
    [
      'who said no by SMS only, by phone',
      { consents: [consent({ channel: 'sms' })] },
      { channel: 'voice' },
      '+34600111222',
    ],
    [
      'who said no and later yes',
      { consents: [consent({}), consent({ decision: 'permit', decidedAt: NOON })] },
      {},
      '+34600111222',
    ],
    [
      'who said no to offers, about the own visit',
      { consents: [consent({ purpose: 'commercial' })] },
      {},
      '+34600111222',
    ],
    ['an offer that nobody asked for', {}, { purpose: 'commercial' }, 'consent-missing'],
    [
      'an offer after the consent ran out',
      { consents: [consent({ purpose: 'commercial', decision: 'permit', validUntil: NOON })] },
      { purpose: 'commercial' },
      'consent-expired',
    ],
    [
      'an offer that is wanted',
      { consents: [consent({ purpose: 'commercial', decision: 'permit' })] },
      { purpose: 'commercial' },
      '+34600111222',
    ],
  ];
  test.each(rows)('%s', (_what, moreFacts, moreRequest, expected) => {
    const permission = mayContact({ ...facts, ...moreFacts }, { ...request, ...moreRequest });
    expect(permission.kind === 'refused' ? permission.reason : permission.address).toBe(expected);
  });
});

describe('the quiet hours', () => {
  test.each([
    ['08:59 waits for 09:00', MADRID, '2026-11-20T07:59:00Z', '2026-11-20T08:00:00Z'],
    ['09:00 may', MADRID, '2026-11-20T08:00:00Z', undefined],
    ['20:59 may', MADRID, '2026-11-20T19:59:00Z', undefined],
    ['21:00 waits for the next morning', MADRID, '2026-11-20T20:00:00Z', '2026-11-21T08:00:00Z'],
    ['09:30 in Madrid is 08:30 in Las Palmas', CANARY, '2026-11-20T08:30:00Z', '2026-11-20T09:00:00Z'],
    [
      'the night of the clock change in March is an hour shorter',
      MADRID,
      '2026-03-28T21:00:00Z',
      '2026-03-29T07:00:00Z',
    ],
    [
      'the night of the clock change in October is an hour longer',
      MADRID,
      '2026-10-24T20:00:00Z',
      '2026-10-25T08:00:00Z',
    ],
  ])('%s', (_what, zone, now, notBefore) => {
    const permission = mayContact(facts, { ...request, zone, at: at(now) });
    const expected = notBefore === undefined ? { kind: 'allowed' } : { kind: 'deferred', notBefore: at(notBefore) };
    expect(permission).toEqual({ ...expected, address: mobile.address });
  });

  test('do not hold back an e-mail', () => {
    const email: ContactPoint = { channel: 'email', address: 'ana@example.org', canReceiveSms: false, rank: 1 };
    const night = { ...request, channel: 'email', at: at('2026-11-20T02:00:00Z') } as const;
    expect(mayContact({ ...facts, contactPoints: [email] }, night).kind).toBe('allowed');
  });
});
