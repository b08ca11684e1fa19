-- What a client of our FHIR server said of a visit that the clinic's own system keeps: its identifiers, its words. It stays beside
-- the system's copy, which may know nothing of it.
create table visit_said (
  clinic_id uuid not null,
  appointment_id uuid not null,
  said jsonb not null,
  primary key (clinic_id, appointment_id),
  foreign key (clinic_id, appointment_id) references appointment (clinic_id, id) on delete cascade
);
alter table visit_said enable row level security;
alter table visit_said force row level security;
create policy tenant on visit_said using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on visit_said to centralita_app;
