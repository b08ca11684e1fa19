import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { treeWithFurtherLanguages } from './tree-with-further-languages.ts';

/** The files of a little Galician: what it is, what it says, what it understands, what it writes, what it knows of symptoms. */
const GALICIAN = {
  'src/platform/i18n/languages/gl.ts': `import type { LanguageFacts } from './language-facts.ts';
export const gl = {
  place: 4, name: 'Galego', locale: 'gl-ES', writtenAs: ['gl', 'galego', 'gallego'], transcribed: false,
  speech: { language: 'gl-ES', voice: 'Google.gl-ES-Standard-B' },
} as const satisfies LanguageFacts;
`,
  'src/conversations/phrases/gl.ts': `import { es } from './es.ts';
export const gl = { ...es,
  'greeting.morning': '{clinic}, bos días. Son o asistente automático.',
  'answer.hours': 'O noso horario é {hours}.',
};`,
  'src/conversations/understanding/lexicon/gl.ts': `import { es } from './es.ts';
import type { Lexicon } from './lexicon.ts';
export const gl: Lexicon = { ...es, language: 'gl', telltales: 'quero|luns|xoves|teñen|grazas',
  phrases: { ...es.phrases, 'weekday:1': 'luns', 'weekday:4': 'xoves' },
  intents: [...es.intents, ['hours', 0.95, 'que horario tenen|cando abren'], ['thanks', 0.6, 'moitas grazas|grazas|ata logo']],
};`,
  'src/triage/words/gl.ts': `import { es } from './es.ts';
import type { TriageWords } from './triage-words.ts';
export const gl: TriageWords = { ...es, readWith: ['gl', 'es'], levels: { ...es.levels, 1: 'Colgue e chame agora ao {emergency}.' } };`,
  'templates/reminder/sms.gl.txt':
    '{clinic}: lembrámoslle a súa cita do {day} ás {time} en {site}. Responda 1 ou SI para confirmar, 2 ou NON se non pode vir.{link, select, none {} other { {link}}}',
};

/** A Basque of two files: what it is, and what it says on the phone. */
const BASQUE = {
  'src/platform/i18n/languages/eu.ts': `import type { LanguageFacts } from './language-facts.ts';
export const eu = {
  place: 5, name: 'Euskara', locale: 'eu-ES', writtenAs: ['eu', 'euskara', 'vasco', 'euskera'], transcribed: false,
  speech: { language: 'eu-ES', voice: 'Google.eu-ES-Standard-B' },
} as const satisfies LanguageFacts;
`,
  'src/conversations/phrases/eu.ts': `import { es } from './es.ts';
export const eu = { ...es, 'greeting.morning': '{clinic}, egun on. Laguntzaile automatikoa naiz.' };`,
};

const TALK = `
import { flowTalk } from './src/conversations/test-support/flow-talk.ts';
import { render } from './src/conversations/phrases/render.ts';
import { understand } from './src/conversations/understanding/understand.ts';
import { templates } from './src/outreach/templates.ts';
import { texts as pageTexts } from './src/outreach/visit-page/texts.ts';
import { texts as callTexts } from './src/telephony/texts.ts';
import { replyTwiml } from './src/telephony/http/twiml.ts';
import { exampleProtocols } from './src/triage/protocols/load-protocols.ts';
import { LEVEL_TERMS } from './src/triage/domain/level.ts';
import { redFlagsIn } from './src/triage/index.ts';
import { RECEPTION_WORDS } from './src/reception/words/words.ts';
import { FHIR_WORDS } from './src/fhir/words/words.ts';
import { LANGUAGES } from './src/platform/i18n/language.ts';
const seen = { languages: LANGUAGES };
for (const channel of ['voice', 'sms']) {
  const menu = flowTalk({ language: 'gl', channel });
  const asked = menu.say('cando abren?');
  const over = asked.say('non, moitas grazas').state;
  seen[channel] = [asked.said, asked.state.language, over.node.name];
}
const basque = flowTalk({ language: 'eu', channel: 'voice' }).say('a qué hora abren');
seen.basque = [basque.said, basque.state.language];
const greeting = (language) => render({ key: 'greeting.morning', values: { clinic: 'Alameda' } }, language, 'voice');
seen.greetings = [greeting('gl'), greeting('eu')];
seen.reminders = ['gl', 'eu'].map((language) => templates.sourceOf('reminder', { channel: 'sms', language }));
seen.buttons = templates.buttonsOf('reminder', 'eu');
seen.understood = understand({ text: 'que horario teñen o luns? grazas', language: 'es', now: Date.parse('2026-11-20T09:00:00Z'), zone: 'Europe/Madrid' }).language;
seen.levels = ['gl', 'eu'].map((language) => LEVEL_TERMS[1].words[language]);
seen.alarm = ['gl', 'eu'].map((language) => redFlagsIn('me duele mucho el pecho y se me va al brazo', language).length > 0);
const protocol = exampleProtocols()[0];
seen.protocol = protocol.title.eu === protocol.title.es;
seen.spoken = replyTwiml({ say: ['Ola'], language: 'gl', end: true }, 'https://clinic.example/turn');
seen.others = [pageTexts.format('eu', 'confirm'), callTexts.format('gl', 'consent.permit'), RECEPTION_WORDS.eu.noOpening.busy, FHIR_WORDS.gl.visit];
process.stdout.write(JSON.stringify(seen));
`;

let tree = '';
beforeAll(() => {
  tree = treeWithFurtherLanguages(['gl', 'eu'], { ...GALICIAN, ...BASQUE, 'talk.ts': TALK });
}, 60_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test('a further language is only files: a call and a message are held in it, and Spanish stands in where it has none', () => {
  const said = execFileSync(process.execPath, ['--no-warnings', 'talk.ts'], { cwd: tree, encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({
    languages: ['es', 'ca', 'en', 'gl', 'eu'],
    voice: [
      'Clínica Alameda, bos días. Son o asistente automático. O noso horario é de lunes a viernes, de nueve de la mañana a dos de la tarde. ¿Necesita algo más?',
      'gl',
      'over',
    ],
    sms: [
      'Clínica Alameda, asistente automático. O noso horario é de lunes a viernes, 09:00–14:00. ¿Necesita algo más?',
      'gl',
      'over',
    ],
    basque: [
      'Clínica Alameda, egun on. Laguntzaile automatikoa naiz. Nuestro horario es de lunes a viernes, de nueve de la mañana a dos de la tarde. ¿Necesita algo más?',
      'eu',
    ],
    greetings: ['Alameda, bos días. Son o asistente automático.', 'Alameda, egun on. Laguntzaile automatikoa naiz.'],
    reminders: [GALICIAN['templates/reminder/sms.gl.txt'], expect.stringContaining('le recordamos su cita')],
    buttons: ['Sí, iré', 'No puedo ir'],
    understood: 'gl',
    levels: ['Colgue e chame agora ao {emergency}.', 'Cuelgue y llame ahora al {emergency}.'],
    alarm: [true, true],
    protocol: true,
    spoken:
      '<?xml version="1.0" encoding="UTF-8"?><Response><Say language="gl-ES" voice="Google.gl-ES-Standard-B">Ola</Say><Hangup/></Response>',
    others: ['Confirmar que vendré', 'Gracias. La llamada se graba.', 'Todas las horas están ocupadas.', 'Cita'],
  });
}, 60_000);
