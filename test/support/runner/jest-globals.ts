/** What `@jest/globals` is while tests run: the runner sets them on the process, once for all files of a worker. */
const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } = globalThis as unknown as Record<
  string,
  unknown
>;

export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test };
