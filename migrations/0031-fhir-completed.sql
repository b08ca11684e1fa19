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
  select case when split_part(action, '.', 2) in ('read') then 'read'
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
