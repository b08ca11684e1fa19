/** Jest strips the types itself; nothing is compiled. Every worker has its own database (test/support). */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  maxWorkers: 2,
  // Modules of a finished file are never let go; a worker that has grown past this is replaced between two files.
  workerIdleMemoryLimit: '1500MB',
  // A worker has loaded the whole product; on a busy machine its end takes longer than the half second that is usual.
  workerGracefulExitTimeout: 10_000,
  testTimeout: 30_000,
};
