import { alamedaClinicId } from '../../src/app/demo/load-alameda.ts';
import { spokenWhen } from '../../src/conversations/phrases/spoken-time.ts';
import { LANGUAGES } from '../../src/platform/i18n/language.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { Instant } from '../../src/platform/time/instant.ts';
import { parseZone } from '../../src/platform/time/wall-time.ts';
import { holdCall, type Caller, type CallerPersona, type Errand, type HeldCall } from '../../src/simulator/index.ts';
import { visitChanges, visitsNow } from './conversations/effects.ts';
import { call, type Product } from './product.ts';
import { SimulatedPhone, type PhoneAct } from './simulated-phone.ts';

/** What came of one call of a persona. */
export interface Trial {
  readonly persona: string;
  readonly errand: Errand;
  readonly seed: number;
  /** Done by the machine alone. */
  readonly contained: boolean;
  /** The desk was called for. */
  readonly person: boolean;
  readonly turns: number;
  /** What must never be. */
  readonly wrong: readonly string[];
  readonly heard: readonly string[];
}

const DONE = { book: 'booked', move: 'moved', cancel: 'cancelled', person: undefined } as const;
const MOST_LOOKED_AT = 120;

export interface CallerOnBooks extends Caller {
  readonly name: string;
}

/** Patients of the demo that nobody called as yet: with a coming visit or without, with a telephone of their own or not. */
export class Callers {
  readonly #product: Product;
  readonly #used = new Set<string>();

  constructor(product: Product) {
    this.#product = product;
  }

  async next(wanted: { readonly visit: boolean; readonly shared: boolean; readonly language: string }) {
    const [planned, { json }] = await Promise.all([
      this.#plannedNames(),
      call(`${this.#product.baseUrl}/simulator/api/state`),
    ]);
    // From here on nothing is waited for: several calls at the same time are of several people.
    const all = json.personas as { name: string; phone: string; birthDate?: string; language: string }[];
    const sharing = (phone: string) => all.filter((one) => one.phone === phone);
    const fit = all.filter(
      ({ name, phone, birthDate, language }) =>
        birthDate &&
        language === wanted.language &&
        !this.#used.has(phone) &&
        sharing(phone).length > 1 === wanted.shared &&
        sharing(phone).filter((one) => one.birthDate === birthDate).length === 1 &&
        all.filter((one) => one.name === name).length === 1,
    );
    const found = fit.slice(0, MOST_LOOKED_AT).find(({ name }) => (planned.get(name) ?? 0) > 0 === wanted.visit);
    const { name, phone, birthDate } = required(found, `a patient of the demo like ${JSON.stringify(wanted)}`);
    this.#used.add(phone);
    return { name, phone, birthDate: birthDate ?? '', givenName: name.split(' ')[0] ?? '' } satisfies CallerOnBooks;
  }

  /** How many coming visits each name has. */
  async #plannedNames(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#product.database.db.query<{ name: string; count: number }>(
      alamedaClinicId(),
      `select p.given_name || ' ' || p.family_name as name, count(*)::int as count from appointment a
         join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id
        where a.clinic_id = $1 and a.status = 'booked' and a.start_at > $2 group by 1`,
      [alamedaClinicId(), new Date()],
    );
    return new Map(rows.map(({ name, count }) => [name, count]));
  }
}

async function needsPerson(product: Product, phone: string): Promise<boolean> {
  const rows = await product.database.db.query(
    alamedaClinicId(),
    `select id from outbox_event where clinic_id = $1 and type = 'conversation.needs-person' and payload ->> 'phone' = $2`,
    [alamedaClinicId(), phone],
  );
  return rows.length > 0;
}

/** What of the agenda is not as it was read back and agreed to. */
async function wrongTime(product: Product, name: string, { agreed = '' }: HeldCall): Promise<readonly string[]> {
  const [row] = await product.database.db.query<{ start_at: Instant; zone: string }>(
    alamedaClinicId(),
    `select a.start_at, i.zone from appointment a
       join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id
       join site i on i.clinic_id = a.clinic_id and i.id = a.site_id
      where a.clinic_id = $1 and p.given_name || ' ' || p.family_name = $2 order by a.updated_at desc, a.id desc limit 1`,
    [alamedaClinicId(), name],
  );
  const zone = required(parseZone(row?.zone ?? ''), 'zone');
  const start = new Date(row?.start_at ?? 0).getTime() as Instant;
  const same = LANGUAGES.some((language) => agreed.includes(spokenWhen(start, zone, language)));
  return same ? [] : [`the agenda has ${new Date(start).toISOString()}, agreed was: ${agreed}`];
}

/** One persona calls on one errand; then the agenda and the desk are looked at. */
export async function tryPersona(
  product: Product,
  callers: Callers,
  trial: { readonly persona: CallerPersona; readonly errand: Errand; readonly seed?: number },
): Promise<Trial> {
  const { persona, errand, seed = 0 } = trial;
  const caller = await callers.next({
    visit: errand === 'move' || errand === 'cancel',
    shared: persona.sharesPhone === true,
    language: persona.name === 'catalan' ? 'ca' : 'es',
  });
  const clinic = { ctx: { clinicId: alamedaClinicId(), db: product.database.db } };
  const before = await visitsNow(clinic);
  const phone = new SimulatedPhone(product, caller.phone);
  const telephone = { dial: () => phone.answer(), act: (act: PhoneAct) => phone.answer(act) };
  const held = await holdCall(telephone, persona, { errand, caller, seed }).catch(async (cause: unknown) => {
    const at = JSON.stringify(await phone.state());
    throw new Error(`${persona.name}, ${errand}, day ${seed}: the call came to nothing. ${at}`, { cause });
  });
  const changes = visitChanges(before, await visitsNow(clinic)).filter(({ patient }) => patient === caller.name);
  const done = changes.filter(({ what }) => what === DONE[errand]);
  const person = await needsPerson(product, caller.phone);
  const wrong = [
    ...changes.filter(({ what }) => what !== DONE[errand]).map(({ what }) => `${what}, which was not asked for`),
    ...(done.length > 1 ? [`${DONE[errand]} ${done.length} times`] : []),
    ...(done.length === 1 && errand !== 'cancel' ? await wrongTime(product, caller.name, held) : []),
    ...(errand === 'person' && !person ? ['no person was called'] : []),
    ...(held.ended ? [] : ['the call did not come to an end']),
    ...(done.length === 0 && !person ? ['neither done nor handed to a person'] : []),
  ];
  const contained = done.length === 1 && !person;
  return { persona: persona.name, errand, seed, contained, person, turns: held.turns, wrong, heard: held.heard };
}
