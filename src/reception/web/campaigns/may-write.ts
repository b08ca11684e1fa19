import { useMay } from '../api/queries.ts';

/** Who may write to many at once. The server says so too. */
export function useMayWrite(): boolean {
  return useMay('campaign.write');
}
