import type { RateBenchmark } from './benchmark.ts';

type Source = 'stored' | 'computed' | 'needing';

/** `findOpenings` behind a bare handler: the search itself. */
function search(source: Source): RateBenchmark {
  return {
    kind: 'rate',
    name: `openings-search-${source}`,
    baseline: 'bare-select',
    what: `first 10 openings, ${source}, 30 practitioners × 90 days`,
    measure: ({ load, bareUrl }, window) =>
      load.order('fire', { method: 'GET', url: `${bareUrl}/openings/${source}`, ...window }),
  };
}

function searchOverHttp(source: Source): RateBenchmark {
  return {
    kind: 'rate',
    name: `openings-search-${source}-http`,
    baseline: 'bare-select',
    what: `the same over GET /api/v1/openings, signed in`,
    async measure(stand, window) {
      const { facts, load, productUrl } = stand;
      const query = new URLSearchParams({ service: facts.services[source], ...facts.period, limit: '10' });
      const headers = await stand.signedIn();
      return load.order('fire', { method: 'GET', url: `${productUrl}/api/v1/openings?${query}`, headers, ...window });
    },
  };
}

export const openingsSearch: readonly RateBenchmark[] = [
  search('stored'),
  search('computed'),
  searchOverHttp('stored'),
  searchOverHttp('computed'),
  // Of a service that needs one of 20 rooms, of which two or three are free at a time.
  search('needing'),
];
