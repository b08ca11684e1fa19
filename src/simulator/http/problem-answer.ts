import type { Response } from 'express';
import { sendProblem } from '../../platform/http/problem.ts';

export interface BodyProblem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** The field of the body that is wrong. */
  readonly path?: string;
}

export function answerProblem(res: Response, problem: BodyProblem): void {
  const { path, ...rest } = problem;
  sendProblem(res, path ? { ...rest, errors: [{ path: `body.${path}`, message: rest.detail }] } : rest);
}
