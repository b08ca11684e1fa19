import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { parseTwiml } from './document.ts';
import { ELEMENTS, verbFault } from './vocabulary.ts';

/** Attributes of the reference (2026-11) that the library has no type for. */
const BEYOND_LIBRARY = ['Dial callReason', 'Record recordingTrack'];

/** The declarations of Twilio's library for the TwiML of calls, without comments. */
function libraryText(ending: 'js' | 'd.ts'): string {
  const path = createRequire(import.meta.url).resolve('twilio/lib/twiml/VoiceResponse.js');
  return readFileSync(path.replace(/js$/, ending), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}

/** "Say loop" is an attribute, "Gather > Say" a nesting, "Response > Dial" a verb. */
function factsOfLibrary(): ReadonlySet<string> {
  const declared = libraryText('d.ts');
  const tags = new Map(
    [...libraryText('js').matchAll(/return new VoiceResponse\.(\w+)\(this\.\w+\.ele\("([^"]+)"/g)].map(
      ([, name = '', tag = '']) => [name, tag],
    ),
  );
  const attributes = new Map(
    [...declared.matchAll(/export interface (\w+)Attributes \{([\s\S]*?)\n {4}\}/g)].map(([, name = '', body = '']) => [
      name,
      [...body.matchAll(/^\s+"?([\w:.-]+)"?\??:/gm)].map(([, attribute = '']) => attribute),
    ]),
  );
  const facts = new Set<string>();
  for (const [, name = '', body = ''] of declared.matchAll(/class (\w+) extends TwiML \{([\s\S]*?)\n(?: {4})?\}/g)) {
    const outer = tags.get(name) ?? 'Response';
    for (const [, parameters = '', inner = ''] of body.matchAll(/\(([^\n]*)\): VoiceResponse\.(\w+);/g)) {
      const tag = tags.get(inner) ?? inner;
      facts.add(`${outer} > ${tag}`);
      const type = /VoiceResponse\.(\w+)Attributes/.exec(parameters)?.[1] ?? '';
      for (const attribute of attributes.get(type) ?? []) facts.add(`${tag} ${attribute}`);
    }
  }
  return facts;
}

/** The same of the simulator. */
function factsOfSimulator(): ReadonlySet<string> {
  return new Set(
    Object.entries(ELEMENTS).flatMap(([tag, { attributes, nests }]) => [
      ...[...attributes].map((attribute) => `${tag} ${attribute}`),
      ...[...nests].map((inner) => `${tag} > ${inner}`),
      ...(verbFault({ name: tag, attributes: {}, children: [] }) === undefined ? [`Response > ${tag}`] : []),
    ]),
  );
}

function faultOf(inside: string): string | undefined {
  const document = parseTwiml(inside.startsWith('<Response') ? inside : `<Response>${inside}</Response>`);
  return document.ok ? document.value.map(verbFault).find(Boolean) : document.error.why;
}

describe('the TwiML that the simulator takes', () => {
  test('is that of Twilio’s own library, and what only its reference has', () => {
    const library = factsOfLibrary();
    expect(library.size).toBeGreaterThan(300);
    expect([...factsOfSimulator()].filter((fact) => !library.has(fact)).toSorted()).toEqual(BEYOND_LIBRARY);
    expect([...library].filter((fact) => !factsOfSimulator().has(fact))).toEqual([]);
  });

  test.each([
    '<Speak>Hola</Speak>',
    '<say>Hola</say>',
    '<Number>+34600111222</Number>',
    '<Response version="1"><Hangup/></Response>',
    '<Say lang="es-ES">Hola</Say>',
    '<Say><Play>https://x.example/a.mp3</Play></Say>',
    '<Say><prosody speed="slow">Hola</prosody></Say>',
    '<Say><break time="1s"><p>Hola</p></break></Say>',
    '<Say><prosody rate="90%"><Hangup/></prosody></Say>',
    '<Play src="https://x.example/a.mp3"/>',
    '<Gather digits="1"><Say>Hola</Say></Gather>',
    '<Gather><Redirect>/x</Redirect></Gather>',
    '<Gather><Say loud="yes">Hola</Say></Gather>',
    '<Record seconds="30"/>',
    '<Enqueue name="x"/>',
    '<Dial><Say>Hola</Say></Dial>',
    '<Dial><Number mute="true">+34600111222</Number></Dial>',
    '<Dial><Conference>a</Conference><Number>+34600111222</Number></Dial>',
    '<Dial><Dial>+34600111222</Dial></Dial>',
    '<Start loop="2"/>',
    '<Start><Record/></Start>',
    '<Start><Transcription language="es-ES"/></Start>',
    '<Connect><Relay url="wss://x.example"/></Connect>',
    '<Connect><ConversationRelay uri="wss://x.example"/></Connect>',
    '<Pay><Prompt><Gather/></Prompt></Pay>',
    '<Sms><Body>Hola</Body></Sms>',
    '<Refer><Number>+34600111222</Number></Refer>',
    '<Stop><Recording/></Stop>',
  ])('is not %s', (inside) => {
    expect(faultOf(inside)).toMatch(/no verb|has no attribute|does not stand|stands alone/);
  });

  test.each([
    '<Say voice="Polly.Lucia-Neural">Hola, <prosody rate="90%"><s>buenos <emphasis level="strong">días</emphasis></s></prosody></Say>',
    '<Start><Transcription languageCode="es-ES" partialResults="true" statusCallbackUrl="/t"/></Start>',
    '<Connect action="/a"><ConversationRelay url="wss://x.example"><Language code="es-ES"/></ConversationRelay></Connect>',
    '<Dial answerOnBridge="true"><Number url="/w">+34600111222</Number><Client>ana</Client></Dial>',
  ])('is %s', (inside) => {
    expect(faultOf(inside)).toBeUndefined();
  });
});
