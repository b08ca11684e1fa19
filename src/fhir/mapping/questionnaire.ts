import { byLanguage, LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import type { Protocol, Question } from '../../triage/index.ts';
import { overlay, type FhirJson, type FhirResource } from './resource.ts';
import { FINDING_SYSTEM, QUESTIONNAIRE, TRANSLATION } from './vocabulary.ts';
import { FHIR_WORDS } from '../words/words.ts';

/** What was said or written stands beside the answers, under this link id; no question is called so. */
export const TEXT_LINK_ID = 'text';
const FIRST_LANGUAGE: Language = 'es';

type Words = Question['prompt'];

const TEXT_PROMPT: Words = byLanguage((language) => FHIR_WORDS[language].textPrompt);

const ITEM_TYPES: Readonly<Record<Question['kind'], string>> = {
  boolean: 'boolean',
  temperature: 'decimal',
  number: 'decimal',
  'scale0-10': 'integer',
};

const STATUSES: Readonly<Record<Protocol['status'], string>> = {
  example: 'draft',
  draft: 'draft',
  approved: 'active',
  active: 'active',
  retired: 'retired',
};

/** R4's publication status of a protocol: what no clinician has signed is a draft. */
export function publicationStatus({ status }: Pick<Protocol, 'status'>): string {
  return STATUSES[status];
}

/** The canonical of a protocol's questions, without and with its version. */
export function questionnaireUrl(protocolId: string): string {
  return `${QUESTIONNAIRE}/${protocolId}`;
}

export function questionnaireCanonical(protocol: { readonly id: string; readonly version: string }): string {
  return `${questionnaireUrl(protocol.id)}|${protocol.version}`;
}

/** The name that a program may give it: `dolor-toracico` is DolorToracico. */
export function questionnaireName(protocolId: string): string {
  return protocolId
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

/** A text in the first language, with the others as HL7's translations of it. */
function translated(name: string, words: Words): FhirJson {
  const extension = LANGUAGES.filter((language) => language !== FIRST_LANGUAGE).map((language) => ({
    url: TRANSLATION,
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', valueString: words[language] },
    ],
  }));
  return { [name]: words[FIRST_LANGUAGE], [`_${name}`]: { extension } };
}

function itemOf({ id, kind, prompt }: Question): FhirJson {
  const code = [{ system: FINDING_SYSTEM, code: id }];
  return { linkId: id, code, ...translated('text', prompt), type: ITEM_TYPES[kind] };
}

/** The questions of a protocol. Its rules are no part of it: which question comes next, the triage says. */
export function toFhirQuestionnaire(
  protocol: Protocol,
  envelope: { readonly id: string; readonly version: number; readonly lastUpdated: string },
): FhirResource {
  const { id, version, title, status, sources } = protocol;
  const text = { linkId: TEXT_LINK_ID, ...translated('text', TEXT_PROMPT), type: 'text' };
  return overlay({ resourceType: 'Questionnaire', ...envelope }, undefined, {
    language: FIRST_LANGUAGE,
    url: questionnaireUrl(id),
    version,
    name: questionnaireName(id),
    ...translated('title', title),
    status: publicationStatus(protocol),
    experimental: status === 'example',
    subjectType: ['Patient'],
    copyright: sources.map((source) => [source.title, source.url].filter(Boolean).join(', ')).join('; ') || undefined,
    item: [text, ...protocol.questions.map(itemOf)],
  });
}
