import { fork, type ChildProcess } from 'node:child_process';

/** A process of its own that a test kills as a machine does: SIGKILL, no handler runs, no transaction is closed by it. */
export interface MortalChild {
  /** The first word of it that is said from now on, or was already. Rejects where the process ends without having said it. */
  said(word: string): Promise<void>;
  /** SIGKILL, whatever it is doing; settles when the process is gone. Safe to repeat. */
  kill(): Promise<void>;
  /** How it ended, whether it was killed or came to its end. */
  readonly ended: Promise<ChildEnd>;
}

export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it wrote to its standard error, for a test that fails. */
  readonly stderr: string;
}

/** Only what a program needs to start; what a test wants it to know comes beside it. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'NODE_COMPILE_CACHE'];

function environmentWith(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const passed = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), ...own };
}

/**
 * Starts a program of the tests (`new URL('./x-child.ts', import.meta.url)`) with these variables. It says where it is by
 * `sayAndWait`; a test may as well kill it without its help, when a server sees its request. Kill it, or await `ended`, in each test.
 */
export function startChild(program: URL, environment: Readonly<Record<string, string>>): MortalChild {
  const child: ChildProcess = fork(program, {
    env: environmentWith(environment),
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const words = new Set<unknown>();
  child.on('message', (word) => words.add(word));
  const ended = new Promise<ChildEnd>((settle) => {
    child.once('close', (code, signal) => settle({ code, signal, stderr }));
  });
  return {
    ended,
    said: (word) =>
      new Promise((settle, fail) => {
        if (words.has(word)) return settle();
        child.on('message', (one) => {
          if (one === word) settle();
        });
        void ended.then(({ code, signal }) =>
          fail(new Error(`it ended (${String(code ?? signal)}) and never said ${word}: ${stderr}`)),
        );
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** In the child: says the word to the test, and goes no further. Whoever waits here waits to be killed. */
export function sayAndWait(word: string): Promise<never> {
  process.send?.(word);
  // The open channel keeps the process alive.
  return new Promise(() => undefined);
}
