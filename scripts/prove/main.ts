/** `npm run prove [-- <name>… --json --quick]`: what is claimed of the product, tried out, each figure beside its goal. */
import { parseArgs } from 'node:util';
import startPostgres from '../../test/support/global-setup.ts';
import stopPostgres from '../../test/support/global-teardown.ts';
import { campaignFaults } from './campaign-faults.ts';
import { deskAgenda } from './desk-agenda.ts';
import type { Experiment } from './experiment.ts';
import { outreachYear } from './outreach-year.ts';
import { personas } from './personas.ts';
import { screenPop } from './screen-pop.ts';
import { triageScreen } from './triage-screen.ts';
import { urgentKill } from './urgent-kill.ts';

const ALL: readonly Experiment[] = [
  personas,
  outreachYear,
  campaignFaults,
  deskAgenda,
  screenPop,
  triageScreen,
  urgentKill,
];

function chosen(names: readonly string[]): readonly Experiment[] {
  const unknown = names.filter((name) => !ALL.some((one) => one.name === name));
  if (unknown.length > 0) {
    console.error(`No such experiment: ${unknown.join(', ')}. There are: ${ALL.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  return names.length === 0 ? ALL : ALL.filter(({ name }) => names.includes(name));
}

const HELP = `npm run prove [-- <name>… --json --quick]

What is claimed of the product, tried out on the product as it runs: each figure beside its goal. All of them without a name.

${ALL.map(({ name, what }) => `  ${name.padEnd(16)} ${what}`).join('\n')}

  --quick          fewer people, fewer tries
  --json           the figures alone, as JSON
  --help           this page`;

function asked() {
  const options = {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return process.exit(2);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = asked();
  if (values.help) return console.log(HELP);
  const experiments = chosen(positionals);
  const figures: Record<string, Record<string, number>> = {};
  let failed = false;
  await startPostgres();
  try {
    for (const { name, what, run } of experiments) {
      const proof = await run({ quick: values.quick === true });
      figures[name] = Object.fromEntries(proof.figures.map((figure) => [figure.name, figure.value]));
      failed ||= proof.figures.some(({ reached }) => !reached);
      if (values.json) continue;
      console.log(`${name}: ${what}\n\n${proof.report.join('\n')}\n`);
      for (const figure of proof.figures) {
        const mark = figure.reached ? 'ok   ' : 'WRONG';
        console.log(`${mark}  ${figure.name} ${figure.value.toFixed(2)} (goal: ${figure.goal})`);
      }
    }
  } finally {
    await stopPostgres();
  }
  const [only] = Object.values(figures);
  if (values.json) console.log(JSON.stringify(experiments.length === 1 ? only : figures));
  if (failed) process.exitCode = 1;
}

await main();
