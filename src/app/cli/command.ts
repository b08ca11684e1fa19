import type { ParseArgsConfig } from 'node:util';
import type { Arguments } from './arguments.ts';

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(args: Arguments): Promise<number>;
}
