-- Whom a visit needs besides its own practitioner, also once it takes no time any more: searched by, and asked for again when a
-- cancellation is taken back. Of a visit that several patients attend it stands with the first of them.
create table appointment_further (
  clinic_id uuid not null,
  appointment_id uuid not null,
  practitioner_id uuid not null,
  primary key (clinic_id, appointment_id, practitioner_id),
  foreign key (clinic_id, appointment_id) references appointment (clinic_id, id) on delete cascade,
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)
);
create index appointment_further_practitioner on appointment_further (clinic_id, practitioner_id, appointment_id);

-- What was known before: of visits that take time, and of those whose kept resource names somebody.
insert into appointment_further (clinic_id, appointment_id, practitioner_id)
  select o.clinic_id, a.id, o.resource_id
    from occupancy o join appointment a on a.clinic_id = o.clinic_id and a.id = o.appointment_id and a.practitioner_id <> o.resource_id
  union
  select a.clinic_id, a.id, p.id
    from appointment a
    cross join lateral jsonb_path_query(a.fhir, 'lax $.participant[*].actor.reference ? (@ starts with "Practitioner/")') r
    join practitioner p on p.clinic_id = a.clinic_id and 'Practitioner/' || p.id = r #>> '{}'
   where p.id <> a.practitioner_id;

alter table appointment_further enable row level security;
alter table appointment_further force row level security;
create policy tenant on appointment_further using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on appointment_further to centralita_app;

-- Who takes part in which visit, as vendors know it.
create view fhir_appointment_practitioner with (security_invoker = true) as
  select a.clinic_id, a.id as appointment_id, a.practitioner_id from appointment a
  union all
  select f.clinic_id, f.appointment_id, f.practitioner_id from appointment_further f;
grant select on fhir_appointment_practitioner to centralita_app;
