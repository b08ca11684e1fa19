import { ConfigurationError, parseEnvironment } from '../platform/config/config.ts';
import { DEMO_STAFF } from './demo/demo-file.ts';
import { start, type Running } from './start.ts';

/** The longest that a stop may take before the process ends anyway. */
const STOP_TIMEOUT_MS = 9_500;
/** `npm start -- --with-ehr`: an EHR that this project did not write, to connect a clinic to. */
const WITH_EHR = '--with-ehr';

function ehrLines(baseUrl: string): readonly string[] {
  return [
    '',
    `  Sandbox EHR        ${baseUrl}   (its token is in demo.json; its data end with it)`,
    '  Connect a clinic   npm run centralita -- ehr connect --help',
  ];
}

function welcome({ publicUrl, port, demo }: Running): string {
  const lines = [`Centralita answers on ${publicUrl} (port ${port}).`];
  if (demo) {
    const [receptionist] = DEMO_STAFF;
    lines.push(
      '',
      `  Reception desk     ${publicUrl}/`,
      `  Phone simulator    ${publicUrl}/simulator   (${demo.clinicName})`,
      `  FHIR R4            ${publicUrl}/fhir/R4/metadata`,
      `  API documentation  ${publicUrl}/api/docs`,
      ...(demo.ehrBaseUrl === undefined ? [] : ehrLines(demo.ehrBaseUrl)),
      '',
      `  Sign in as ${receptionist?.email} with the password ${receptionist?.password}`,
      '',
      '  Ctrl-C stops it; its data stay for the next start.',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** In one line: what is unfinished is in the database, and the next start takes it up. */
function leave(running: Running): never {
  const seconds = (STOP_TIMEOUT_MS / 1_000).toLocaleString('en');
  const left = running.leave() ?? 'What was under way is taken up by the next start.';
  process.stderr.write(`Stopped without waiting any longer, after ${seconds} s. ${left}\n`);
  process.exit(1);
}

/** Ctrl-C reaches the whole process group, and npm passes it on once more: the first one counts. */
function stopOnSignals(running: Running): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => leave(running), STOP_TIMEOUT_MS).unref();
    void running.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function main(): Promise<void> {
  const asked = Number(process.env['PORT'] || 3000);
  const environment = parseEnvironment(process.env);
  const withEhr = process.argv.includes(WITH_EHR);
  if (withEhr && environment.CENTRALITA_MODE !== 'demo')
    throw new ConfigurationError(`${WITH_EHR} belongs to the demonstration (CENTRALITA_MODE=demo).`);
  const running = await start(environment, { withEhr });
  if (!running) return;
  stopOnSignals(running);
  if (asked !== 0 && running.port !== asked)
    process.stdout.write(`Port ${asked} is taken; ${running.port} is used instead.\n`);
  process.stdout.write(welcome(running));
}

try {
  await main();
} catch (error) {
  const known = error instanceof ConfigurationError || (error instanceof Error && error.name !== 'AssertionFailed');
  process.stderr.write(`${known ? (error as Error).message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
