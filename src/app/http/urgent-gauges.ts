import { Gauge, type Registry } from 'prom-client';
import { onCallFigures } from '../../oncall/index.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { triageFigures } from '../../triage/index.ts';

/** The gauges of a scrape all ask in one moment: they share one answer. */
function shared<T>(read: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | undefined;
  return () => {
    asking ??= read().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

const CASE_STATES = ['open', 'exhausted', 'acknowledged', 'closed'] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

function onCallGauges(registry: Registry, runtime: RuntimeContext): void {
  const registers = [registry];
  const figures = shared(() => onCallFigures(runtime));
  void new Gauge({
    name: 'centralita_on_call_cases',
    help: 'Urgent cases: open and exhausted ones, and the others of the last day',
    labelNames: ['state'],
    registers,
    async collect() {
      const { cases } = await figures();
      for (const state of CASE_STATES) this.set({ state }, cases[state] ?? 0);
    },
  });
  void new Gauge({
    name: 'centralita_on_call_alerts_day',
    help: 'Calls and messages to people on duty in the last day',
    registers,
    async collect() {
      this.set((await figures()).alerts);
    },
  });
  void new Gauge({
    name: 'centralita_on_call_unanswered_calls_day',
    help: 'Calls to people on duty in the last day that nobody accepted',
    registers,
    async collect() {
      this.set((await figures()).unansweredCalls);
    },
  });
  void new Gauge({
    name: 'centralita_on_call_tired_people',
    help: 'People on duty who had more than ten cases or six calls at night in the last week',
    registers,
    async collect() {
      this.set((await figures()).tiredPeople);
    },
  });
}

function triageGauges(registry: Registry, runtime: RuntimeContext): void {
  const registers = [registry];
  const figures = shared(() => triageFigures(runtime));
  void new Gauge({
    name: 'centralita_triage_assessments_day',
    help: 'Assessments of the last day by their level',
    labelNames: ['level'],
    registers,
    async collect() {
      const { levels } = await figures();
      for (const level of LEVELS) this.set({ level }, levels[level] ?? 0);
    },
  });
  void new Gauge({
    name: 'centralita_triage_clinic_assessments_day',
    help: 'Assessments of the last day by clinic and level; none where there are more than fifty clinics',
    labelNames: ['clinic', 'level'],
    registers,
    async collect() {
      const { byClinic } = await figures();
      this.reset();
      for (const { clinicId: clinic, level, count } of byClinic) this.set({ clinic, level }, count);
    },
  });
  void new Gauge({
    name: 'centralita_triage_questions_day',
    help: 'Questions answered per assessment in the last day, on average',
    registers,
    async collect() {
      this.set((await figures()).questions);
    },
  });
  void new Gauge({
    name: 'centralita_triage_decision_milliseconds_day',
    help: 'How long the engine took to decide in the last day',
    labelNames: ['quantile'],
    registers,
    async collect() {
      const { decisionMs } = await figures();
      this.reset();
      if (!decisionMs) return;
      this.set({ quantile: '0.5' }, decisionMs.median);
      this.set({ quantile: '0.99' }, decisionMs.slowest1Percent);
    },
  });
}

/** Urgent cases that wait for somebody, what the people on duty are asked for, and what triage decided in the last day. */
export function urgentGauges(registry: Registry, runtime: RuntimeContext): void {
  onCallGauges(registry, runtime);
  triageGauges(registry, runtime);
}
