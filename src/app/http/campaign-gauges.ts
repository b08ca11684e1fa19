import { Gauge, type Registry } from 'prom-client';
import { haltedCampaigns } from '../../outreach/index.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';

/** Campaigns that the carrier takes nothing more of: somebody has to look, and only then do they go on. */
export function campaignGauges(registry: Registry, runtime: RuntimeContext): void {
  void new Gauge({
    name: 'centralita_campaigns_halted',
    help: 'Campaigns that paused by themselves and wait for a person, by what the carrier said',
    labelNames: ['reason'],
    registers: [registry],
    async collect() {
      const halted = await haltedCampaigns(runtime);
      this.reset();
      for (const { reason, campaigns } of halted) this.set({ reason }, campaigns);
    },
  });
}
