-- What the FHIR server reads: one view per resource type. The FHIR module searches by any combination of parameters, which
-- no front door of another module could offer; these views are the published surface that it reads instead of their tables.
-- A change of a table changes its view in the same migration. `security_invoker`: the reader's row-level security holds.

create view fhir_organization with (security_invoker = true) as
  select c.id as clinic_id, c.id, c.name, c.zone, c.default_language, c.languages, c.fhir, c.version from clinic c;

create view fhir_location with (security_invoker = true) as
  select s.clinic_id, s.id, s.name, s.zone, s.address, s.phone, s.opening_hours, s.active, s.fhir, s.version, s.updated_at
    from site s;

create view fhir_practitioner with (security_invoker = true) as
  select p.clinic_id, p.id, p.name, p.active, p.fhir, p.version, p.updated_at from practitioner p;

create view fhir_practitioner_role with (security_invoker = true) as
  select r.clinic_id, r.id, r.practitioner_id, r.site_id, r.active, r.fhir, r.version, r.updated_at from practitioner_role r;

create view fhir_healthcare_service with (security_invoker = true) as
  select s.clinic_id, s.id, s.name, s.names, s.duration_minutes, s.buffer_before_minutes, s.buffer_after_minutes, s.grid_minutes,
         s.min_lead_minutes, s.max_ahead_days, s.bookable_by_patients, s.active, s.fhir, s.version, s.updated_at
    from service s;

create view fhir_schedule with (security_invoker = true) as
  select s.clinic_id, s.id, s.practitioner_id, s.site_id, site.zone, s.openings_source, s.horizon_start, s.horizon_end,
         s.active, s.fhir, s.version, s.updated_at,
         array(select ss.service_id from schedule_service ss
                where ss.clinic_id = s.clinic_id and ss.schedule_id = s.id order by ss.service_id) as service_ids
    from schedule s join site on site.clinic_id = s.clinic_id and site.id = s.site_id;

create view fhir_slot with (security_invoker = true) as
  select l.clinic_id, l.id, l.schedule_id, site.zone, l.start_at, l.end_at, l.status, l.fhir, l.version, l.updated_at
    from slot l
    join schedule s on s.clinic_id = l.clinic_id and s.id = l.schedule_id
    join site on site.clinic_id = s.clinic_id and site.id = s.site_id;

create view fhir_patient with (security_invoker = true) as
  select p.clinic_id, p.id, p.given_name, p.family_name, p.search_name, p.birth_date, p.sex, p.language, p.identifiers,
         p.active, p.deceased, p.fhir, p.version, p.updated_at,
         coalesce((select jsonb_agg(jsonb_build_object('channel', c.channel, 'address', c.address, 'rank', c.rank)
                                    order by c.rank, c.channel, c.address)
                     from contact_point c where c.clinic_id = p.clinic_id and c.patient_id = p.id), '[]') as contact_points
    from patient p;

create view fhir_patient_contact with (security_invoker = true) as
  select c.clinic_id, c.patient_id, c.channel, c.address from contact_point c;

create view fhir_appointment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.practitioner_id, a.site_id, a.service_id, service.name as service_name, site.zone,
         a.schedule_id, a.slot_id, a.start_at, a.end_at, a.status, a.attendance, a.reason, a.cancel_reason, a.fhir, a.version,
         a.created_at, a.updated_at
    from appointment a
    join service on service.clinic_id = a.clinic_id and service.id = a.service_id
    join site on site.clinic_id = a.clinic_id and site.id = a.site_id;

grant select on fhir_organization, fhir_location, fhir_practitioner, fhir_practitioner_role, fhir_healthcare_service,
  fhir_schedule, fhir_slot, fhir_patient, fhir_patient_contact, fhir_appointment to centralita_app;
