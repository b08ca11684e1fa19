import { registerHooks } from 'node:module';
import { addEventHandler, getState } from 'jest-circus';
import { within } from './within.ts';

const GLOBALS = new URL('./jest-globals.ts', import.meta.url).href;

/** The runner has no module registry of its own in which `@jest/globals` would be: the tests' import of it leads to its globals. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context),
});

/** The runner waits for ever. What stands still fails by its name after the time of its test, or of all. */
addEventHandler((event) => {
  const { currentDescribeBlock: block } = getState();
  if (event.name === 'add_test') limit(block.tests.at(-1));
  if (event.name === 'add_hook') limit(block.hooks.at(-1));
});

interface Limited {
  fn?: unknown;
  timeout?: number | null | undefined;
}

function limit(one: Limited | undefined): void {
  if (typeof one?.fn === 'function') one.fn = within(one.fn as () => unknown, one.timeout ?? undefined);
}
