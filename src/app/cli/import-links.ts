import { describeRefusal, importSchedulingLink, type RowRefusal } from '../../fhir/index.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import { hasDemo } from '../secrets.ts';
import { asOperator } from './operator.ts';

const MOST_SHOWN = 20;
const SOME_REFUSED = 3;

export function importLinks({ values, positionals }: Arguments): Promise<number> {
  const [url] = positionals;
  if (url === undefined || !URL.canParse(url)) throw new Error('which publication? give the address of its manifest');
  const every = values['every'] === undefined ? undefined : Number(values['every']);
  if (every !== undefined && (!Number.isInteger(every) || every < 1 || every > 1_440)) {
    throw new Error('--every is 1 to 1440 minutes');
  }
  const hosts = typeof values['hosts'] === 'string' ? values['hosts'].split(',').filter(Boolean) : [];
  const dryRun = values['dry-run'] === true;
  return asOperator(async (operator) => {
    const ctx = await clinicContext(operator, values);
    const refusals: RowRefusal[] = [];
    const { reports, unchanged, withdrawn, isIncremental } = await importSchedulingLink(
      ctx,
      { url, hosts, ...(every === undefined ? {} : { everyMinutes: every }) },
      {
        dryRun,
        loopbackAllowed: hasDemo(operator.env, operator.dataDir),
        onRefused: (refusal) => void (refusals.length < MOST_SHOWN && refusals.push(refusal)),
      },
    );
    if (dryRun) process.stdout.write('Dry run: nothing was written. It would do this:\n');
    if (isIncremental) process.stdout.write('The publisher told only what changed since the last time.\n');
    for (const report of reports) {
      const counts = Object.entries(report.counts).map(
        ([type, { created, updated, unchanged: same }]) =>
          `${type} ${created} created, ${updated} updated, ${same} unchanged`,
      );
      process.stdout.write(`${report.url}: ${report.rows} lines, ${report.refused} refused; ${counts.join('; ')}\n`);
      const examples = dryRun ? report.first : [];
      for (const { outcome, resource } of examples) process.stdout.write(`  ${outcome} ${resource}\n`);
    }
    for (const refusal of refusals) {
      process.stdout.write(
        `  line ${refusal.line}: refused: ${refusal.column ?? ''} ${describeRefusal(refusal, 'en')}\n`,
      );
    }
    process.stdout.write(`${unchanged} files unchanged, ${withdrawn} times withdrawn\n`);
    return reports.some(({ refused }) => refused > 0) ? SOME_REFUSED : 0;
  });
}
