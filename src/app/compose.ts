import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { understand } from '../conversations/index.ts';
import {
  agendaByClinic,
  calendarRoutes,
  createEhrSources,
  EHR_CONNECTION_API,
  EHR_WRITE_API,
  ehrClientDeps,
  ehrConnectionRoutes,
  ehrHookRoutes,
  ehrKeyRoutes,
  ehrWriteRoutes,
  fhirR5Routes,
  fhirRoutes,
  findTarget,
  IMPORT_API,
  importRoutes,
  LINK_API,
  linkRoutes,
  publicationRoutes,
  readOpenPapers,
  type ConnectionDeps,
} from '../fhir/index.ts';
import { apiClient, clinicOfLine, createOAuth, loadOrCreateSigningKey, type OAuth } from '../identity/index.ts';
import { createJobRunner, type JobRunner } from '../jobs/index.ts';
import { createTwilioRecordings, telephonyRoutes, type RecordingParts, type S3Options } from '../telephony/index.ts';
import {
  chatRoutes,
  createMailMessages,
  listenForMail,
  messagingRoutes,
  type MailListener,
} from '../messaging/index.ts';
import { bookingRoutes, reminderCallRoutes, unsubscribeRoutes, visitRoutes } from '../outreach/index.ts';
import { heldAbout } from './privacy/export-patient.ts';
import { callPorts } from './call-ports.ts';
import { onCallHookRoutes, onCallPageRoutes } from '../oncall/index.ts';
import { apiDocsRoute, changeTask, createTask, receptionRoutes } from '../reception/index.ts';
import type { Actor } from '../platform/kernel/actor.ts';
import type { ClinicContext, RuntimeContext } from '../platform/kernel/context.ts';
import type { ClinicId } from '../platform/kernel/ids.ts';
import { createRequestRate } from '../platform/http/request-rate.ts';
import { createSendOutside } from '../platform/http/outside-request.ts';
import { noMailServer, type MailSender } from '../platform/mail/mail-sender.ts';
import { createHttpApp, type MountedRouter } from '../platform/http/create-http-app.ts';
import { webPage } from '../platform/http/web-page.ts';
import { healthRoutes } from './http/health.ts';
import { JOBS } from './jobs.ts';
import { PROJECT_DIR } from './open-store.ts';
import type { Ports } from './ports.ts';
import { tryRules } from './tryout/try-rules.ts';
import { openRecordingStore } from './recording-store.ts';
import type { Secrets } from './secrets.ts';
import { smsGatewayFaces, smsProvider } from './sms-provider.ts';
import { SUBSCRIPTIONS } from './subscriptions.ts';

export interface ProductOptions {
  readonly runtime: RuntimeContext;
  readonly dataDir: string;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly secrets: Secrets;
  /** Instead of Twilio's own hosts. */
  readonly twilioApiBaseUrl?: string;
  /** Where recordings are kept, sealed. Absent: in the data directory. */
  readonly recordingsS3?: S3Options | undefined;
  /** Hosts of EHRs that may have a private address and speak plain http. None when absent. */
  readonly ehrInsideHosts?: readonly string[];
  /** What takes emails: a mail server, or the demo's mailbox. None is sent when absent. */
  readonly mail?: MailSender;
  /** Faces that exist in demo mode only. */
  readonly demoRouters: readonly MountedRouter[];
  /** Demo: vendors' addresses may be on this very machine, without TLS. */
  readonly allowLoopback: boolean;
}

export interface Product {
  readonly app: RequestListener;
  readonly runner: JobRunner;
  /** Takes emails by SMTP on this port; 0 is any free one. */
  takeMail(port: number): Promise<MailListener>;
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext<Ports>;
  /** Readiness says no, and the live streams to desks end: the first step of a stop. */
  drain(): void;
}

/** The paths of the desk's pages; the browser finds its way from there. */
const DESK_PATHS = [
  '/',
  '/agenda',
  '/calls',
  '/queue',
  '/tasks',
  '/campaigns',
  '/patients',
  '/patients/:id',
  '/reports',
  '/settings',
  '/urgent',
  '/wallboard',
  '/embed/pop',
  '/sign-in',
];
/** The telephone in the browser speaks with the carrier; who calls may stand in a frame. */
const DESK_PAGE = {
  paths: DESK_PATHS,
  framed: ['/embed/pop'],
  connectTo: ['https://*.twilio.com', 'wss://*.twilio.com'],
};

/** Where the clinics' own systems say that something changed. */
const EHR_HOOKS_PATH = '/fhir/hooks';

interface FaceParts {
  readonly recordings: RecordingParts;
  readonly options: ProductOptions;
  readonly contextFor: Product['contextFor'];
  readonly oauth: OAuth;
  readonly ehr: ConnectionDeps;
  readonly stopping: AbortSignal;
}

/** Every face of the product and its address. */
function facesOf({ recordings, options, contextFor, oauth, ehr, stopping }: FaceParts): readonly MountedRouter[] {
  const { runtime, publicUrl } = options;
  const { verifyAccessToken } = oauth;
  const carrier = {
    publicUrl,
    ...options.secrets.twilio,
    linkSecret: options.secrets.linkSecret,
    contextFor,
    clinicOfLine: (number: string) => clinicOfLine(runtime.db, number),
    log: runtime.log,
  };
  const links = { publicUrl, secret: options.secrets.linkSecret };
  const rate = createRequestRate({ db: runtime.db, clock: runtime.clock });
  const fhir = { contextFor, verifyAccessToken, publicUrl, log: runtime.log, rate };
  const secureCookies = publicUrl.startsWith('https:');
  const families = [EHR_CONNECTION_API, EHR_WRITE_API, LINK_API, IMPORT_API];
  const reception = {
    runtime,
    contextFor,
    understand,
    openPapers: readOpenPapers(ehr),
    exportPatient: heldAbout,
    tryRules,
    verifyAccessToken,
    routeSecurity: { sealKey: options.secrets.sealKey, allowLoopback: options.allowLoopback },
    secureCookies,
    publicUrl,
    stopping,
    families,
    recordings,
  };
  return [
    {
      path: '/twilio',
      router: telephonyRoutes({ ...carrier, runtime, recordingCarrier: recordings.carrier }),
      machinesOnly: true,
    },
    { path: '/twilio', router: messagingRoutes(carrier), machinesOnly: true },
    ...smsGatewayFaces(options.secrets, { contextFor, log: runtime.log }),
    { path: '/twilio/on-call', router: onCallHookRoutes(carrier), machinesOnly: true },
    { path: '/twilio/reminder-calls', router: reminderCallRoutes(carrier), machinesOnly: true },
    { path: '/on-call', router: onCallPageRoutes({ contextFor, db: runtime.db }) },
    {
      path: '/',
      router: chatRoutes({ contextFor, sealKey: options.secrets.sealKey, log: runtime.log, stopping }),
      machinesOnly: true,
    },
    ...[visitRoutes, bookingRoutes].map((routes) => ({
      path: '/',
      router: routes({ db: runtime.db, links, rate, log: runtime.log, contextFor }),
      machinesOnly: true,
    })),
    { path: '/', router: unsubscribeRoutes({ secret: links.secret, rate, contextFor }), machinesOnly: true },
    { path: '/oauth/ehr', router: ehrKeyRoutes(runtime) },
    { path: EHR_HOOKS_PATH, router: ehrHookRoutes({ contextFor }), machinesOnly: true },
    { path: '/oauth', router: oauth.router },
    { path: '/fhir/R4', router: fhirRoutes(fhir) },
    { path: '/fhir/R5', router: fhirR5Routes(fhir) },
    { path: '/calendar', router: calendarRoutes({ db: runtime.db, contextFor }) },
    { path: '/api/v1', router: ehrConnectionRoutes({ runtime, contextFor, verifyAccessToken, ehr, publicUrl }) },
    { path: '/api/v1', router: ehrWriteRoutes({ runtime, contextFor, verifyAccessToken }) },
    { path: '/publish', router: publicationRoutes({ db: runtime.db, contextFor, publicUrl }), machinesOnly: true },
    { path: '/api/v1', router: linkRoutes({ runtime, contextFor, verifyAccessToken, publicUrl }) },
    { path: '/api/v1', router: importRoutes({ runtime, contextFor, verifyAccessToken }) },
    { path: '/api/v1', router: receptionRoutes(reception) },
    { path: '/api/docs', router: apiDocsRoute(families) },
  ];
}

/** What reaches other systems, and how. */
interface Outside {
  readonly ehr: ConnectionDeps;
  readonly sendOutside: ReturnType<typeof createSendOutside>;
  readonly recordings: RecordingParts;
}

function recordingsOf(options: ProductOptions): RecordingParts {
  const { accountSid, authTokens } = options.secrets.twilio;
  return {
    carrier: createTwilioRecordings({
      accountSid,
      authToken: authTokens[0],
      apiBaseUrl: options.twilioApiBaseUrl,
      publicUrl: options.publicUrl,
    }),
    store: openRecordingStore(options.dataDir, options.recordingsS3),
    sealKey: options.secrets.sealKey,
  };
}

/** The adapter behind each port. */
function portsOf(options: ProductOptions, { ehr, sendOutside, recordings }: Outside): Ports {
  const { publicUrl, secrets } = options;
  return {
    recordings,
    ehr: agendaByClinic(findTarget(ehr)),
    ehrConnections: ehr,
    ehrSources: createEhrSources(ehr),
    ehrHooksUrl: `${publicUrl}${EHR_HOOKS_PATH}`,
    sms: smsProvider(secrets, { apiBaseUrl: options.twilioApiBaseUrl, publicUrl }),
    ...(options.mail ? { email: createMailMessages(options.mail) } : {}),
    deskTasks: { create: createTask, change: changeTask },
    mail: options.mail ?? noMailServer,
    notices: { publicUrl, sealKey: secrets.sealKey, sendOutside },
    ...callPorts(options),
    visitLinks: { publicUrl, secret: secrets.linkSecret },
    vendors: {
      fhirBase: `${publicUrl}/fhir/R4`,
      sealKey: secrets.sealKey,
      sendOutside,
      allowLoopback: options.allowLoopback,
    },
  };
}

/** The one place where ports get their adapters, modules their neighbours, and faces their address. */
export async function compose(options: ProductOptions): Promise<Product> {
  const { runtime, publicUrl, secrets } = options;
  const sendOutside = createSendOutside({ allowLoopback: options.allowLoopback });
  const insideHosts = options.ehrInsideHosts ?? [];
  const ehr = {
    sealKey: secrets.sealKey,
    client: ehrClientDeps({ clock: runtime.clock, insideHosts, db: runtime.db }),
  };
  const recordings = recordingsOf(options);
  const ports = portsOf(options, { ehr, sendOutside, recordings });
  const contextFor = (clinicId: ClinicId, actor: Actor): ClinicContext<Ports> => ({
    ...runtime,
    clinicId,
    actor,
    ports,
  });
  const runner = createJobRunner<ClinicContext<Ports>>({
    runtime,
    definitions: JOBS,
    subscriptions: SUBSCRIPTIONS,
    contextFor: (clinicId, kind) => contextFor(clinicId, { kind: 'system', name: kind }),
  });
  const oauth = await createOAuth({
    publicUrl,
    runtime,
    signingKey: await loadOrCreateSigningKey(options.dataDir, secrets.sealKey),
    findClient: (id) => apiClient(runtime, id),
    sendOutside,
  });
  const health = healthRoutes(runtime);
  const stopping = new AbortController();
  const app = createHttpApp({
    log: runtime.log,
    routers: [
      { path: '/', router: health.router },
      ...facesOf({ recordings, options, contextFor, oauth, ehr, stopping: stopping.signal }),
      ...options.demoRouters,
      { path: '/', router: webPage({ dir: join(PROJECT_DIR, 'dist/web/desk'), ...DESK_PAGE }) },
    ],
  });
  return {
    app,
    runner,
    takeMail: (port) => listenForMail({ runtime, contextFor }, port),
    contextFor,
    drain: () => {
      health.drain();
      stopping.abort();
    },
  };
}
