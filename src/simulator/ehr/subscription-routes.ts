import { Router } from 'express';
import type { Ehr } from './ehr.ts';
import { outcome } from './fhir-json.ts';
import type { Subscriptions } from './subscriptions.ts';
import { notificationBundle, statusParameters } from './topic-notification.ts';

/** `/Subscription/{id}/$status` and `/$events`, of topic subscriptions only. */
export function subscriptionRoutes(ehr: Ehr, subscriptions: Subscriptions): Router {
  const routes = Router();
  routes.all('/Subscription/:id/\\$status', (req, res, next) => {
    const subscription = ehr.repository.current('Subscription', req.params.id);
    const status = subscription && subscriptions.notification(subscription, 'query-status', []);
    if (!status) return next();
    const entry = [{ resource: statusParameters(status), search: { mode: 'match' } }];
    res.json({ resourceType: 'Bundle', type: 'searchset', total: 1, entry });
  });
  routes.all('/Subscription/:id/\\$events', (req, res, next) => {
    const { id } = req.params;
    const subscription = ehr.repository.current('Subscription', id);
    if (!subscription) return next();
    const asked = { ...req.query } as Readonly<Record<string, string | undefined>>;
    const [from, to] = [Number(asked['eventsSinceNumber'] ?? 1), Number(asked['eventsUntilNumber'] ?? Infinity)];
    if (Number.isNaN(from) || Number.isNaN(to))
      return void res.status(400).json(outcome({ code: 'invalid', text: 'An event number is expected' }));
    const answer = subscriptions.notification(subscription, 'query-event', subscriptions.eventsOf(id, from, to));
    if (!answer) return next();
    res.json(notificationBundle(answer));
  });
  return routes;
}
