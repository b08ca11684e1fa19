import { parseArgs } from 'node:util';
import { required } from '../../../platform/kernel/assert.ts';
import { COMMANDS } from '../commands.ts';

/** What the operator types, and the lines that are printed. */
export async function typed(name: string, ...args: readonly string[]): Promise<readonly string[]> {
  const command = required(
    COMMANDS.find((one) => one.name === name),
    name,
  );
  const { values, positionals } = parseArgs({ args: [...args], options: command.options, allowPositionals: true });
  let printed = '';
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  try {
    await command.run({ values, positionals });
  } finally {
    process.stdout.write = write;
  }
  return printed.split('\n').filter(Boolean);
}
