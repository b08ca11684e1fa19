-- Who pays for a patient's visits, one row a name, so that a Coverage is found by its id and by when it became known. Follows
-- patient.insurers, which stays its one home; nobody else writes here.

alter table patient add column insurers_at timestamptz;

-- The same name of the same patient has the same id, whoever says it again (UUID of version 8: made by us).
create function coverage_id(patient uuid, insurer text) returns uuid language sql immutable parallel safe as $$
  select overlay(overlay(md5(patient::text || '/' || insurer) placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid;
$$;

create table patient_coverage (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  insurer text not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index patient_coverage_patient on patient_coverage (clinic_id, patient_id);
create index patient_coverage_updated on patient_coverage (clinic_id, updated_at, id);

insert into patient_coverage (clinic_id, id, patient_id, insurer, updated_at)
  select p.clinic_id, coverage_id(p.id, i.name), p.id, i.name, p.updated_at
    from patient p cross join lateral (select distinct unnest(p.insurers)) i(name);

alter table patient_coverage enable row level security;
alter table patient_coverage force row level security;
create policy tenant on patient_coverage using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on patient_coverage to centralita_app;

create function keep_patient_coverage() returns trigger language plpgsql as $$
begin
  delete from patient_coverage c where c.clinic_id = new.clinic_id and c.patient_id = new.id and c.insurer <> all(new.insurers);
  insert into patient_coverage (clinic_id, id, patient_id, insurer, updated_at)
    select distinct new.clinic_id, coverage_id(new.id, i.name), new.id, i.name, coalesce(new.insurers_at, new.updated_at)
      from unnest(new.insurers) i(name)
    on conflict do nothing;
  return null;
end $$;
create trigger patient_coverage_new after insert on patient
  for each row when (new.insurers <> '{}') execute function keep_patient_coverage();
create trigger patient_coverage_changed after update of insurers on patient
  for each row when (old.insurers is distinct from new.insurers) execute function keep_patient_coverage();

create view fhir_coverage with (security_invoker = true) as
  select c.clinic_id, c.id, c.patient_id, c.insurer, 1 as version, c.updated_at from patient_coverage c;
grant select on fhir_coverage to centralita_app;
