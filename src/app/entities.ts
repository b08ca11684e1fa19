import { IDENTITY_ENTITIES } from '../identity/index.ts';

/** Every entity of the product, for `openDatabase`. A test compares them with the migrated schema. */
export const ENTITIES = [...IDENTITY_ENTITIES];
