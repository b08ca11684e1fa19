import type { Brand } from '../../../platform/kernel/brand.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Task } from '../../tasks/task.ts';

export type TaskRouteId = Brand<string, 'TaskRouteId'>;

/** link-only: what, how pressing and the link. full: also who, the telephone number and the last words. */
export const ROUTE_CONTENTS = ['link-only', 'full'] as const;
export type RouteContent = (typeof ROUTE_CONTENTS)[number];

/** Which new tasks are told to whom. */
export interface TaskRoute {
  readonly id: TaskRouteId;
  readonly name: string;
  readonly active: boolean;
  /** Switched off by itself: the endpoint said that it is gone. */
  readonly ended?: 'gone';
  /** Of each, empty means any. */
  readonly kinds: readonly string[];
  readonly priorities: readonly string[];
  readonly reasons: readonly string[];
  readonly content: RouteContent;
  readonly target: 'email' | 'webhook';
  readonly language: Language;
  readonly emails: readonly string[];
  readonly url?: string;
  /** Until then deliveries carry the signatures of two secrets. */
  readonly previousSecretUntil?: Instant;
  readonly version: number;
}

function allows(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes(value);
}

export function isFor(route: TaskRoute, task: Pick<Task, 'kind' | 'priority' | 'reason'>): boolean {
  return (
    route.active &&
    allows(route.kinds, task.kind) &&
    allows(route.priorities, task.priority) &&
    allows(route.reasons, task.reason)
  );
}
