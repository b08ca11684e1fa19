import { Router } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { mirrorFigures } from '../../fhir/index.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { campaignGauges } from './campaign-gauges.ts';
import { urgentGauges } from './urgent-gauges.ts';

export interface HealthRoutes {
  readonly router: Router;
  /** From now on `/health/ready` says no: the balancer sends nobody new. */
  drain(): void;
}

const STATES = ['due', 'running', 'failed'] as const;

/** How far the mirrors of the clinics' own systems are, and what they could not take over. */
function mirrorGauges(registry: Registry, runtime: RuntimeContext): void {
  const labelNames = ['connection', 'type'];
  const issues = new Gauge({
    name: 'centralita_ehr_sync_issues',
    help: 'Elements of an EHR that could not be taken over',
    labelNames,
    registers: [registry],
  });
  const age = new Gauge({
    name: 'centralita_ehr_polled_seconds_ago',
    help: 'Seconds since the last round of a mirror',
    labelNames: ['connection'],
    registers: [registry],
  });
  const seen = new Gauge({
    name: 'centralita_ehr_resources_seen',
    help: 'Resources that the load of an EHR has read',
    labelNames,
    registers: [registry],
    async collect() {
      for (const gauge of [this, issues, age]) gauge.reset();
      for (const figure of await mirrorFigures(runtime)) {
        const labels = { connection: figure.connectionId, type: figure.type };
        this.set(labels, figure.seen);
        issues.set(labels, figure.issues);
        if (figure.polledSecondsAgo !== undefined)
          age.set({ connection: figure.connectionId }, figure.polledSecondsAgo);
      }
    },
  });
  for (const gauge of [seen, issues, age]) registry.registerMetric(gauge);
}

function metricsRegistry(runtime: RuntimeContext): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const jobs = new Gauge({
    name: 'centralita_jobs',
    help: 'Jobs that are due, running or failed',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const rows = await runtime.db.inSystem((tx) =>
        tx.sql<{ state: string; count: number }>(
          `select state, count(*) as count from job where state in ('due', 'running', 'failed') group by state`,
        ),
      );
      for (const state of STATES) this.set({ state }, rows.find((row) => row.state === state)?.count ?? 0);
    },
  });
  const waiting = new Gauge({
    name: 'centralita_outbox_waiting',
    help: 'Events that were committed and not yet handed to their subscribers',
    registers: [registry],
    async collect() {
      const [row] = await runtime.db.querySystem<{ count: number }>(
        'select count(*) as count from outbox_event where relayed_at is null',
      );
      this.set(row?.count ?? 0);
    },
  });
  mirrorGauges(registry, runtime);
  urgentGauges(registry, runtime);
  campaignGauges(registry, runtime);
  registry.registerMetric(jobs);
  registry.registerMetric(waiting);
  return registry;
}

/** For operators: `/health/live`, `/health/ready` (database, role, migrations), `/metrics` (Prometheus). */
export function healthRoutes(runtime: RuntimeContext): HealthRoutes {
  const router = Router();
  const registry = metricsRegistry(runtime);
  let draining = false;
  router.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  router.get('/health/ready', async (_request, response) => {
    if (draining) return void response.status(503).json({ status: 'stopping' });
    try {
      await runtime.db.check();
      return void response.json({ status: 'ready' });
    } catch {
      return void response.status(503).set('retry-after', '5').json({ status: 'not-ready', reason: 'database' });
    }
  });
  router.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return {
    router,
    drain: () => {
      draining = true;
    },
  };
}
