import type { TaskOut } from '../../http/shapes/task.ts';

/** What a task is about that is about nobody: where it is looked at, by its name or by what stands there. */
export type TaskAbout =
  | { readonly kind: 'campaign'; readonly id: string; readonly name?: string }
  | { readonly kind: 'template'; readonly name: string; readonly language: string }
  | { readonly kind: 'call'; readonly id: string }
  | { readonly kind: 'connection' | 'protocols' | 'clinic' };

function textIn(task: Pick<TaskOut, 'detail'>, name: string): string | undefined {
  const value = task.detail?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** From where somebody wrote who left no number and waits for an answer: the desk keeps it as what is to be known of them. */
export function emailOf(task: Pick<TaskOut, 'kind' | 'detail' | 'phone'>): string | undefined {
  if (task.kind !== 'callback' || task.phone) return undefined;
  const words = textIn(task, 'words');
  return words !== undefined && /^\S+@\S+$/.test(words) ? words : undefined;
}

/** Undefined where it is about a person, known or not. */
export function aboutOf(
  task: Pick<TaskOut, 'kind' | 'reason' | 'detail' | 'patient' | 'phone'>,
): TaskAbout | undefined {
  if (task.patient || task.phone) return undefined;
  switch (task.kind) {
    case 'campaign': {
      const id = textIn(task, 'campaignId');
      const name = textIn(task, 'campaign');
      return id === undefined ? { kind: 'clinic' } : { kind: 'campaign', id, ...(name === undefined ? {} : { name }) };
    }
    case 'template': {
      const [name, language] = [textIn(task, 'template'), textIn(task, 'language')];
      return name === undefined || language === undefined ? { kind: 'clinic' } : { kind: 'template', name, language };
    }
    case 'recording': {
      const id = textIn(task, 'callId');
      return id === undefined ? { kind: 'clinic' } : { kind: 'call', id };
    }
    case 'ehr-sync':
    case 'ehr-write':
      return { kind: 'connection' };
    case 'triage':
      return task.reason === 'triage-replay-differs' ? { kind: 'protocols' } : undefined;
    case 'vendor-request':
      return { kind: 'clinic' };
    case 'request':
      return task.reason === 'demand-unmet' ? { kind: 'clinic' } : undefined;
    case 'callback':
    case 'message-unresolved':
    case 'not-reached':
      return undefined;
  }
}
