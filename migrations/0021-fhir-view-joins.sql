-- A page of Slots counts its total, and the count does not need the zone. PostgreSQL leaves a join out where nothing of it is asked
-- for, but only a left one. The foreign keys say that the row is there, so that nothing else changes.
create or replace view fhir_slot with (security_invoker = true) as
  select l.clinic_id, l.id, l.schedule_id, site.zone, l.start_at, l.end_at, l.status, l.fhir, l.version, l.updated_at
    from slot l
    left join schedule s on s.clinic_id = l.clinic_id and s.id = l.schedule_id
    left join site on site.clinic_id = s.clinic_id and site.id = s.site_id;
