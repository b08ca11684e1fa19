import { useSession } from '../api/queries.ts';

/** Who may write to many at once. The server says so too. */
export function useMayWrite(): boolean {
  const role = useSession().data?.staff.role;
  return role === 'manager' || role === 'administrator';
}
