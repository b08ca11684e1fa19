import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { DAY_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { urlBelow } from '../client/below-base.ts';
import type { EhrAnswer, EhrClient, EhrRequest } from '../client/ehr-client.ts';
import { declaredCapabilities } from './declared-capabilities.ts';
import type { DeclaredCapabilities, PageLinks, ProbeReport, SeenBehaviour } from './probe-report.ts';

/** No resource was changed so late. */
const IMPOSSIBLE_DATE = '2999-01-01T00:00:00Z';
/** From the most that is wanted downwards, until one is accepted. */
const PAGE_SIZES = [500, 200, 100, 50, 20];
/** A look is no load: nobody waits longer for one answer. */
const TIMEOUT_MS = 15_000;
/** For all of them together: a server this slow is told as one that could not be looked at. */
const WHOLE_TIMEOUT_MS = 120_000;
const MOST_SKEW_MS = 365 * DAY_MS;

interface Prober {
  readonly client: EhrClient;
  readonly declared: DeclaredCapabilities;
  now(): Instant;
  /** Ends the whole look. */
  readonly whole: AbortSignal;
  readonly unanswered: Set<string>;
}

type Asked = Pick<EhrRequest, 'path' | 'query' | 'body' | 'headers'>;

/** The answer, or undefined where the server failed at this one question: an answer of its own kind. */
async function ask(
  { client, whole, unanswered }: Prober,
  method: 'GET' | 'POST',
  asked: Asked,
): Promise<EhrAnswer | undefined> {
  try {
    return await client.send({ method, lane: 'batch', timeoutMs: TIMEOUT_MS, signal: whole, ...asked });
  } catch (error) {
    if (!(error instanceof ProviderError) || whole.aborted) throw error;
    unanswered.add(asked.path);
    return undefined;
  }
}

function isBundle(answer: EhrAnswer | undefined): answer is EhrAnswer & { readonly body: FhirJson } {
  return answer?.status === 200 && answer.body?.['resourceType'] === 'Bundle';
}

/** The resources that matched, without what was included or said beside them. */
function matchesOf(bundle: FhirJson, type: string): readonly FhirJson[] {
  const entries = Array.isArray(bundle['entry']) ? bundle['entry'] : [];
  return entries.flatMap((entry) => {
    const found: unknown = isJsonObject(entry) ? entry['resource'] : undefined;
    return isJsonObject(found) && found['resourceType'] === type ? [found] : [];
  });
}

function nextLinkOf(bundle: FhirJson): string | undefined {
  const links = Array.isArray(bundle['link']) ? bundle['link'] : [];
  const next: unknown = links.find((link) => isJsonObject(link) && link['relation'] === 'next');
  return isJsonObject(next) && typeof next['url'] === 'string' ? next['url'] : undefined;
}

/** Appointments are what it is about; patients are what every server has. */
const TYPES_WITH_DATA = ['Appointment', 'Patient', 'Practitioner', 'Location'];

async function typeWithData(prober: Prober): Promise<{ type: string; id: string } | undefined> {
  for (const type of TYPES_WITH_DATA) {
    const answer = await ask(prober, 'GET', { path: type, query: { _count: '1' } });
    const [first] = isBundle(answer) ? matchesOf(answer.body, type) : [];
    if (typeof first?.['id'] === 'string' && /^[A-Za-z0-9.-]{1,64}$/.test(first['id'])) {
      return { type, id: first['id'] };
    }
  }
  return undefined;
}

async function honoursLastUpdated(prober: Prober, type: string): Promise<boolean> {
  const answer = await ask(prober, 'GET', { path: type, query: { _lastUpdated: `ge${IMPOSSIBLE_DATE}`, _count: '5' } });
  return isBundle(answer) && matchesOf(answer.body, type).length === 0 && !(Number(answer.body['total']) > 0);
}

async function pageLinksOf(prober: Prober, type: string): Promise<PageLinks> {
  const first = await ask(prober, 'GET', { path: type, query: { _count: '1' } });
  const next = isBundle(first) ? nextLinkOf(first.body) : undefined;
  if (next === undefined) return 'none';
  if (!URL.canParse(next)) return 'relative';
  if (!urlBelow(prober.client.baseUrl, next).ok) return 'elsewhere';
  return isBundle(await ask(prober, 'GET', { path: next })) ? 'below-base' : 'dead';
}

async function largestPageOf(prober: Prober, type: string): Promise<number | undefined> {
  for (const size of PAGE_SIZES) {
    const answer = await ask(prober, 'GET', { path: type, query: { _count: String(size) } });
    if (!isBundle(answer)) continue;
    // Fewer than were asked for, and more to come: that is its limit. Fewer and no more: all that there is.
    const given = matchesOf(answer.body, type).length;
    return nextLinkOf(answer.body) !== undefined && given > 0 && given < size ? given : size;
  }
  return undefined;
}

/** GP Connect and its like answer only to a search with a state and two ends, of two weeks at most. */
async function hasSlots(prober: Prober): Promise<boolean | undefined> {
  const now = prober.now();
  const window = [`ge${toIso(now)}`, `le${toIso(plusMs(now, 13 * DAY_MS))}`];
  const narrow = await ask(prober, 'GET', { path: 'Slot', query: { status: 'free', start: window, _count: '1' } });
  if (isBundle(narrow) && matchesOf(narrow.body, 'Slot').length > 0) return true;
  const wide = await ask(prober, 'GET', { path: 'Slot', query: { _count: '1' } });
  if (isBundle(wide)) return matchesOf(wide.body, 'Slot').length > 0;
  return isBundle(narrow) ? false : undefined;
}

function parameters(values: Readonly<Record<string, string>>): FhirJson {
  const parameter = Object.entries(values).map(([name, valueDateTime]) => ({ name, valueDateTime }));
  return { resourceType: 'Parameters', ...(parameter.length === 0 ? {} : { parameter }) };
}

/** Asks for free times of one minute, years ahead: an answer shows the operation, and nobody is offered anything. */
async function finds(prober: Prober): Promise<boolean> {
  const start = plusMs(prober.now(), 1_000 * DAY_MS);
  const body = parameters({ start: toIso(start), end: toIso(plusMs(start, MINUTE_MS)) });
  const answer = await ask(prober, 'POST', { path: 'Appointment/$find', body });
  const type = answer?.body?.['resourceType'];
  return answer?.status === 200 && (type === 'Bundle' || type === 'Parameters');
}

function declares(prober: Prober, operation: string): boolean {
  return prober.declared.types.Appointment?.operations.includes(operation) ?? false;
}

/** Of a server that finds: whether it knows the operation, by a call that names no visit and so can change nothing. */
async function knows(prober: Prober, operation: 'hold' | 'book'): Promise<boolean> {
  const answer = await ask(prober, 'POST', { path: `Appointment/$${operation}`, body: parameters({}) });
  if (!answer || ![200, 400, 422].includes(answer.status)) return false;
  const issues = Array.isArray(answer.body?.['issue']) ? answer.body['issue'] : [];
  return !issues.some((issue) => isJsonObject(issue) && issue['code'] === 'not-supported');
}

/** IHE wants `$book` of whoever has `$find`, but few say so in their CapabilityStatement. */
async function operationsOf(prober: Prober): Promise<Pick<SeenBehaviour, 'find' | 'hold' | 'book'>> {
  const find = await finds(prober);
  return {
    find,
    hold: declares(prober, 'hold') || (find && (await knows(prober, 'hold'))),
    book: declares(prober, 'book') || (find && (await knows(prober, 'book'))),
  };
}

async function hasHistory(prober: Prober, path: 'Appointment/_history' | '_history'): Promise<boolean> {
  const since = toIso(plusMs(prober.now(), -MINUTE_MS));
  const answer = await ask(prober, 'GET', { path, query: { _since: since, _count: '1' } });
  return isBundle(answer) && answer.body['type'] === 'history';
}

/** Topics of the R5 kind: as resources, or by the names that the backport gives to the parameters of a Subscription. */
async function hasTopics(prober: Prober): Promise<boolean> {
  const { types } = prober.declared;
  const declared = types.Subscription?.operations.some((name) => name === 'events' || name === 'status') ?? false;
  if (declared) return true;
  if (!types.SubscriptionTopic?.interactions.includes('search-type')) return false;
  const answer = await ask(prober, 'GET', { path: 'SubscriptionTopic', query: { _count: '1' } });
  return isBundle(answer) && matchesOf(answer.body, 'SubscriptionTopic').length > 0;
}

async function etagOf(prober: Prober, found: { type: string; id: string }): Promise<boolean> {
  const answer = await ask(prober, 'GET', { path: `${found.type}/${found.id}` });
  return answer?.status === 200 && /^(?:W\/)?"[^"]+"$/.test(answer.etag ?? '');
}

async function seenBehaviour(prober: Prober, clockSkewMs: number | undefined): Promise<SeenBehaviour> {
  const found = await typeWithData(prober);
  const slots = await hasSlots(prober);
  const largestPage = found && (await largestPageOf(prober, found.type));
  const seen = {
    ...(found ? { etag: await etagOf(prober, found), lastUpdated: await honoursLastUpdated(prober, found.type) } : {}),
    pageLinks: found ? await pageLinksOf(prober, found.type) : 'none',
    ...(largestPage === undefined ? {} : { largestPage }),
    ...(clockSkewMs === undefined ? {} : { clockSkewMs }),
    ...(slots === undefined ? {} : { hasSlots: slots }),
    ...(await operationsOf(prober)),
    history: await hasHistory(prober, 'Appointment/_history'),
    // One that does not declare it is not asked: some answer with everything that they have.
    ...(prober.declared.systemHistory ? { systemHistory: await hasHistory(prober, '_history') } : {}),
    topics: await hasTopics(prober),
  };
  const unanswered = [...prober.unanswered].toSorted();
  const scope = prober.client.grantedScope();
  return { ...seen, ...(scope === undefined ? {} : { scope }), ...(unanswered.length === 0 ? {} : { unanswered }) };
}

/** Against the middle of the exchange, in whole seconds: `Date` has no finer. */
function skewOf(answer: EhrAnswer, before: Instant, after: Instant): number | undefined {
  if (answer.serverTime === undefined) return undefined;
  const skew = answer.serverTime - (before + after) / 2;
  return Math.abs(skew) > MOST_SKEW_MS ? undefined : Math.round(skew / 1_000) * 1_000;
}

/**
 * Looks at what a server can do: what it declares, then what it does when it is asked. Reads only; nothing there is changed,
 * held or booked. A server that cannot be reached, is none, or takes longer than two minutes over all of it, is a report too.
 */
export async function probeServer(
  client: EhrClient,
  now: () => Instant,
  wholeTimeoutMs = WHOLE_TIMEOUT_MS,
): Promise<ProbeReport> {
  const before = now();
  const whole = AbortSignal.timeout(wholeTimeoutMs);
  try {
    const answer = await client.send({
      method: 'GET',
      path: 'metadata',
      lane: 'batch',
      timeoutMs: TIMEOUT_MS,
      signal: whole,
    });
    const declared = declaredCapabilities(answer.body);
    if (!declared) return { reachable: false, fault: `no CapabilityStatement at metadata (HTTP ${answer.status})` };
    const prober: Prober = { client, declared, now, whole, unanswered: new Set() };
    const seen = await seenBehaviour(prober, skewOf(answer, before, now()));
    return { reachable: true, declared, seen };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const fault = whole.aborted ? `not looked at to the end within ${wholeTimeoutMs / 1_000} s` : error.message;
    return { reachable: false, fault };
  }
}
