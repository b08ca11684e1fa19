import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import { StaffEntity } from '../store/entities.ts';
import { hashPassword, type StaffMember } from './session.ts';

export type NewStaff = Omit<StaffMember, 'id'> & { readonly password: string };

/** Makes a member of staff, or gives one of that address a new name, role and password. An address of another clinic is an error of the database. */
export async function saveStaff(tx: ClinicTx, ctx: ClinicContext, input: NewStaff): Promise<void> {
  const { em } = tx;
  const email = input.email.toLowerCase();
  const found = await em.findOne(StaffEntity, { clinic_id: tx.clinicId, email });
  const facts = {
    name: input.name,
    role: input.role,
    language: input.language,
    password_hash: await hashPassword(input.password),
    active: true,
    role_id: null,
    version: (found?.version ?? 0) + 1,
    one_time_until: null,
    invite_hash: null,
    invite_until: null,
  };
  const id = found?.id ?? ctx.ids.next<StaffId>();
  if (found) em.assign(found, facts);
  else em.persist(em.create(StaffEntity, { clinic_id: tx.clinicId, id, email, last_sign_in_at: null, ...facts }));
  await em.flush();
  await record(tx, ctx, { action: 'staff.save', subject: { type: 'Practitioner', id }, detail: { role: input.role } });
}
