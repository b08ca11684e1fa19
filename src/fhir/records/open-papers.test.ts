import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { createEhrClient } from '../client/create-ehr-client.ts';
import { connectionTo, testClientDeps } from '../test-support/client-deps.ts';
import { json, startOutsideServer, type OutsideServer } from '../test-support/outside-server.ts';
import { openPapersAt } from './open-papers.ts';
import { billOfAccount, billOfInvoice, unsignedConsent, unsignedDocument } from './paper-facts.ts';

describe('the clinic’s own system', () => {
  let ehr: TestEhr;
  beforeAll(async () => {
    const subject = { reference: 'Patient/pat-1' };
    const content = [{ attachment: { contentType: 'application/pdf' } }];
    ehr = await startTestEhr([
      { resourceType: 'Patient', id: 'pat-1', active: true },
      { resourceType: 'Patient', id: 'pat-2', active: true },
      {
        resourceType: 'Invoice',
        id: 'open',
        status: 'issued',
        subject,
        type: { text: 'Higiene dental' },
        date: '2026-10-02',
        totalGross: { value: 45.5, currency: 'EUR' },
      },
      { resourceType: 'Invoice', id: 'paid', status: 'balanced', subject, totalGross: { value: 9, currency: 'EUR' } },
      { resourceType: 'Account', id: 'plain', status: 'active', subject: [subject], name: 'Mutua' },
      {
        resourceType: 'DocumentReference',
        id: 'draft',
        status: 'current',
        docStatus: 'preliminary',
        subject,
        type: { text: 'Presupuesto' },
        content,
      },
      { resourceType: 'DocumentReference', id: 'signed', status: 'current', docStatus: 'final', subject, content },
      {
        resourceType: 'Consent',
        id: 'asked',
        status: 'proposed',
        patient: subject,
        scope: { text: 'Cirugía' },
        category: [{ text: 'Consentimiento informado' }],
        policyRule: { text: 'Ley 41/2002' },
      },
    ]);
  }, 60_000);
  afterAll(() => ehr.stop());
  afterEach(() => ehr.behave());
  const ask = (patient: string) => {
    const connection = { ...connectionTo(''), baseUrl: ehr.baseUrl };
    return openPapersAt(createEhrClient(connection, testClientDeps()), `Patient/${patient}`);
  };

  test('says what is not paid and not signed, and nothing of what is', async () => {
    expect(await ask('pat-1')).toEqual({
      bills: {
        state: 'read',
        more: false,
        items: [{ title: 'Higiene dental', amount: { minor: 4_550, currency: 'EUR' }, date: '2026-10-02' }],
      },
      unsigned: {
        state: 'read',
        more: false,
        items: [
          { kind: 'document', title: 'Presupuesto' },
          { kind: 'consent', title: 'Consentimiento informado' },
        ],
      },
    });
  });

  test('says that there is nothing, of somebody else', async () => {
    const nothing = { state: 'read', items: [], more: false };
    expect(await ask('pat-2')).toEqual({ bills: nothing, unsigned: nothing });
  });

  test('that fails for one list leaves what the other says, and the whole counts as unread', async () => {
    ehr.behave({ kind: 'unavailable', on: 'GET Invoice' });
    const { bills, unsigned } = await ask('pat-1');
    expect(bills).toEqual({ state: 'failed', items: [], more: false });
    expect(unsigned).toMatchObject({ state: 'read', items: [{ kind: 'document' }, { kind: 'consent' }] });
  });
});

describe('a system that has no such thing, or too much of it', () => {
  let server: OutsideServer;
  beforeAll(async () => {
    server = await startOutsideServer();
  });
  afterAll(() => server.stop());
  const ask = () => openPapersAt(createEhrClient(connectionTo(server.origin), testClientDeps()), 'Patient/1');

  test('is no failure', async () => {
    server.answers((_request, response) => json(response, { resourceType: 'OperationOutcome' }, { status: 404 }));
    const none = { state: 'not-offered', items: [], more: false };
    expect(await ask()).toEqual({ bills: none, unsigned: none });
  });

  test('is said to have more', async () => {
    server.answers((_request, response) =>
      json(response, {
        resourceType: 'Bundle',
        link: [{ relation: 'next', url: 'http://elsewhere.example' }],
        entry: [{ resource: { resourceType: 'Patient', status: 'issued' } }, { resource: 7 }, {}],
      }),
    );
    expect((await ask()).bills).toEqual({ state: 'read', items: [], more: true });
  });
});

describe('bills', () => {
  test.each([
    [
      'in yen, which have no hundredths',
      { totalGross: { value: 700, currency: 'JPY' } },
      { minor: 700, currency: 'JPY' },
    ],
    ['net where there is no gross', { totalNet: { value: 10.1, currency: 'EUR' } }, { minor: 1_010, currency: 'EUR' }],
    ['with junk for a currency', { totalGross: { value: 1, currency: '<b>' } }, { minor: 100, currency: 'EUR' }],
    ['with junk for an amount', { totalGross: { value: '1e9' } }, undefined],
  ])('%s', (_name, more, amount) => {
    expect(billOfInvoice({ status: 'issued', ...more })).toEqual([amount ? { amount } : {}]);
  });

  test('that are credits or cancelled are none', () => {
    expect(billOfInvoice({ status: 'issued', totalGross: { value: -3, currency: 'EUR' } })).toEqual([]);
    expect(billOfInvoice({ status: 'cancelled' })).toEqual([]);
  });

  test('are also what an account owes: in R5, and in R4 by the extension of R5', () => {
    const money = { value: 12, currency: 'EUR' };
    const owed = [{ title: 'Mutua', amount: { minor: 1_200, currency: 'EUR' } }];
    const account = { status: 'active', name: 'Mutua' };
    expect(billOfAccount({ ...account, balance: [{ amount: money }, { amount: money, estimate: true }] })).toEqual(
      owed,
    );
    const url = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Account.balance';
    const extension = [{ url, extension: [{ url: 'amount', valueMoney: money }] }];
    expect(billOfAccount({ ...account, extension })).toEqual(owed);
    expect(billOfAccount({ ...account, balance: [{ amount: { value: -5, currency: 'EUR' } }] })).toEqual([]);
  });
});

test('what was withdrawn waits for nobody’s signature', () => {
  expect(unsignedDocument({ status: 'superseded', docStatus: 'preliminary' })).toEqual([]);
  expect(unsignedConsent({ status: 'rejected' })).toEqual([]);
  expect(unsignedDocument({ status: 'current', docStatus: 'preliminary', date: 'yesterday', type: 'x' })).toEqual([
    { kind: 'document' },
  ]);
});
