import { Router, json } from 'express';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { addDays, instantAt, localDateOf, localTime, type Zone } from '../../platform/time/wall-time.ts';
import type { Background } from '../carrier/context.ts';
import { parseClockMove } from '../clock/move-clock.ts';
import { answerProblem } from './problem-answer.ts';

export interface UpcomingVisit {
  readonly start: Instant;
  readonly zone: Zone;
  readonly label: string;
}

export interface ClockDesk {
  readonly clock: { now(): Instant; advanceTo(instant: Instant): Promise<void> };
  readonly zone: Zone;
  readonly deliveries: Background;
  readonly moved: (now: Instant) => void;
  readonly nextAppointment: ((phone: string | undefined) => Promise<UpcomingVisit | undefined>) | undefined;
}

/** Messages that the move has caused are delivered before the answer, but no fault holds it up longer than this. */
const SETTLE_MS = 5_000;

/** GET and POST of the clock, as the outside contract has them, and the day before the next visit for the page. */
export function clockRoutes(desk: ClockDesk): Router {
  const router = Router();
  let queue: Promise<void> = Promise.resolve();
  router.get('/', (_req, res) => {
    res.json({ now: toIso(desk.clock.now()) });
  });
  router.get('/next-visit', async (req, res) => {
    const phone = typeof req.query['phone'] === 'string' ? req.query['phone'] : undefined;
    const visit = await desk.nextAppointment?.(phone);
    res.json(visit ? nextVisitView(visit) : { visit: null });
  });
  router.post('/', json({ limit: '4kb' }), async (req, res) => {
    // One move at a time: the second is measured from where the first has led.
    const turn = queue.then(() => move());
    queue = turn.catch(() => undefined);
    await turn;

    async function move(): Promise<void> {
      const target = parseClockMove(req.body, desk.clock.now(), desk.zone);
      if (!target.ok) {
        const { code, path, detail } = target.error;
        return answerProblem(res, { status: 400, code, title: 'The clock cannot be moved so', detail, path });
      }
      await desk.clock.advanceTo(target.value);
      await desk.deliveries.settled(SETTLE_MS);
      desk.moved(desk.clock.now());
      res.json({ now: toIso(desk.clock.now()) });
    }
  });
  return router;
}

function nextVisitView({ start, zone, label }: UpcomingVisit): unknown {
  const dayBefore = instantAt(addDays(localDateOf(start, zone), -1), localTime(10), zone);
  return { visit: { start: toIso(start), zone, label, dayBefore: toIso(dayBefore) } };
}
