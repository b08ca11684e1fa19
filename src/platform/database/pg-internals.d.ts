/** The parts of `pg` 8.23 that statement-batch.ts works with and that @types/pg does not describe. The version is pinned exactly. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): unknown };
  export default utils;
}

declare module 'pg/lib/result.js' {
  import type { CustomTypesConfig } from 'pg';

  export default class Result {
    constructor(rowMode: undefined, types: CustomTypesConfig);
    readonly rows: object[];
    readonly rowCount: number | null;
    readonly command: string | null;
    addFields(fields: unknown): void;
    parseRow(fields: unknown): object;
    addRow(row: object): void;
    addCommandComplete(message: object): void;
  }
}
