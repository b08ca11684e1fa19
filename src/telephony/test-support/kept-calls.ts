import type { CarrierCalls, OutgoingCall, ParticipantChange, TelephonyPorts } from '../ports/carrier-calls.ts';

export interface PlacedCall extends OutgoingCall {
  readonly sid: string;
}

/** A carrier that keeps what it was told. The test says what the telephones do, through our own webhooks or commands. */
export interface KeptCalls extends TelephonyPorts {
  readonly calls: CarrierCalls;
  readonly placed: PlacedCall[];
  readonly redirected: { readonly sid: string; readonly url: string }[];
  readonly hungUp: string[];
  readonly changed: { readonly sid: string; readonly change: ParticipantChange }[];
}

let numbers = 0;

export function keptCalls(): KeptCalls {
  const placed: PlacedCall[] = [];
  const redirected: KeptCalls['redirected'] = [];
  const hungUp: string[] = [];
  const changed: KeptCalls['changed'] = [];
  return {
    placed,
    redirected,
    hungUp,
    changed,
    queueHooksUrl: 'https://clinic.example/twilio/queue',
    calls: {
      async place(call) {
        numbers += 1;
        // Never that of a call that comes in, which the tests number from 0…1.
        const sid = `CAf${numbers.toString(16).padStart(31, '0')}`;
        placed.push({ ...call, sid });
        return { kind: 'placed', sid };
      },
      async redirect(sid, url) {
        redirected.push({ sid, url });
        return 'done';
      },
      async hangUp(sid) {
        hungUp.push(sid);
        return 'done';
      },
      async changeParticipant(_conference, sid, change) {
        changed.push({ sid, change });
        return 'done';
      },
    },
  };
}
