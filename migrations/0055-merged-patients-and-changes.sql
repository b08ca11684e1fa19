-- Two entries of the directory that are one person say so to whoever reads them: who they became, and whom they replace.
create or replace view fhir_patient with (security_invoker = true) as
  select p.clinic_id, p.id, p.given_name, p.family_name, p.search_name, p.birth_date, p.sex, p.language, p.identifiers,
         p.active, p.deceased, p.fhir, p.version, p.updated_at,
         coalesce((select jsonb_agg(jsonb_build_object('channel', c.channel, 'address', c.address, 'rank', c.rank)
                                    order by c.rank, c.channel, c.address)
                     from contact_point c where c.clinic_id = p.clinic_id and c.patient_id = p.id), '[]') as contact_points,
         p.death_first_day, p.death_day_after,
         (select a.patient_id from patient_alias a where a.clinic_id = p.clinic_id and a.alias_id = p.id) as replaced_by,
         array(select a.alias_id from patient_alias a where a.clinic_id = p.clinic_id and a.patient_id = p.id
                order by a.merged_at, a.alias_id limit 100) as replaces
    from patient p;
