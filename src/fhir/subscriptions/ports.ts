import type { SealKey } from '../../platform/crypto/seal.ts';
import type { SendOutside } from '../../platform/http/outside-request.ts';

/** What deliveries to vendors need. */
export interface VendorPorts {
  readonly vendors: {
    /** `https://…/fhir/R4`: what references in notifications begin with. */
    readonly fhirBase: string;
    /** Opens and closes header lines and signing secrets. */
    readonly sealKey: SealKey;
    readonly sendOutside: SendOutside;
    /** Endpoints may be on this machine (demo). */
    readonly allowLoopback: boolean;
  };
}
