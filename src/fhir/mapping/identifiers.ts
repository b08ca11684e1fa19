import { mergedList, listOf } from './kept.ts';
import type { Reader } from './reader.ts';
import type { FhirJson } from './resource.ts';
import { normalisedIdentifier } from './spanish-identifiers.ts';

export interface Identifier {
  readonly system: string;
  readonly value: string;
}

/** Business identifiers with a system and a value. Others stay in the stored resource only. */
export function readIdentifiers(resource: Reader): readonly Identifier[] {
  return resource.list('identifier').flatMap((identifier) => {
    const system = identifier.field('system').text(500);
    const value = identifier.field('value').text(500);
    return system !== undefined && value !== undefined
      ? [{ system, value: normalisedIdentifier({ system, value }) }]
      : [];
  });
}

function keyOf({ system, value }: Identifier): string {
  return `${system}|${normalisedIdentifier({ system, value })}`;
}

export function writeIdentifiers(stored: FhirJson | undefined, identifiers: readonly Identifier[]) {
  return mergedList(listOf(stored, 'identifier'), identifiers, {
    keyOf: ({ system, value }) =>
      typeof system === 'string' && typeof value === 'string'
        ? keyOf({ system: system.trim(), value: value.trim() })
        : undefined,
    ownKey: keyOf,
    write: ({ system, value }) => ({ system, value }),
  });
}
