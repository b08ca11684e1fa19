import { join } from 'node:path';

// What Node compiled and stripped of its types once is read from here by every process of the run, and by the next run.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'node');

/**
 * Node runs the tests as it runs the product: nothing is compiled, and a worker loads the product once, not once for each file.
 * Files of a worker share its modules and globals; every file has its own database (test/support).
 */
export default {
  runner: '<rootDir>/test/support/runner/steady-runner.ts',
  setupFiles: ['<rootDir>/test/support/runner/set-up-worker.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  maxWorkers: 2,
};
