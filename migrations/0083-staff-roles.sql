-- The roles that a clinic writes itself: copied from one of ours, with the rights that it ticks. The four that are ours stand in the code.
create table staff_role (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 60),
  -- the one of ours that it was copied from: what a clinician alone answers for stays with clinicians
  kind text not null check (kind in ('receptionist', 'manager', 'clinician', 'administrator')),
  rights text[] not null check (cardinality(rights) <= 100),
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id)
);
create unique index staff_role_name on staff_role (clinic_id, lower(name));
alter table staff_role enable row level security;
alter table staff_role force row level security;
create policy tenant on staff_role using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
-- Read with the session, before the clinic is known.
create policy system on staff_role for select using ((select is_system()));
grant select, insert, update, delete on staff_role to centralita_app;

alter table staff
  add column role_id uuid,
  add column version integer not null default 1,
  add column last_sign_in_at timestamptz,
  -- its password was shown once to somebody else: after this it opens nothing, and before it nothing but the choice of another
  add column one_time_until timestamptz,
  add constraint staff_role_of foreign key (clinic_id, role_id) references staff_role (clinic_id, id);
create index staff_of_role on staff (clinic_id, role_id) where role_id is not null;
create index staff_session_of on staff_session (clinic_id, staff_id);
