-- The address under which a patient books one service without a login: in a recall, or after a missed visit. The token itself is nowhere kept.
create table booking_link (
  clinic_id uuid not null references clinic (id),
  patient_id uuid not null,
  service_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  -- somebody is booking just now: two presses of the button are one visit
  busy_until timestamptz,
  primary key (clinic_id, patient_id, service_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id)
);
create unique index booking_link_token on booking_link (token_hash);
alter table booking_link enable row level security;
alter table booking_link force row level security;
create policy tenant on booking_link using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
-- Which clinic a token belongs to is known only after it was found.
create policy system on booking_link for select using ((select is_system()));
grant select, insert, update, delete on booking_link to centralita_app;
