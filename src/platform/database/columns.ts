import { Type } from '@mikro-orm/core';
import type { Instant } from '../time/instant.ts';

/** timestamptz as our `Instant`: the driver already reads it as milliseconds (see pg-types.ts). */
export class InstantType extends Type<Instant | null, Date | number | null> {
  override convertToDatabaseValue(value: Instant | null): Date | null {
    return value === null ? null : new Date(value);
  }

  override convertToJSValue(value: Date | number | null): Instant | null {
    return value === null ? null : (Number(value) as Instant);
  }

  override getColumnType(): string {
    return 'timestamptz';
  }

  override compareAsType(): string {
    return 'number';
  }
}
