import {
  DEFAULT_RULES,
  draftRules,
  publishRules,
  rulesHistory,
  standingRules,
  type HoursOfDay,
  type TransferTarget,
} from '../../answering/index.ts';
import { getClinic, listSites } from '../../identity/index.ts';
import { assert, required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { localDateOf, parseLocalDate, parseLocalTime, type IsoWeekday } from '../../platform/time/wall-time.ts';

const time = (text: string) => required(parseLocalTime(text), text);

/** As its practitioners work: the afternoons of Tuesday and Thursday. */
const LAS_PALMAS_HOURS: readonly HoursOfDay[] = ([1, 2, 3, 4, 5] as const).map((weekday: IsoWeekday) => ({
  weekday,
  from: time('08:30'),
  to: time(weekday === 2 || weekday === 4 ? '18:00' : '15:00'),
}));
/** Saint John, the town's own day: the holiday library knows the island's (8 September), not this one. */
const TOWN_DAY = { monthAndDay: '06-24', name: 'San Juan, fiesta de Las Palmas' };

/** Whom the desk passes a call on to, and callers ask for by name: none takes calls by its own accord. */
const TARGETS: readonly TransferTarget[] = [
  { id: 'billing', name: 'Facturación', kind: 'specialty', number: '+34910600103', reasons: [] },
  // The telephone of that site in the sample's directory.
  { id: 'las-palmas', name: 'Alameda Las Palmas', kind: 'site', number: '+34910600102', reasons: [] },
];

/**
 * How the sample clinic answers: its second site, in the Canaries, has hours and holidays of its own, so that the settings show
 * both, and there is somebody to pass calls on to. Does nothing where somebody has written rules already. Returns whether it published.
 */
export async function publishDemoRules(ctx: ClinicContext): Promise<boolean> {
  const [{ inForce, draft }, history] = await Promise.all([standingRules(ctx), rulesHistory(ctx)]);
  if (inForce || draft || history.length > 0) return false;
  const [clinic, sites] = await Promise.all([getClinic(ctx), listSites(ctx)]);
  const away = required(
    sites.find(({ zone }) => zone !== clinic.zone),
    'the site in the Canaries',
  );
  const today = localDateOf(ctx.clock.now(), away.zone);
  const years = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1];
  const days = years.map((year) => required(parseLocalDate(`${year}-${TOWN_DAY.monthAndDay}`), 'the day of the town'));
  const date = required(
    days.find((day) => day >= today),
    'the next day of the town',
  );
  const island = {
    country: 'ES',
    region: 'CN',
    municipality: 'GC',
    closedOn: [{ date, name: TOWN_DAY.name }],
    openOn: [],
  };
  const rules = {
    ...DEFAULT_RULES,
    hours: { [away.id]: LAS_PALMAS_HOURS },
    calendar: { ...DEFAULT_RULES.calendar, sites: { [away.id]: island } },
    targets: TARGETS,
  };
  const drafted = await draftRules(ctx, { rules, note: `Horario y festivos de ${away.name}; a quién se pasa` });
  assert(drafted.ok, 'the sample clinic has no draft yet');
  const published = await publishRules(ctx, drafted.value.version, 'vienen con la clínica de muestra');
  assert(published.ok, 'the rules of the sample clinic are published');
  return true;
}
