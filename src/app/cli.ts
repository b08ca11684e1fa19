import { parseArgs } from 'node:util';
import { COMMANDS } from './cli/commands.ts';

/** `npm run centralita -- <command>`: finds the command, checks its arguments, runs it. Exit status 0, 1 (it failed) or 2 (misused). */
async function main(argv: readonly string[]): Promise<number> {
  const words = argv.filter((word) => !word.startsWith('-'));
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));
  if (!command) {
    const known = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(20)} ${summary}`).join('\n');
    const asked = argv.length === 0 || argv.includes('--help') || argv.includes('-h');
    (asked ? process.stdout : process.stderr).write(`centralita <command> [--help]\n\n${known}\n`);
    return asked ? 0 : 2;
  }
  // Each word of the name once: a value of an option may be the same word.
  const rest = command.name.split(' ').reduce((left, word) => left.toSpliced(left.indexOf(word), 1), [...argv]);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values['help']) {
      process.stdout.write(`centralita ${command.usage}\n\n${command.summary}\n${command.help}\n`);
      return 0;
    }
    return await command.run({ values, positionals });
  } catch (error) {
    const misused = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return misused ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
