import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressFault, isOutsideAddress } from './outside-address.ts';
import { createSendOutside, type ResolveName } from './outside-request.ts';

describe('an address of the public internet', () => {
  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4003::200e'])(
    '%s is outside',
    (address) => expect(isOutsideAddress(address)).toBe(true),
  );
});

describe('an address that no vendor lives at', () => {
  test.each([
    ['this network', '0.0.0.0'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['loopback', '127.0.0.1'],
    ['loopback, another spelling', '127.8.8.8'],
    ['link-local', '169.254.1.1'],
    ['the metadata service', '169.254.169.254'],
    ['the metadata service of another cloud', '100.100.100.200'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['benchmarks', '198.18.0.1'],
    ['documentation', '203.0.113.7'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private', '::ffff:10.0.0.1'],
    ['mapped private in hexadecimal', '::ffff:a00:1'],
    ['compatible', '::7f00:1'],
    ['NAT64 of private', '64:ff9b::a00:1'],
    ['NAT64 of private, local use', '64:ff9b:1::a00:1'],
    ['6to4 of private', '2002:a00:1::'],
    ['Teredo', '2001:0:a00:1::'],
    ['unique local', 'fd00::1'],
    ['unique local', 'fc00::1'],
    ['the metadata service over IPv6', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['no address at all', 'localhost'],
    ['no address at all', ''],
  ])('%s: %s is inside', (_what, address) => expect(isOutsideAddress(address)).toBe(false));
});

const STRICT = { allowLoopback: false };

describe('a vendor’s URL', () => {
  test.each(['https://hooks.vendor.example/fhir', 'https://8.8.8.8/x', 'https://vendor.example:8443/x?y=1'])(
    '%s may be called',
    (url) => expect(addressFault(url, STRICT)).toBeUndefined(),
  );

  test.each([
    ['http://vendor.example/', 'not-https'],
    ['ftp://vendor.example/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['gopher://vendor.example/', 'not-https'],
    ['http://127.0.0.1:3000/', 'not-https'],
    ['https://127.0.0.1/', 'inside-address'],
    ['https://2130706433/', 'inside-address'],
    ['https://0177.0.0.1/', 'inside-address'],
    ['https://0x7f.1/', 'inside-address'],
    ['https://0x7f000001/', 'inside-address'],
    ['https://127.1/', 'inside-address'],
    ['https://0/', 'inside-address'],
    ['https://①②⑦.0.0.1/', 'inside-address'],
    ['https://127。0。0。1/', 'inside-address'],
    ['https://169.254.169.254/latest/meta-data/', 'inside-address'],
    ['https://[::1]/', 'inside-address'],
    ['https://[::ffff:169.254.169.254]/', 'inside-address'],
    ['https://[::ffff:a9fe:a9fe]/', 'inside-address'],
    ['https://[fd00::1]/', 'inside-address'],
    ['https://localhost/', 'inside-address'],
    ['https://LOCALHOST./', 'inside-address'],
    ['https://db.localhost/', 'inside-address'],
    ['https://printer.local/', 'inside-address'],
    ['https://metadata.google.internal/', 'inside-address'],
    ['https://postgres/', 'inside-address'],
    ['https://user:secret@vendor.example/', 'has-credentials'],
    ['https://vendor.example:22/', 'port-not-allowed'],
    ['https://vendor.example:25/', 'port-not-allowed'],
    ['vendor.example', 'not-a-url'],
    ['', 'not-a-url'],
  ])('%s is refused: %s', (url, fault) => expect(addressFault(url, STRICT)).toBe(fault));

  test('that is endless is refused', () => {
    expect(addressFault(`https://vendor.example/${'x'.repeat(3_000)}`, STRICT)).toBe('not-a-url');
  });

  test('of this machine is taken where that was allowed, and nothing else inside is', () => {
    const policy = { allowLoopback: true };
    for (const url of ['http://127.0.0.1:4000/', 'http://localhost:4000/', 'http://[::1]:4000/'])
      expect(addressFault(url, policy)).toBeUndefined();
    expect(addressFault('http://10.0.0.1:4000/', policy)).toBe('not-https');
    expect(addressFault('https://10.0.0.1:4000/', policy)).toBe('inside-address');
    expect(addressFault('http://vendor.example/', policy)).toBe('not-https');
  });
});

describe('a request to an outside address', () => {
  let server: Server;
  let url: string;
  const seen: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request.url ?? '');
      if (request.url === '/redirect') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      else if (request.url === '/long') response.end('x'.repeat(100_000));
      else if (request.url !== '/silent') response.end('hello');
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const limits = { method: 'GET', timeoutMs: 2_000, mostBytes: 1_000 } as const;

  test('does not follow a redirect: the redirect is the answer', async () => {
    const send = createSendOutside({ allowLoopback: true });
    const answer = await send({ ...limits, url: `${url}/redirect` });
    expect(answer.status).toBe(302);
  });

  test('reads no more of the answer than allowed', async () => {
    const send = createSendOutside({ allowLoopback: true });
    const answer = await send({ ...limits, url: `${url}/long` });
    expect([answer.body.length, answer.isCut]).toEqual([1_000, true]);
    expect(await send({ ...limits, url: `${url}/` })).toMatchObject({ status: 200, body: 'hello', isCut: false });
  });

  test('ends when its time is over', async () => {
    const send = createSendOutside({ allowLoopback: true });
    await expect(send({ ...limits, timeoutMs: 50, url: `${url}/silent` })).rejects.toMatchObject({ fault: 'timeout' });
  });

  test('reaches nobody by a name that leads inside, not even where one of its addresses is public', async () => {
    const names: Record<string, readonly string[]> = {
      'inside.example': ['127.0.0.1'],
      'both.example': ['8.8.8.8', '10.0.0.1'],
      'mapped.example': ['::ffff:127.0.0.1'],
    };
    const resolveName: ResolveName = (hostname, done) =>
      done(
        null,
        (names[hostname] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    const send = createSendOutside({ allowLoopback: false, resolveName });
    const before = seen.length;
    for (const name of Object.keys(names)) {
      const failed = send({ ...limits, url: `https://${name}:${new URL(url).port}/` });
      await expect(failed).rejects.toMatchObject({ fault: 'address' });
    }
    await expect(send({ ...limits, url: 'https://nobody.example/' })).rejects.toMatchObject({ fault: 'connection' });
    expect(seen).toHaveLength(before);
  });

  test('asks for the name once and connects to the address that was checked: a second answer is never asked for', async () => {
    let asked = 0;
    const resolveName: ResolveName = (_hostname, done) => {
      asked += 1;
      done(null, [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    };
    const send = createSendOutside({ allowLoopback: true, resolveName });
    const answer = await send({ ...limits, url: `http://localhost:${new URL(url).port}/named` });
    expect([answer.status, asked, seen.at(-1)]).toEqual([200, 1, '/named']);
  });
});
