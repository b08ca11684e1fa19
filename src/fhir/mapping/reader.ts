import { parseId } from '../../platform/kernel/ids.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import { refuse, ok, type Result } from '../../platform/kernel/result.ts';
import { parseInstant, type Instant } from '../../platform/time/instant.ts';
import { parseLocalDate, parseLocalTime, type LocalDate, type LocalTime } from '../../platform/time/wall-time.ts';
import { isJsonObject, type FhirIssue, type FhirJson, type InvalidResource } from './resource.ts';

const MAX_REPEATS = 200;
const MAX_TEXT = 4_000;

/** Control characters but tab and line ends, halves of surrogate pairs, and what turns the direction of writing. */
const UNSAFE_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

export function isSafeText(text: string): boolean {
  return !UNSAFE_TEXT.test(text);
}

/**
 * One element of a resource with the path that leads to it. Every reading method gives the value, or undefined where the
 * element is absent or wrong; what is wrong is added to the issues that all readers of one resource share.
 */
export class Reader {
  readonly value: unknown;
  readonly path: string;
  readonly #issues: FhirIssue[];

  constructor(value: unknown, path: string, issues: FhirIssue[] = []) {
    this.value = value;
    this.path = path;
    this.#issues = issues;
  }

  get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  refuse(code: FhirIssue['code'], diagnostics: string): undefined {
    this.#issues.push({ path: this.path, code, diagnostics });
    return undefined;
  }

  /** The value that all issues gathered so far allow, or the refusal with every one of them. */
  finish<T>(value: T | undefined): Result<T, InvalidResource> {
    // An element that is read twice is wrong once.
    const issues = [...new Map(this.#issues.map((issue) => [`${issue.path} ${issue.code}`, issue])).values()];
    if (issues.length > 0) return refuse({ code: 'invalid-resource', issues });
    if (value !== undefined) return ok(value);
    return refuse({
      code: 'invalid-resource',
      issues: [{ path: this.path, code: 'structure', diagnostics: 'cannot be understood' }],
    });
  }

  json(): FhirJson {
    return isJsonObject(this.value) ? this.value : {};
  }

  /** A part of this element that was found in another way than by its name. */
  child(value: unknown, name: string): Reader {
    return new Reader(value, `${this.path}.${name}`, this.#issues);
  }

  field(name: string): Reader {
    if (this.present && !isJsonObject(this.value)) this.refuse('structure', 'expected an object');
    return new Reader(this.json()[name], `${this.path}.${name}`, this.#issues);
  }

  list(name: string): readonly Reader[] {
    const field = this.field(name);
    if (!field.present) return [];
    if (!Array.isArray(field.value)) {
      field.refuse('structure', 'expected a list');
      return [];
    }
    if (field.value.length > MAX_REPEATS) {
      field.refuse('too-long', `has more than ${MAX_REPEATS} repetitions`);
      return [];
    }
    return field.value.map((item: unknown, index) => new Reader(item, `${field.path}[${index}]`, this.#issues));
  }

  /** The element itself, with an issue where it is missing. */
  required(): this {
    if (!this.present) this.refuse('required', 'is missing');
    return this;
  }

  text(limit = MAX_TEXT): string | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== 'string') return this.refuse('structure', 'expected a string');
    if (this.value.length > limit) return this.refuse('too-long', `is longer than ${limit} characters`);
    if (!isSafeText(this.value)) return this.refuse('value', 'holds characters that are not allowed');
    const trimmed = this.value.trim();
    return trimmed === '' ? this.refuse('value', 'is empty') : trimmed;
  }

  boolean(): boolean | undefined {
    if (!this.present || typeof this.value === 'boolean') return this.value as boolean | undefined;
    return this.refuse('structure', 'expected true or false');
  }

  integer(range: { readonly min: number; readonly max: number }): number | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== 'number' || !Number.isInteger(this.value))
      return this.refuse('structure', 'expected a whole number');
    if (this.value >= range.min && this.value <= range.max) return this.value;
    return this.refuse('value', `expected a number from ${range.min} to ${range.max}`);
  }

  code<Code extends string>(codes: readonly Code[]): Code | undefined {
    const text = this.text(100);
    if (text === undefined) return undefined;
    const found = codes.find((code) => code === text);
    return found ?? this.refuse('value', `expected one of ${codes.join(', ')}`);
  }

  instant(): Instant | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== 'string') return this.refuse('structure', 'expected a string');
    return parseInstant(this.value) ?? this.refuse('value', 'expected a date and time with an offset that exists');
  }

  date(): LocalDate | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== 'string') return this.refuse('structure', 'expected a string');
    return parseLocalDate(this.value) ?? this.refuse('value', 'expected a whole date, YYYY-MM-DD, that exists');
  }

  time(): LocalTime | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== 'string') return this.refuse('structure', 'expected a string');
    return parseLocalTime(this.value) ?? this.refuse('value', 'expected a time, HH:mm:ss');
  }

  /** The id of this resource. */
  id<Id extends Brand<string, string>>(): Id | undefined {
    const text = this.required().text(64);
    if (text === undefined) return undefined;
    return parseId<Id>(text) ?? this.refuse('value', 'expected a UUID: this server keeps no other ids');
  }

  /** What a Reference points to, where it is a relative literal reference; logical references and other hosts are undefined. */
  target(): { readonly type: string; readonly id: string } | undefined {
    const text = this.field('reference').text(300);
    if (text === undefined) return undefined;
    const match = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})$/.exec(text);
    return match?.[1] !== undefined && match[2] !== undefined ? { type: match[1], id: match[2] } : undefined;
  }

  /** The id that a Reference to this type names. Another type, another host or no UUID is an issue. */
  referenceTo<Id extends Brand<string, string>>(type: string): Id | undefined {
    if (!this.present) return undefined;
    const reference = this.field('reference').required();
    if (!reference.present) return undefined;
    const target = this.target();
    if (target?.type !== type) return reference.refuse('value', `expected a relative reference to ${type}`);
    return parseId<Id>(target.id) ?? reference.refuse('not-found', `there is no such ${type}`);
  }

  /** The first extension of a URL. */
  extension(url: string): Reader | undefined {
    return this.list('extension').find((extension) => extension.json()['url'] === url);
  }
}

/** A reader of a whole resource of one type, with an issue where it is another. */
export function resourceReader(resource: unknown, type: string): Reader {
  const reader = new Reader(resource, type);
  if (!isJsonObject(resource)) reader.refuse('structure', 'expected a resource');
  else if (resource['resourceType'] !== type) reader.refuse('structure', `expected a ${type}`);
  return reader;
}
