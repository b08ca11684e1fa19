import { Agent, request } from 'node:http';
import { expect, test } from '@jest/globals';
import { listen } from './listen.ts';

test('a kept connection is closed by who asks, not by us: proxies keep theirs for up to two minutes', async () => {
  const listening = await listen(0, { nextFree: false });
  listening.answer((_request, response) => void response.end('here'));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    new Promise<{ readonly kept: string; readonly isReused: boolean }>((settle, fail) => {
      const asking = request({ port: listening.port, agent }, (response) => {
        response.resume();
        const kept = String(response.headers['keep-alive']);
        response.once('end', () => settle({ kept, isReused: asking.reusedSocket }));
      });
      asking.once('error', fail);
      asking.end();
    });
  try {
    expect(await ask()).toEqual({ kept: 'timeout=130', isReused: false });
    expect(await ask()).toEqual({ kept: 'timeout=130', isReused: true });
  } finally {
    agent.destroy();
    await listening.close();
  }
});
