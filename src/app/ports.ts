import type { AgendaPorts } from '../agenda/index.ts';
import type { DeskPorts, EhrConnectionPorts, EhrSyncPorts, VendorPorts } from '../fhir/index.ts';
import type { MessagingPorts } from '../messaging/index.ts';
import type { OutreachPorts } from '../outreach/index.ts';
import type { NoticePorts } from '../reception/index.ts';
import type { TelephonyPorts } from '../telephony/index.ts';

/** Every outside system that a module asks for; `compose.ts` chooses who answers. */
export type Ports = AgendaPorts &
  DeskPorts &
  EhrConnectionPorts &
  EhrSyncPorts &
  MessagingPorts &
  NoticePorts &
  OutreachPorts &
  TelephonyPorts &
  VendorPorts;
