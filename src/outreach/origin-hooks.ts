import { afterVisitHooks } from './after-visit/hooks.ts';
import type { FreeOrigin } from './domain/free-touch.ts';
import type { OriginHooks } from './origin-hook.ts';
import { offerHooks } from './waiting-list/hooks.ts';

/** Who is asked, by origin. An origin that is missing is asked nothing. */
export const ORIGIN_HOOKS: Readonly<Partial<Record<FreeOrigin, OriginHooks>>> = {
  'waiting-list': offerHooks,
  'no-show': afterVisitHooks,
  'follow-up': afterVisitHooks,
};
