import { can, scopesOf } from '../../identity/index.ts';
import type { Caller } from './deps.ts';
import { problemOf } from './refusals.ts';

/** Only who has the right puts settings in force that did not come through their try-out, and says why. */
export function refuseUntried(caller: Caller, untried: string | undefined): void {
  if (untried !== undefined && !can(caller.actor, 'settings.untried', scopesOf(caller)))
    throw problemOf({ code: 'untried-not-allowed' });
}
