import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Brand } from '../platform/kernel/brand.ts';
import { ok, refuse, type Result } from '../platform/kernel/result.ts';

/** A phone number in E.164: '+34600111222'. */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

/** E.164 allows 15 digits; people add spaces, dots and brackets. */
const LONGEST_PHONE_TEXT = 40;
const COUNTRY = /^[A-Z]{2}$/;

/** A phone number as people write it, in E.164. Without a country prefix it is read as one of `defaultCountry` (ISO 3166). */
export function parsePhone(
  text: string,
  defaultCountry = 'ES',
): Result<PhoneNumber, { readonly code: 'invalid-phone' }> {
  if (text.length > LONGEST_PHONE_TEXT || !COUNTRY.test(defaultCountry)) return refuse({ code: 'invalid-phone' });
  const parsed = parsePhoneNumberFromString(text.trim(), defaultCountry as CountryCode);
  if (!parsed?.isValid()) return refuse({ code: 'invalid-phone' });
  const e164: string = parsed.number;
  return ok(e164 as PhoneNumber);
}

/** Whether the number's range can belong to a mobile. A number that was ported from a landline range is not one. */
export function canReceiveSms(number: string): boolean {
  const type = parsePhoneNumberFromString(number)?.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}
