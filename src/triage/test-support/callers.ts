import { readFileSync } from 'node:fs';
import type { Language } from '../../platform/i18n/language.ts';
import { assess } from '../domain/assess.ts';
import { checkInput } from '../domain/check-input.ts';
import { decide } from '../domain/decide.ts';
import type { Level } from '../domain/level.ts';
import { patientFacts } from '../domain/patient-facts.ts';
import type { Protocol } from '../domain/protocol.ts';
import { tokenise } from '../lexicon/normalise.ts';
import { readNumbers } from '../lexicon/read-numbers.ts';
import { bandOf } from './vignette.ts';

/** What somebody says, and the findings that a person who never saw our words finds in it; the most important first. */
export interface Said {
  readonly language: string;
  readonly findings: readonly string[];
  readonly text: string;
}

export function saidIn(name: string): readonly Said[] {
  const lines = readFileSync(new URL(`callers/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [language = '', findings = '', text = ''] = line.split('\t');
    return { language, findings: findings === 'none' ? [] : findings.split(','), text };
  });
}

/** The level that the engine gives to the findings of a label, with the numbers of the text. Without findings: a person, today. */
function labelledLevel(said: Said, language: Language, library: readonly Protocol[]): Level {
  if (said.findings.length === 0) return 3;
  const numbers = readNumbers(tokenise(said.text));
  const matches = said.findings.map((finding) => ({ finding, span: [0, 1] as const, negated: false, past: false }));
  const { facts } = patientFacts({
    patient: {},
    reading: { matches, numbers, beside: new Set(), otherwise: new Set() },
    conditions: { matches: [], numbers: {}, beside: new Set(), otherwise: new Set() },
    answers: new Map(),
  });
  return decide({ library, facts, language }).level;
}

export interface CallersScore {
  readonly count: number;
  /** Of the sentences that tell something, those of which the first finding was read. */
  readonly first: number;
  /** Of those that are emergencies by their label, those that got level 1 or 2. */
  readonly recognised: number;
  /** Of all, those that got the band of their label. */
  readonly right: number;
  /** Of those that are no emergency by their label, those that got a more urgent band. */
  readonly over: number;
}

const URGENCY = { emergency: 0, urgent: 1, routine: 2 } as const;

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 1000;
}

export function scoreOfCallers(all: readonly Said[], language: Language, library: readonly Protocol[]): CallersScore {
  const read = all
    .filter((said) => said.language === language)
    .map((said) => {
      const input = checkInput({ language, text: said.text, patient: {} }, library);
      if (!input.ok) throw new Error(`${input.error.code}: ${said.text}`);
      const { matches, decision } = assess(input.value, library);
      const found = new Set(matches.filter(({ negated, past }) => !negated && !past).map(({ finding }) => finding));
      return { said, found, level: decision.level, truth: labelledLevel(said, language, library) };
    });
  const telling = read.filter(({ said }) => said.findings.length > 0);
  const emergencies = read.filter(({ truth }) => truth <= 2);
  const others = read.filter(({ truth }) => truth > 2);
  return {
    count: read.length,
    first: share(telling.filter(({ said, found }) => found.has(said.findings[0] ?? '')).length, telling.length),
    recognised: share(emergencies.filter(({ level }) => level <= 2).length, emergencies.length),
    right: share(read.filter(({ level, truth }) => bandOf(level) === bandOf(truth)).length, read.length),
    over: share(
      others.filter(({ level, truth }) => URGENCY[bandOf(level)] < URGENCY[bandOf(truth)]).length,
      others.length,
    ),
  };
}
