import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const FOLDER = join(import.meta.dirname, '../../docs/adr');
const PAGE = /^(\d{4})-[a-z0-9-]+\.md$/;

test('each decision is a row of the index, once, in the order of the numbers', () => {
  const pages = readdirSync(FOLDER).filter((name) => PAGE.test(name));
  expect(pages.length).toBeGreaterThan(40);
  const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  const rows = [...index.matchAll(/^\| \[(\d{4})\]\(([^)]+)\)/gm)].map(([, number, page]) => [number, page]);
  expect(rows).toEqual(pages.toSorted().map((page) => [page.slice(0, 4), page]));
});
