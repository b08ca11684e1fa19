import { required } from '../../src/platform/kernel/assert.ts';
import { sealKeyOf } from '../../src/platform/crypto/seal.ts';

/** What the tests seal secrets with. */
export const TEST_SEAL_KEY = required(sealKeyOf('test'.repeat(10)), 'key');
