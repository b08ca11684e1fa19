import { generateKeyPair, exportJWK } from 'jose';
import { ownAgenda, type AgendaPorts } from '../../../src/agenda/index.ts';
import {
  DEFAULT_RULES,
  draftRules,
  publishRules,
  type AnsweringRules,
  type FixedAnswer,
} from '../../../src/answering/index.ts';
import { alamedaClinicId, DEMO_NUMBER, loadAlameda } from '../../../src/app/demo/load-alameda.ts';
import { openThread } from '../../../src/conversations/commands/open-thread.ts';
import { createSmallClinic, type SmallClinic } from '../../../src/conversations/test-support/small-clinic.ts';
import { bookAtDesk } from '../../../src/conversations/test-support/talk.ts';
import type { Language } from '../../../src/platform/i18n/language.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import type { Instant } from '../../../src/platform/time/instant.ts';
import { importRelatedPerson } from '../../../src/patients/index.ts';
import { required } from '../../../src/platform/kernel/assert.ts';
import type { RelatedPersonId } from '../../../src/platform/kernel/ids.ts';
import { parseLocalDate } from '../../../src/platform/time/wall-time.ts';
import { silentLog } from '../../../src/platform/log/log.ts';
import { countingIds } from '../counting-ids.ts';
import { frozenClock } from '../frozen-clock.ts';
import { triageByExamples } from '../../../src/triage/index.ts';
import { at, TEST_NOW, type TestContext } from '../test-context.ts';
import type { ConversationFile } from './conversation-file.ts';

/** A clinic that a recorded conversation is held with. */
export interface ConversationClinic {
  readonly ctx: TestContext<AgendaPorts>;
  readonly number: string;
}

interface Person {
  readonly givenName: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly language?: Language;
  /** Visits that were booked at the desk, each the first free time so many days from now. */
  readonly visitsIn: readonly number[];
}

/** The patients of the small clinics. Only those of the caller's number are put on its books. */
const PEOPLE: readonly Person[] = [
  { givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111001', visitsIn: [] },
  { givenName: 'Luis', birthDate: '1946-03-02', phone: '+34600111002', visitsIn: [3] },
  { givenName: 'Rosa', birthDate: '1958-11-30', phone: '+34600111003', visitsIn: [4, 6] },
  { givenName: 'Marta', birthDate: '1984-03-12', phone: '+34600111004', visitsIn: [] },
  { givenName: 'Pau', birthDate: '2015-02-03', phone: '+34600111004', visitsIn: [5] },
  { givenName: 'Nil', birthDate: '2018-07-21', phone: '+34600111004', visitsIn: [5] },
  { givenName: 'Lucía', birthDate: '2016-09-09', phone: '+34600111005', visitsIn: [] },
  { givenName: 'Noa', birthDate: '2016-09-09', phone: '+34600111005', visitsIn: [] },
  { givenName: 'Jordi', birthDate: '1980-01-02', phone: '+34600111006', language: 'ca', visitsIn: [] },
  { givenName: 'Grace', birthDate: '1951-06-30', phone: '+34600111007', language: 'en', visitsIn: [3] },
  { givenName: 'Andreu', birthDate: '1940-01-20', phone: '+34931110009', visitsIn: [3] },
  { givenName: 'Elena', birthDate: '1950-04-08', phone: '+34600111008', visitsIn: [0] },
];

/** Who speaks for somebody from a number of their own: Carmen for her two children, Teo for his mother, Eva for nobody any more. */
const SPOKESPEOPLE = [
  { phone: '+34600111021', givenName: 'Carmen', birthDate: '1980-03-04', wards: ['Lucía', 'Pau'], may: true },
  { phone: '+34600111022', givenName: 'Teo', birthDate: '1970-10-11', wards: ['Elena'], may: true },
  { phone: '+34600111023', givenName: 'Eva', birthDate: '1975-01-20', wards: ['Pau'], may: false },
] as const;

const SERVICES = {
  small: ['Medicina general'],
  told: ['Medicina general'],
  places: ['Medicina general'],
  several: ['Medicina general', 'Fisioterapia', 'Ecografía', 'Nutrición', 'Vacunas'],
} as const;

/** Where the clinic `places` sees patients: Laura Vidal at the first, Jorge Prats at the second. */
const PLACES = ['Centre Gràcia', 'Alameda Sants'];

/** What the clinic `told` answers to what is asked again and again. */
const ANSWERS: readonly FixedAnswer[] = [
  {
    topic: 'address',
    words: {
      es: 'Estamos en la calle Mayor, 1, junto al mercado.',
      ca: 'Som al carrer Major, 1, al costat del mercat.',
      en: 'We are at calle Mayor, 1, next to the market.',
    },
    link: 'https://clinica.example/mapa',
  },
  {
    topic: 'preparation',
    words: {
      es: 'Venga en ayunas de seis horas.',
      ca: 'Vingui en dejú de sis hores.',
      en: 'Please do not eat for six hours before.',
    },
    link: 'https://clinica.example/preparacion',
  },
];

/** Whom its callers may ask for by name. */
const TARGETS: AnsweringRules['targets'] = [
  { id: 'billing', name: 'Facturación', kind: 'specialty', skill: 'billing', reasons: [] },
  { id: 'ana', name: 'Dra. Ana Soler', kind: 'person', number: '+34930000101', reasons: [] },
  { id: 'pau', name: 'Dr. Pau Soler', kind: 'person', number: '+34930000102', reasons: [] },
];

async function giveAnswers({ ctx }: SmallClinic): Promise<void> {
  const drafted = await draftRules(ctx, { rules: { ...DEFAULT_RULES, answers: ANSWERS, targets: TARGETS }, note: '' });
  if (!drafted.ok) throw new Error(drafted.error.code);
  await publishRules(ctx, drafted.value.version, 'of a test');
}

/** Puts somebody on the clinic's books, with visits, and reminds of them where the file says so. */
async function addPerson(clinic: SmallClinic, told: { person: Person; file: ConversationFile; language: Language }) {
  const { person, file, language } = told;
  const { ctx, number } = clinic;
  const patientId = await clinic.addPatient(person);
  for (const days of person.visitsIn) {
    const visit = await bookAtDesk(clinic, patientId, days);
    const thread = {
      channel: file.channel,
      channelKey: `${number}|${file.caller}`,
      remote: file.caller,
      local: number,
    };
    if (!file.reminded) continue;
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      openThread(tx, ctx, { topic: 'reminder', ...thread, patientId, appointmentId: visit.id, language }),
    );
  }
}

/** Puts on the books whom the caller speaks for, and that they do. */
async function addSpokesperson(clinic: SmallClinic, phone: string): Promise<void> {
  const { ctx } = clinic;
  const spokesperson = SPOKESPEOPLE.find((one) => one.phone === phone);
  for (const name of spokesperson?.wards ?? []) {
    const ward = required(
      PEOPLE.find(({ givenName }) => givenName === name),
      'ward',
    );
    const patientId = await clinic.addPatient(ward);
    await bookAtDesk(clinic, patientId, 5);
    const { givenName, birthDate, may } = required(spokesperson, 'spokesperson');
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      importRelatedPerson(tx, ctx, {
        id: ctx.ids.next<RelatedPersonId>(),
        patientId,
        relationship: 'family',
        givenName,
        familyName: 'Vega',
        birthDate: required(parseLocalDate(birthDate), 'birth date'),
        identifiers: [],
        contactPoints: [{ channel: 'phone', address: phone, rank: 1 }],
        mayBook: may,
        mayBeTold: may,
        active: true,
      }),
    );
  }
}

/** The sample clinic of the demo, as it is loaded at that moment. One to a database: its id is always the same. */
export async function openDemoClinic(db: Database, now: Instant): Promise<ConversationClinic> {
  const ctx: TestContext<AgendaPorts> = {
    clinicId: alamedaClinicId(),
    actor: { kind: 'system', name: 'test' },
    clock: frozenClock(now),
    ids: countingIds(now),
    db,
    log: silentLog,
    ports: { ehr: ownAgenda },
  };
  const { publicKey } = await generateKeyPair('ES384', { extractable: true });
  await loadAlameda(ctx, { ...(await exportJWK(publicKey)), alg: 'ES384', use: 'sig', kid: 'test' });
  return { ctx, number: DEMO_NUMBER };
}

/** A fresh clinic of the name in the file, with the caller's people and their visits. */
export async function openClinic(db: Database, file: ConversationFile, number: string): Promise<ConversationClinic> {
  if (file.clinic === 'demo') return openDemoClinic(db, at(file.at));
  const clinic = await createSmallClinic(db, {
    services: SERVICES[file.clinic],
    number,
    ...(file.clinic === 'places' ? { sites: PLACES } : {}),
  });
  if (at(file.at) < TEST_NOW) throw new Error('a small clinic begins on 2026-11-20T09:00:00Z');
  if (file.clinic === 'told') await giveAnswers(clinic);
  clinic.ctx.clock.moveTo(at(file.at));
  if (file.triage) await triageByExamples(clinic.ctx);
  const phone = file.caller.replace(/^whatsapp:/, '');
  for (const person of PEOPLE.filter((one) => one.phone === phone || file.others?.includes(one.phone))) {
    await addPerson(clinic, { person, file, language: file.reminded ?? 'es' });
  }
  await addSpokesperson(clinic, phone);
  return clinic;
}
