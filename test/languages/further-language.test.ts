import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { treeWithGalician } from './tree-with-galician.ts';

/** The files of a little Galician: what it says, what it understands, what it writes. */
const FILES = {
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
  'templates/reminder/sms.gl.txt':
    '{clinic}: lembrámoslle a súa cita do {day} ás {time} en {site}. Responda 1 ou SI para confirmar, 2 ou NON se non pode vir.{link, select, none {} other { {link}}}',
};

const TALK = `
import { flowTalk } from './src/conversations/test-support/flow-talk.ts';
import { render } from './src/conversations/phrases/render.ts';
import { understand } from './src/conversations/understanding/understand.ts';
import { templates } from './src/outreach/templates.ts';
const seen = {};
for (const channel of ['voice', 'sms']) {
  const menu = flowTalk({ language: 'gl', channel });
  const asked = menu.say('cando abren?');
  const over = asked.say('non, moitas grazas').state;
  seen[channel] = [asked.said, asked.state.language, over.node.name];
}
seen.greeting = render({ key: 'greeting.morning', values: { clinic: 'Alameda' } }, 'gl', 'voice');
seen.reminder = templates.sourceOf('reminder', { channel: 'sms', language: 'gl' });
seen.language = understand({ text: 'que horario teñen o luns? grazas', language: 'es', now: Date.parse('2026-11-20T09:00:00Z'), zone: 'Europe/Madrid' }).language;
process.stdout.write(JSON.stringify(seen));
`;

let tree = '';
beforeAll(() => {
  tree = treeWithGalician({ ...FILES, 'talk.ts': TALK });
}, 60_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test('a further language is its files, a row in each table and its code: a call and a message are held in it', () => {
  const said = execFileSync(process.execPath, ['--no-warnings', 'talk.ts'], { cwd: tree, encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({
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
    greeting: 'Alameda, bos días. Son o asistente automático.',
    language: 'gl',
    reminder: FILES['templates/reminder/sms.gl.txt'],
  });
}, 60_000);
