import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { StaffMember } from './session.ts';
import { hashPassword } from './session.ts';

export type NewStaff = Omit<StaffMember, 'id'> & { readonly password: string };

/** Makes a member of staff, or gives one of that address a new name, role and password. */
export async function saveStaff(tx: ClinicTx, ctx: ClinicContext, input: NewStaff): Promise<void> {
  const passwordHash = await hashPassword(input.password);
  const [row] = await tx.sql<{ id: string }>(
    `insert into staff (clinic_id, id, email, name, role, language, password_hash) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (email) do update set name = excluded.name, role = excluded.role, language = excluded.language,
       password_hash = excluded.password_hash, active = true
     returning id`,
    [tx.clinicId, ctx.ids.next(), input.email.toLowerCase(), input.name, input.role, input.language, passwordHash],
  );
  await record(tx, ctx, {
    action: 'staff.save',
    subject: { type: 'Practitioner', id: row?.id ?? '' },
    detail: { role: input.role },
  });
}
