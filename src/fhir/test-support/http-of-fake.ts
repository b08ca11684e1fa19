import { isJsonObject } from '../mapping/resource.ts';
import { FAKE_BASE, type FakeEhr } from './fake-ehr.ts';
import { json, startOutsideServer, type OutsideServer } from './outside-server.ts';

export interface FakeOverHttp {
  readonly baseUrl: string;
  /** Called with the number of each request, before it is answered. */
  onRequest: (count: number) => void;
  stop(): Promise<void>;
}

/** A fake EHR behind a port of this machine, for a process of its own. */
export async function serveFake(ehr: FakeEhr): Promise<FakeOverHttp> {
  const server: OutsideServer = await startOutsideServer();
  const baseUrl = `${server.origin}/fhir`;
  const served: FakeOverHttp = { baseUrl, onRequest: () => undefined, stop: () => server.stop() };
  server.answers((request, response) => {
    served.onRequest(server.seen.length);
    const path = request.path.replace(/^\/fhir\//, `${FAKE_BASE}/`);
    void ehr.source.client.send({ method: 'GET', path, lane: 'batch' }).then(({ status, body, serverTime }) => {
      const own = body && JSON.stringify(body).replaceAll(FAKE_BASE, baseUrl);
      const answer: unknown = own === undefined ? {} : JSON.parse(own);
      const headers = serverTime === undefined ? {} : { date: new Date(serverTime).toUTCString() };
      json(response, isJsonObject(answer) ? answer : {}, { status, headers });
    });
  });
  return served;
}
