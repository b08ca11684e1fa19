import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { parseXml, type XmlElement } from './xml.ts';

export interface TwimlRefusal {
  /** Twilio's error code: 12100 document parse failure, 12102 wrong root, 12200 schema. */
  readonly code: 'twiml-invalid';
  readonly twilioCode: 12100 | 12102 | 12200;
  readonly why: string;
}

/** The verbs of a document in order. Text between verbs is not allowed. */
export function parseTwiml(text: string): Result<readonly XmlElement[], TwimlRefusal> {
  const xml = parseXml(text);
  if (!xml.ok) {
    return refuse({ code: 'twiml-invalid', twilioCode: 12100, why: `${xml.error.why} (character ${xml.error.at})` });
  }
  if (xml.value.name !== 'Response') {
    return refuse({ code: 'twiml-invalid', twilioCode: 12102, why: `the root is <${xml.value.name}>, not <Response>` });
  }
  const [attribute] = Object.keys(xml.value.attributes);
  if (attribute !== undefined) {
    return refuse({ code: 'twiml-invalid', twilioCode: 12200, why: `<Response> has no attribute ${attribute}` });
  }
  const stray = xml.value.children.find((child) => typeof child === 'string' && child.trim() !== '');
  if (stray !== undefined) {
    return refuse({ code: 'twiml-invalid', twilioCode: 12200, why: 'there is text outside every verb' });
  }
  return ok(elementsOf(xml.value));
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The words of an element and of what is nested in it (prosody, emphasis, break…), with single spaces. */
export function wordsOf(element: XmlElement): string {
  return rawWords(element).replace(/\s+/g, ' ').trim();
}

function rawWords(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'break' ? ' ' : ` ${rawWords(child)} `))
    .join('')
    .replace(/ +([.,;:!?])/g, '$1');
}

/** Polly's voices do not carry their language in their name. Twilio's list of voices, 2026-11. */
const POLLY_LANGUAGES: Readonly<Record<string, string>> = {
  Lucia: 'es-ES',
  Sergio: 'es-ES',
  Conchita: 'es-ES',
  Enrique: 'es-ES',
  Arlet: 'ca-ES',
  Amy: 'en-GB',
  Emma: 'en-GB',
  Brian: 'en-GB',
};

/** The language that a Say is spoken in: its attribute, else its voice, else Twilio's default. */
export function languageOf(element: XmlElement): string {
  const { language, voice } = element.attributes;
  if (language) return language;
  const polly = /^Polly\.([A-Za-z]+)/.exec(voice ?? '')?.[1];
  return (polly && POLLY_LANGUAGES[polly]) || (/^Google\.([a-z]{2}-[A-Z]{2})/.exec(voice ?? '')?.[1] ?? 'en-US');
}

/** A whole number in an attribute, within its limits; anything else is the default, as Twilio warns and goes on. */
export function numberIn(
  element: XmlElement,
  name: string,
  limits: { readonly min: number; readonly max: number; readonly otherwise: number },
): number {
  const text = element.attributes[name];
  if (text === undefined || !/^\d{1,6}$/.test(text)) return limits.otherwise;
  return Math.min(limits.max, Math.max(limits.min, Number(text)));
}

export function flagIn(element: XmlElement, name: string, otherwise: boolean): boolean {
  const text = element.attributes[name];
  return text === undefined ? otherwise : text === 'true';
}
