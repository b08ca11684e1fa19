import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { WIDGET_TEXTS } from '../texts.ts';

export interface ChatScript {
  readonly text: string;
  readonly etag: string;
}

const WEB = join(import.meta.dirname, '../web');
let made: ChatScript | undefined;

/** The widget as one script: its words, its style and its code, which has no imports and needs no bundler. */
export function chatScript(): ChatScript {
  if (made) return made;
  const code = stripTypeScriptTypes(readFileSync(join(WEB, 'chat.ts'), 'utf8'));
  const css = readFileSync(join(WEB, 'chat.css'), 'utf8');
  const text = `(() => {\nconst CHAT_TEXTS = ${JSON.stringify(WIDGET_TEXTS)};\nconst CHAT_CSS = ${JSON.stringify(css)};\n${code}\n})();\n`;
  made = { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
  return made;
}
