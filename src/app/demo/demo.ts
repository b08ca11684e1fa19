import { ownAgenda } from '../../agenda/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { Dispatcher, JobRunner } from '../../jobs/index.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { assert, AssertionFailed } from '../../platform/kernel/assert.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Secrets } from '../secrets.ts';
import type { openDemoClock } from './demo-clock.ts';
import { demoClientKey, DEMO_SCOPES, DEMO_STAFF, publicHalf, writeDemoFile } from './demo-file.ts';
import { alamedaClinicId, DEMO_CLIENT_ID, DEMO_NUMBER, loadAlameda } from './load-alameda.ts';
import type { Delays, Simulator } from '../../simulator/index.ts';
import { saveChatSetting } from '../../messaging/index.ts';
import { registerDemoContents } from './demo-contents.ts';
import { publishDemoRules } from './demo-rules.ts';
import { openSandboxEhr } from './open-sandbox-ehr.ts';
import { openSimulator } from './open-simulator.ts';
import { triageByExamples } from '../../triage/index.ts';

export interface DemoDeps {
  readonly runtime: RuntimeContext;
  readonly demoClock: ReturnType<typeof openDemoClock>;
  readonly secrets: Secrets;
  readonly dataDir: string;
  readonly publicUrl: string;
  readonly localUrl: () => string;
  readonly simulatorDelays?: Partial<Delays> | undefined;
  /** Whether the sandbox EHR stands beside it. */
  readonly withEhr?: boolean | undefined;
}

export interface Demo {
  readonly clinicName: string;
  /** Where the sandbox EHR answers, if it was asked for. */
  readonly ehrBaseUrl: string | undefined;
  /** To be mounted at /simulator. */
  readonly router: Simulator['router'];
  /** Where moved time finds its due work run. */
  useWorkers(runner: JobRunner, dispatcher: Dispatcher): void;
  stop(): Promise<void>;
}

/** The sample clinic, the simulator and `demo.json`. */
export async function openDemo(deps: DemoDeps): Promise<Demo> {
  const { runtime, demoClock, secrets, dataDir, publicUrl } = deps;
  const ctx = {
    ...runtime,
    clinicId: alamedaClinicId(),
    actor: { kind: 'system', name: 'demo' } as const,
    ports: { ehr: ownAgenda },
  };
  const privateKeyJwk = await demoClientKey(dataDir);
  await loadAlameda(ctx, publicHalf(privateKeyJwk));
  await publishDemoRules(ctx);
  await triageByExamples(ctx);
  await registerDemoContents(ctx);
  // The chat is off by default; here its page is the simulator's.
  const origins = [...new Set([publicUrl, deps.localUrl()].map((url) => new URL(url).origin))];
  const chat = await saveChatSetting(ctx, { enabled: true, origins });
  assert(chat.ok, 'the demo knows its own addresses');
  const clinic = await getClinic(ctx);
  let workers: { readonly runner: JobRunner; readonly dispatcher: Dispatcher } | undefined;
  const simulator = openSimulator({
    ctx,
    zone: clinic.zone,
    secrets,
    publicUrl: () => publicUrl,
    localUrl: deps.localUrl,
    delays: deps.simulatorDelays,
    async advanceTo(instant: Instant) {
      if (!workers)
        throw new AssertionFailed('this process runs no due work: the clock is moved where the workers are');
      const { runner, dispatcher } = workers;
      await dispatcher.paused(() => runner.runDue(demoClock.clock, instant));
      demoClock.save();
    },
  });
  const ehr = deps.withEhr ? await openSandboxEhr(runtime, dataDir) : undefined;
  writeDemoFile(dataDir, {
    baseUrl: publicUrl,
    fhirBaseUrl: `${publicUrl}/fhir/R4`,
    clinic: { id: clinic.id, name: clinic.name, timezone: clinic.zone, phone: DEMO_NUMBER, whatsapp: DEMO_NUMBER },
    staff: DEMO_STAFF.map(({ role, email, password }) => ({ role, email, password })),
    apiClient: { clientId: DEMO_CLIENT_ID, tokenUrl: `${publicUrl}/oauth/token`, privateKeyJwk, scopes: DEMO_SCOPES },
    twilio: { accountSid: secrets.twilio.accountSid, authToken: secrets.twilio.authTokens[0] },
    ...(ehr ? { ehr: { baseUrl: ehr.baseUrl, token: ehr.token } } : {}),
  });
  return {
    clinicName: clinic.name,
    ehrBaseUrl: ehr?.baseUrl,
    router: simulator.router,
    useWorkers: (runner, dispatcher) => {
      workers = { runner, dispatcher };
    },
    async stop() {
      await simulator.stop();
      await ehr?.stop();
    },
  };
}
