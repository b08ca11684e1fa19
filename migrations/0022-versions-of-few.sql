-- Only who has more than a hundred versions loses one. Looking for what is too old at each update cost more than keeping the
-- version: a third of the time in which ten thousand changes of a clinic's own system come over.

create or replace function keep_patient_version() returns trigger language plpgsql as $$
begin
  insert into resource_version (clinic_id, type, id, version, updated_at, record)
    select v.clinic_id, 'Patient', v.id, v.version, v.updated_at, to_jsonb(v) from fhir_patient v
     where v.clinic_id = old.clinic_id and v.id = old.id
    on conflict do nothing;
  if old.version > 100 then
    delete from resource_version r
     where r.clinic_id = old.clinic_id and r.type = 'Patient' and r.id = old.id and r.version <= old.version - 100;
  end if;
  return new;
end $$;

create or replace function keep_appointment_version() returns trigger language plpgsql as $$
begin
  insert into resource_version (clinic_id, type, id, version, updated_at, record)
    select v.clinic_id, 'Appointment', v.id, v.version, v.updated_at, to_jsonb(v) from fhir_appointment v
     where v.clinic_id = old.clinic_id and v.id = old.id
    on conflict do nothing;
  if old.version > 100 then
    delete from resource_version r
     where r.clinic_id = old.clinic_id and r.type = 'Appointment' and r.id = old.id and r.version <= old.version - 100;
  end if;
  return new;
end $$;
