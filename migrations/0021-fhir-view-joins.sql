-- A page of Slots or Appointments counts its total, and the count needs neither zone nor name. PostgreSQL leaves a join out where
-- nothing of it is asked for, but only a left one. The foreign keys say that the row is there, so that nothing else changes.

create or replace view fhir_slot with (security_invoker = true) as
  select l.clinic_id, l.id, l.schedule_id, site.zone, l.start_at, l.end_at, l.status, l.fhir, l.version, l.updated_at
    from slot l
    left join schedule s on s.clinic_id = l.clinic_id and s.id = l.schedule_id
    left join site on site.clinic_id = s.clinic_id and site.id = s.site_id;

create or replace view fhir_appointment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.practitioner_id, a.site_id, a.service_id, service.name as service_name, site.zone,
         a.schedule_id, a.slot_id, a.start_at, a.end_at, a.status, a.attendance, a.reason, a.cancel_reason, a.fhir, a.version,
         a.created_at, a.updated_at
    from appointment a
    left join service on service.clinic_id = a.clinic_id and service.id = a.service_id
    left join site on site.clinic_id = a.clinic_id and site.id = a.site_id;
