import { Type } from '@mikro-orm/core';
import type { Instant } from '../time/instant.ts';

/** timestamptz as our `Instant`: the driver already reads it as milliseconds (see pg-types.ts). */
export class InstantType extends Type<Instant, Date | number> {
  override convertToDatabaseValue(value: Instant): Date {
    return new Date(value);
  }

  override convertToJSValue(value: Date | number): Instant {
    return Number(value) as Instant;
  }

  override getColumnType(): string {
    return 'timestamptz';
  }

  override compareAsType(): string {
    return 'number';
  }
}
