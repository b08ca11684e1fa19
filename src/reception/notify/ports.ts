import type { SealKey } from '../../platform/crypto/seal.ts';
import type { SendOutside } from '../../platform/http/outside-request.ts';
import type { MailPorts } from '../../platform/mail/mail-sender.ts';

/** What telling tasks outside needs. */
export interface NoticePorts extends MailPorts {
  readonly notices: {
    /** What links begin with: the desk's own address. */
    readonly publicUrl: string;
    readonly sealKey: SealKey;
    readonly sendOutside: SendOutside;
  };
}

/** What a signing secret is sealed for; the route's id follows. */
export const SECRET_PURPOSE = 'task-route-secret:';
