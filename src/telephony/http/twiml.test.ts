import { expect, test } from '@jest/globals';
import type { Reply } from '../../conversations/index.ts';
import { countingIds } from '../../../test/support/counting-ids.ts';
import { TEST_NOW } from '../../../test/support/test-context.ts';
import { replyTwiml } from './twiml.ts';

const ids = countingIds(TEST_NOW);
const expectKey = { keys: { max: 1 }, speech: true, hints: ['cita, por favor'], timeoutSeconds: 6 };
const reply = (more: Partial<Reply>): Reply => ({ conversationId: ids.next(), language: 'es', say: [], ...more });
const said = (twiml: string) =>
  [...twiml.matchAll(/<Say language="([^"]+)"[^>]*>(.*?)<\/Say>/g)].map(([, language, text]) => [language, text]);

test('each sentence is said by the voice of its own language, and one language in one breath', () => {
  const say = [
    'Clínica Alameda, buenos días.',
    'Per a català, premi 8.',
    'For English, press 9.',
    'Dígame.',
    'Para una cita, pulse 1.',
  ];
  const twiml = replyTwiml(
    reply({ say, spokenIn: ['es', 'ca', 'en', 'es', 'es'], expect: expectKey }),
    'https://x.example/turn',
  );
  expect(said(twiml)).toEqual([
    ['es-ES', 'Clínica Alameda, buenos días.'],
    ['ca-ES', 'Per a català, premi 8.'],
    ['en-GB', 'For English, press 9.'],
    ['es-ES', 'Dígame. Para una cita, pulse 1.'],
  ]);
  expect(twiml).toMatch(/<Gather[^>]*hints="cita {2}por favor"[^>]*>.*<\/Gather>/);
});

test('what a name holds cannot break the document', () => {
  const twiml = replyTwiml(
    reply({ say: ['<Hangup/> & \u0000\u001b "Ana"'], end: 'hang-up' }),
    'https://x.example/turn',
  );
  expect(twiml).toContain('&lt;Hangup/&gt; &amp;');
  expect(twiml).not.toContain('\u0000');
  expect(twiml.match(/<Hangup\/>/g)).toHaveLength(1);
});

test('a caller who did not understand hears it more slowly', () => {
  const twiml = replyTwiml(
    reply({ say: ['Para una cita, pulse 1.'], slowly: true, expect: expectKey }),
    'https://x.example/turn',
  );
  expect(twiml).toContain('<prosody rate="85%">Para una cita, pulse 1.</prosody>');
});
