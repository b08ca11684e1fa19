// The chat on a clinic's own page: one script tag, no framework, nothing imported, so that its types can simply be taken out. What
// somebody wrote is only ever set as text. See ../README.md.

declare const CHAT_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>>;
declare const CHAT_CSS: string;

interface Line {
  readonly number: number;
  readonly side: 'patient' | 'assistant' | 'person';
  readonly text: string;
}

interface Lines {
  readonly messages: readonly Line[];
  readonly asksPhone: boolean;
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

const WAIT_MS = 25_000;
const AGAIN_MS = 3_000;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** What the page's script tag says: whose chat, in which language, and where it came from. */
function readTag() {
  const tag = document.currentScript;
  if (!(tag instanceof HTMLScriptElement) || !tag.dataset['clinic']) return undefined;
  const asked = (tag.dataset['language'] ?? (document.documentElement.lang || 'es')).slice(0, 2);
  const language = asked in CHAT_TEXTS ? asked : 'es';
  const base = `${new URL(tag.src).origin}/chat/${tag.dataset['clinic']}`;
  return { base, language, texts: CHAT_TEXTS[language] ?? {} };
}

function buildPanel(t: (key: string) => string) {
  const log = element('div', {
    class: 'log',
    role: 'log',
    'aria-label': t('log'),
    'aria-live': 'polite',
    tabindex: '0',
  });
  const note = element('p', { class: 'note', role: 'status' });
  const words = element('textarea', { rows: '1', maxlength: '1000', autocomplete: 'off' });
  const write = element('form', {}, element('label', {}, t('write'), words), element('button', {}, t('send')));
  const phone = element('input', { type: 'tel', autocomplete: 'tel', maxlength: '500' });
  const ask = element('form', {}, element('label', {}, t('phone'), phone), element('button', {}, t('askCode')));
  const code = element('input', { inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: '6' });
  const check = element('form', {}, element('label', {}, t('code'), code), element('button', {}, t('check')));
  ask.hidden = true;
  check.hidden = true;
  const close = element('button', { class: 'close', type: 'button', 'aria-label': t('close') }, '×');
  const panel = element(
    'section',
    { class: 'panel', role: 'dialog', 'aria-label': t('title') },
    element('header', {}, element('h2', {}, t('title')), close),
    element('p', { class: 'emergency' }, t('emergency')),
    log,
    note,
    ask,
    check,
    write,
  );
  panel.hidden = true;
  return { panel, log, note, words, write, phone, ask, code, check, close };
}

const here = readTag();
const { base, language, texts } = here ?? { base: '', language: 'es', texts: {} };
const words: Readonly<Record<string, string>> = texts;
const t = (key: string): string => words[key] ?? key;
const host = element('div', { lang: language });
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(CHAT_CSS);
root.adoptedStyleSheets = [sheet];
const ui = buildPanel(t);
const toggle = element('button', { class: 'toggle', type: 'button', 'aria-expanded': 'false' }, t('open'));
root.append(ui.panel, toggle);

let token: string | undefined;
let last = 0;
let isOpen = false;
/** Each session polls once; a poll of a session before it ends by itself. */
let round = 0;

async function post(path: string, body: object, signal?: AbortSignal): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit' };
  const answer = await fetch(`${base}/${path}`, signal ? { ...init, signal } : init);
  const text = await answer.text();
  return { status: answer.status, json: text === '' ? undefined : JSON.parse(text) };
}

function show({ messages, asksPhone }: Lines): void {
  for (const { number, side, text } of messages) {
    if (number <= last) continue;
    last = number;
    const who = t(side === 'patient' ? 'you' : side);
    ui.log.append(element('div', { 'data-side': side }, element('span', { class: 'who' }, who), text));
  }
  const wasHidden = ui.ask.hidden && ui.check.hidden;
  if (!asksPhone) {
    ui.ask.hidden = true;
    ui.check.hidden = true;
  } else if (wasHidden) {
    ui.ask.hidden = false;
    ui.phone.focus();
  }
  // A form that appears takes its room from the lines: the last of them stays in sight.
  if (messages.length > 0) ui.log.scrollTop = ui.log.scrollHeight;
}

/** Says what went wrong; true where nothing did. */
function wentWell({ status }: Answer, refused = 'failed'): boolean {
  if (status < 300) {
    ui.note.textContent = '';
    return true;
  }
  ui.note.textContent = t(status === 401 ? 'over' : status === 429 ? 'busy' : status === 422 ? refused : 'failed');
  return false;
}

async function look(waitMs: number): Promise<boolean> {
  const answer = await post('poll', { after: last, waitMs });
  if (answer.status === 200) show(answer.json as Lines);
  return answer.status !== 401;
}

async function keepLooking(mine: number): Promise<void> {
  while (isOpen && mine === round) {
    const goesOn = await look(WAIT_MS).catch(() => 'later' as const);
    if (goesOn === false) return void (ui.note.textContent = t('over'));
    if (goesOn === 'later') await new Promise((settle) => setTimeout(settle, AGAIN_MS));
  }
}

async function begin(): Promise<void> {
  ui.log.replaceChildren();
  last = 0;
  const answer = await post('sessions', { language });
  if (!wentWell(answer)) return;
  const opened = answer.json as Lines & { readonly token: string };
  token = opened.token;
  show(opened);
}

async function setOpen(open: boolean): Promise<void> {
  isOpen = open;
  round += 1;
  ui.panel.hidden = !open;
  toggle.hidden = open;
  toggle.setAttribute('aria-expanded', String(open));
  host.toggleAttribute('data-open', open);
  if (!open) return toggle.focus();
  ui.words.focus();
  const isOver = ui.note.textContent === t('over');
  if (isOver) token = undefined;
  if (token === undefined) await begin();
  if (token !== undefined) await keepLooking(round);
}

function onSubmit(form: HTMLFormElement, run: () => Promise<void>): void {
  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    void run()
      .catch(() => void (ui.note.textContent = t('failed')))
      .finally(() => (busy = false));
  });
}

/** The same text sent again after a failure has the same id: the clinic reads it once. */
let sending: { readonly id: string; readonly text: string } | undefined;

/** Sends what stands in a field as a message, and empties the field once the clinic has it. */
async function say(field: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
  const text = field.value.trim();
  if (text === '') return;
  if (token === undefined) await begin();
  if (sending?.text !== text) sending = { id: crypto.randomUUID(), text };
  if (!wentWell(await post('messages', sending))) return;
  sending = undefined;
  field.value = '';
  await look(0);
}

/** What no telephone number has. */
const WORDS = /\p{L}{2}/u;

/** Puts the chat on the page. */
function mount(): void {
  document.body.append(host);
  onSubmit(ui.write, () => say(ui.words));
  onSubmit(ui.ask, async () => {
    // Whoever goes on to write where the number is asked for, maybe of an emergency, is heard.
    if (WORDS.test(ui.phone.value)) return say(ui.phone);
    if (!wentWell(await post('phone', { phone: ui.phone.value, language }), 'phoneInvalid')) return;
    ui.note.textContent = t('sent');
    ui.ask.hidden = true;
    ui.check.hidden = false;
    ui.code.focus();
  });
  onSubmit(ui.check, async () => {
    const given = ui.code.value.replaceAll(/\D/g, '');
    ui.code.value = '';
    if (!wentWell(await post('code', { code: given.padStart(6, '0'), language }), 'wrong')) {
      ui.check.hidden = true;
      ui.ask.hidden = false;
      return ui.phone.focus();
    }
    ui.words.focus();
    await look(0);
  });
  ui.words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    ui.write.requestSubmit();
  });
  ui.panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') void setOpen(false);
  });
  ui.close.addEventListener('click', () => void setOpen(false));
  toggle.addEventListener('click', () => void setOpen(true).catch(() => void (ui.note.textContent = t('failed'))));
}

if (here) {
  if (document.body) mount();
  else document.addEventListener('DOMContentLoaded', mount);
}
