import type { Request, Response } from 'express';

/** Server-sent events for the pages that are open. */
export interface LiveEvents {
  publish(event: string, data: unknown): void;
  /** False where too many pages are open already. */
  open(req: Request, res: Response): boolean;
  stop(): void;
}

const MAX_PAGES = 20;
const HEARTBEAT_MS = 15_000;

export function createLiveEvents(): LiveEvents {
  const pages = new Set<Response>();
  let heartbeat: NodeJS.Timeout | undefined;
  const everyone = (text: string): void => {
    for (const page of pages) page.write(text);
  };
  const leave = (page: Response): void => {
    pages.delete(page);
    if (pages.size > 0) return;
    clearInterval(heartbeat);
    heartbeat = undefined;
  };
  return {
    publish: (event, data) => {
      if (pages.size > 0) everyone(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    open(req, res) {
      if (pages.size >= MAX_PAGES) return false;
      res.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      res.write('retry: 1000\n\n');
      pages.add(res);
      heartbeat ??= setInterval(() => everyone(': still here\n\n'), HEARTBEAT_MS);
      heartbeat.unref();
      req.on('close', () => leave(res));
      return true;
    },
    stop() {
      for (const page of pages) page.end();
      pages.clear();
      clearInterval(heartbeat);
    },
  };
}
