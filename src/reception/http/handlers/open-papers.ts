import { defineRoute, type Route } from '../define-route.ts';
import { recordReading } from '../read-trail.ts';
import { openPapersOut, type OpenPapersOut } from '../shapes/open-papers.ts';
import { patientParams } from '../shapes/patient.ts';

/** What the clinic's own system knows of a patient's bills and signatures. Apart from the pop, which never waits for it. */
export const openPaperRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/patients/{id}/open-papers',
    tag: 'Patients',
    summary: 'What somebody has not paid and not signed, asked of the clinic’s own system now; nothing of it is kept',
    policy: 'patient.read',
    status: 200,
    params: patientParams,
    answer: openPapersOut,
    handle: async ({ ctx, caller, params, exchange }): Promise<OpenPapersOut> => {
      const found = await exchange.deps.openPapers(ctx, params.id);
      if (found.kind !== 'asked') return { at: found.kind };
      await recordReading(ctx, caller, { where: 'open-papers', patientIds: [params.id] });
      const { bills, unsigned } = found;
      return {
        at: 'asked',
        bills: { ...bills, items: [...bills.items] },
        unsigned: { ...unsigned, items: [...unsigned.items] },
      };
    },
  }),
];
