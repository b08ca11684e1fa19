/** The little of it that is used here; it has no types of its own. */
declare module 'jest-light-runner' {
  export function createRunner(options: { readonly runtime: 'child_process' }): unknown;
}
