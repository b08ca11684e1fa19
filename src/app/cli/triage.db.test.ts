import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { savePerson, whoIsOn } from '../../oncall/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { assessSymptoms, exampleProtocols, triageLibrary } from '../../triage/index.ts';
import { COMMANDS } from './commands.ts';

let database: TestDatabase;
let ctx: TestContext<object>;
let dataDir: string;
const before = { ...process.env };

beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext(database.db, { ports: {} });
  dataDir = mkdtempSync(join(tmpdir(), 'cli-triage-'));
  process.env['DATABASE_URL'] = database.ownerUrl;
  process.env['DATA_DIR'] = dataDir;
});
afterAll(async () => {
  process.env = before;
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A command as the operator types it: its exit status and what it prints on either side. */
async function centralita(name: string, ...args: readonly string[]): Promise<{ status: number; text: string }> {
  const command = required(
    COMMANDS.find((one) => one.name === name),
    name,
  );
  const { values, positionals } = parseArgs({ args: [...args], options: command.options, allowPositionals: true });
  const printed: string[] = [];
  const streams = [process.stdout, process.stderr] as const;
  const writes = streams.map((stream) => stream.write.bind(stream));
  for (const stream of streams) stream.write = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  try {
    return { status: (await command.run({ values, positionals })) ?? 0, text: printed.join('') };
  } finally {
    streams.forEach((stream, at) => (stream.write = writes[at] ?? stream.write));
  }
}

const named = (id: string) => {
  const { version, sha256 } = required(
    exampleProtocols().find((one) => one.id === id),
    id,
  );
  return `${id}@${version}@${sha256}`;
};
const SIGNED = ['--clinician', 'Dra. Ana Prats', '--licence', '08/12345', '--review-by', '2027-11-01'];

test('triage is off until exactly what was read is signed and taken into use; then shadow, active, off', async () => {
  const begun = await centralita('triage status');
  expect(begun).toMatchObject({ status: 0, text: expect.stringContaining('triage is off') });
  expect(begun.text).toContain(`example  ${named('cribado-universal')}`);
  expect((await centralita('triage mode', 'active')).text).toContain('screen-not-active');
  const wrong = named('cribado-universal').replace(/[0-9a-f]{4}$/, '0000');
  const refused = await centralita('triage sign', wrong, ...SIGNED);
  expect(refused).toMatchObject({ status: 1, text: expect.stringContaining('protocol-hash-mismatch') });
  const both = [named('cribado-universal'), named('cefalea')];
  const signed = await centralita('triage sign', ...both, ...SIGNED, '--activate');
  expect(signed).toMatchObject({ status: 0, text: expect.stringContaining('in use cefalea@') });
  expect((await centralita('triage status')).text).toMatch(/active\s+cribado-universal@.*Dra\. Ana Prats/);
  for (const mode of ['shadow', 'off', 'active'] as const) {
    expect(await centralita('triage mode', mode)).toMatchObject({ status: 0 });
    expect((await triageLibrary(ctx)).mode).toBe(mode);
  }
  await expect(centralita('triage mode', 'example')).rejects.toThrow('off, shadow or active?');
  await expect(centralita('triage sign', ...SIGNED)).rejects.toThrow('which?');
});

test('a protocol of the clinic’s own is weighed against stored calls, kept as a draft, signed by its hash, and retired', async () => {
  const heard = { language: 'es', channel: 'desk', patient: {}, text: 'me duele la cabeza' } as const;
  expect(await assessSymptoms(ctx, heard)).toMatchObject({ ok: true, value: { decision: { level: 4 } } });
  const { sha256: _hash, ...document } = required(
    exampleProtocols().find(({ id }) => id === 'cefalea'),
    'cefalea',
  );
  const file = join(dataDir, 'cefalea.json');
  const keep = (change: object) => writeFileSync(file, JSON.stringify({ ...document, version: '7.0.0', ...change }));
  keep({ default: { level: 5, why: document.title } });
  const lower = await centralita('triage would-change', file);
  expect(lower).toMatchObject({ status: 3, text: expect.stringContaining('0 more urgent, 1 less urgent') });
  keep({ default: { level: 2, why: document.title } });
  const raise = await centralita('triage would-change', file);
  expect(raise).toMatchObject({ status: 0, text: expect.stringContaining('1 more urgent, 0 less urgent') });
  expect(raise.text).toContain('4 → 2');
  const draft = await centralita('triage import', file);
  const name = /^draft (cefalea@7\.0\.0@[0-9a-f]{64})\n$/.exec(draft.text)?.[1] ?? '';
  expect((await centralita('triage import', file)).text).toContain('protocol-version-taken');
  expect((await centralita('triage sign', name, ...SIGNED, '--activate')).status).toBe(0);
  expect(await assessSymptoms(ctx, heard)).toMatchObject({ ok: true, value: { decision: { level: 2 } } });
  const gone = await centralita('triage retire', 'cefalea@7.0.0', '--reason', 'wrong');
  expect(gone).toMatchObject({ status: 0, text: 'retired cefalea@7.0.0\n' });
  expect(await assessSymptoms(ctx, heard)).toMatchObject({ ok: true, value: { decision: { needsPerson: true } } });
});

test('a file that is no protocol is refused with its faults', async () => {
  const file = join(dataDir, 'broken.json');
  for (const text of ['{ not json', '{"id":"x"}']) {
    writeFileSync(file, text);
    for (const name of ['triage import', 'triage would-change'])
      expect(await centralita(name, file)).toMatchObject({
        status: 1,
        text: expect.stringContaining('protocol-malformed'),
      });
  }
});

test('a calendar becomes the shifts of a rota, and whoever cannot be called is named', async () => {
  await savePerson(ctx, { name: 'Ana Prats', phone: '+34600900001', language: 'es' });
  const file = join(dataDir, 'guardias.ics');
  const event = (title: string) => [
    'BEGIN:VEVENT',
    `UID:${title}`,
    'DTSTART:20991120T080000Z',
    'DTEND:20991121T080000Z',
    `SUMMARY:${title}`,
    'END:VEVENT',
  ];
  const calendar = (...titles: readonly string[]) =>
    writeFileSync(file, ['BEGIN:VCALENDAR', ...titles.flatMap(event), 'END:VCALENDAR'].join('\r\n'));
  calendar('Guardia Ana Prats', 'Guardia Nadie');
  const imported = await centralita('on-call import', file, '--rota', 'General');
  expect(imported).toEqual({ status: 3, text: '1 shifts of General\nnobody can be called for: Guardia Nadie\n' });
  const at = required(Date.parse('2099-11-20T12:00:00Z'), 'at') as Parameters<typeof whoIsOn>[1]['at'];
  expect((await whoIsOn(ctx, { at })).map(({ person }) => person.name)).toEqual(['Ana Prats']);
  writeFileSync(file, 'no calendar');
  const broken = await centralita('on-call import', file, '--rota', 'General');
  expect(broken).toMatchObject({ status: 1, text: expect.stringContaining('calendar-unreadable') });
  expect(await whoIsOn(ctx, { at })).toHaveLength(1);
});
