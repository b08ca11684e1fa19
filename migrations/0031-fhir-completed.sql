-- ── whom a page showed ──────────────────────────────────────────────────────────────────────────────────────────────
-- A page of n patients is one entry of the trail, and n AuditEvents. The entry names the first patient in its column and the others
-- in its detail; entries that were written before named all of them there. Row-level security lets only the equality of ids into an
-- index, not operators of JSON: so the sealer writes the others out, a moment after the answer, when it gives the entry its place in
-- the chain. The entry is the truth, this is its index.
create table audit_shown (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  entry_id uuid not null,
  patient_id uuid not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, entry_id) references audit_entry (clinic_id, id)
);
create index audit_shown_patient on audit_shown (clinic_id, patient_id, entry_id);

-- The others of an entry, each with an id that is always the same. Of an entry without a patient of its own the first has the id of
-- the entry, under which it has been known.
create view audit_also_shown with (security_invoker = true) as
  select a.clinic_id, case when a.patient_id is null and other.place = 1 then a.id else md5(a.id::text || other.patient)::uuid end as id,
         a.id as entry_id, other.patient::uuid as patient_id, a.seq
    from audit_entry a
    cross join lateral jsonb_array_elements_text(
      case when jsonb_typeof(a.detail->'patients') = 'array' then a.detail->'patients' else '[]' end) with ordinality other(patient, place);

insert into audit_shown (clinic_id, id, entry_id, patient_id)
  select clinic_id, id, entry_id, patient_id from audit_also_shown where seq is not null on conflict do nothing;

alter table audit_shown enable row level security;
alter table audit_shown force row level security;
create policy tenant on audit_shown using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert on audit_shown to centralita_app;

create function audit_subtype(action text) returns text language sql immutable parallel safe as $$
  select case when split_part(action, '.', 2) in ('read', 'export') then 'read'
              when split_part(action, '.', 2) in ('search', 'find') then 'search'
              when split_part(action, '.', 2) in ('history') then 'history'
              when split_part(action, '.', 2) in ('book', 'overbook', 'register', 'plan', 'open', 'raise', 'receive', 'hold') then 'create'
              else 'update' end
$$;
create function audit_type(actor jsonb) returns text language sql immutable parallel safe as $$
  select case when actor->>'kind' = 'api-client' then 'rest' else 'activity' end
$$;

create or replace view fhir_audit_event with (security_invoker = true) as
  select a.clinic_id, a.id, a.occurred_at, a.actor, a.action, a.subject_type, a.subject_id, a.patient_id, a.detail,
         audit_subtype(a.action) as subtype, audit_type(a.actor) as type, 1 as version, a.recorded_at as updated_at
    from audit_entry a where a.patient_id is not null or a.detail->'patients'->0 is null
  union all
  select a.clinic_id, s.id, a.occurred_at, a.actor, a.action, a.subject_type, a.subject_id, s.patient_id, a.detail,
         audit_subtype(a.action), audit_type(a.actor), 1, a.recorded_at
    from audit_shown s join audit_entry a on a.clinic_id = s.clinic_id and a.id = s.entry_id
  union all
  -- What the sealer has not come to yet.
  select a.clinic_id, o.id, a.occurred_at, a.actor, a.action, a.subject_type, a.subject_id, o.patient_id, a.detail,
         audit_subtype(a.action), audit_type(a.actor), 1, a.recorded_at
    from audit_also_shown o join audit_entry a on a.clinic_id = o.clinic_id and a.id = o.entry_id
   where o.seq is null and a.seq is null;

grant select on audit_also_shown to centralita_app;

-- ── a practitioner's visits, counted ────────────────────────────────────────────────────────────────────────────────
-- Each page says how many there are. With the visit that they belong to in the index, counting reads no rows.
create index appointment_of_practitioner on appointment (clinic_id, practitioner_id, start_at) include (id, group_id);
drop index appointment_practitioner;

-- ── how urgent a visit was found to be ──────────────────────────────────────────────────────────────────────────────
alter table appointment
  add column triage_id uuid,
  -- 1 is the highest, 9 the lowest: as FHIR R4 counts
  add column priority smallint check (priority between 1 and 9),
  -- it may not start later, nor be moved to later
  add column start_by timestamptz,
  add constraint appointment_urgency check ((triage_id is null) = (priority is null) and (start_by is null or triage_id is not null)),
  add constraint appointment_triage foreign key (clinic_id, triage_id) references triage_assessment (clinic_id, id);

create or replace view fhir_appointment with (security_invoker = true) as
  select a.clinic_id, a.id, a.patient_id, a.practitioner_id, a.site_id, a.service_id, service.name as service_name, site.zone,
         a.schedule_id, a.slot_id, a.start_at, a.end_at,
         case when a.group_id is null or a.status not in ('cancelled', 'noshow', 'entered-in-error') then a.status
              else coalesce((select m.status from appointment m
                              where m.clinic_id = a.clinic_id and m.group_id = a.id
                                and m.status not in ('cancelled', 'noshow', 'entered-in-error') order by m.id limit 1), a.status) end as status,
         a.attendance, a.reason, a.cancel_reason, a.fhir, a.version, a.created_at, a.updated_at,
         case when a.group_id is not null then
           (select jsonb_agg(jsonb_build_object('patientId', m.patient_id, 'attendance', m.attendance, 'status', m.status)
                             order by m.id <> a.id, m.id)
              from appointment m where m.clinic_id = a.clinic_id and m.group_id = a.id) end as members,
         a.triage_id, a.priority
    from appointment a
    left join service on service.clinic_id = a.clinic_id and service.id = a.service_id
    left join site on site.clinic_id = a.clinic_id and site.id = a.site_id
   where a.group_id is null or a.group_id = a.id;

-- ── erasure ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What triage decided is clinical documentation and never changed; what somebody said to it is erased with them. The running product
-- may do neither by itself: this is the one way.
create function forget_triage_words(patients uuid[]) returns void language sql security definer set search_path = public as $$
  update triage_assessment
     set input = input - 'text', reading = reading - 'matches'
   where clinic_id = (select current_clinic()) and patient_id = any(patients);
$$;
revoke execute on function forget_triage_words(uuid[]) from public;
grant execute on function forget_triage_words(uuid[]) to centralita_app;

-- ── a booking that stands otherwise there ───────────────────────────────────────────────────────────────────────────
-- A third answer: the request is given up, here and there, and another time is looked for.
alter table ehr_write drop constraint ehr_write_decided_check;
alter table ehr_write add constraint ehr_write_decided_check check (decided in ('ours', 'theirs', 'neither'));
