-- People beside the patient, warnings about one, and what vendors search by.

-- Who may speak for a patient: a parent of a child, who cares for somebody, family on one phone, a relay operator.
create table related_person (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  relationship text not null
    check (relationship in ('parent', 'child', 'partner', 'family', 'guardian', 'carer', 'relay-operator', 'other')),
  given_name text not null,
  family_name text not null,
  birth_date date,
  sex text check (sex in ('male', 'female', 'other', 'unknown')),
  identifiers jsonb not null default '[]',
  valid_from timestamptz,
  valid_until timestamptz check (valid_until > valid_from),
  may_book boolean not null default false,
  may_be_told boolean not null default false,
  active boolean not null default true,
  search_name text generated always as (search_text(given_name || ' ' || family_name)) stored,
  fhir jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index related_person_patient on related_person (clinic_id, patient_id);
create index related_person_updated on related_person (clinic_id, updated_at, id);

create table related_person_contact (
  clinic_id uuid not null,
  related_person_id uuid not null,
  channel text not null check (channel in ('phone', 'whatsapp', 'email')),
  address text not null check (address <> ''),
  rank integer not null,
  primary key (clinic_id, related_person_id, channel, address),
  foreign key (clinic_id, related_person_id) references related_person (clinic_id, id) on delete cascade
);
create index related_person_contact_address on related_person_contact (clinic_id, address);

-- What staff should know of a patient before they speak: a warning, in words, as long as it holds.
create table patient_flag (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  status text not null check (status in ('active', 'inactive', 'entered-in-error')),
  category text check (category in
    ('diet', 'drug', 'lab', 'admin', 'contact', 'clinical', 'behavioral', 'research', 'advance-directive', 'safety')),
  words text not null check (words <> ''),
  valid_from timestamptz,
  valid_until timestamptz check (valid_until > valid_from),
  author jsonb not null,
  fhir jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index patient_flag_patient on patient_flag (clinic_id, patient_id);

do $$
declare
  name text;
begin
  foreach name in array array['related_person', 'related_person_contact', 'patient_flag'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;

create view fhir_related_person with (security_invoker = true) as
  select r.clinic_id, r.id, r.patient_id, r.relationship, r.given_name, r.family_name, r.search_name, r.birth_date, r.sex, r.identifiers,
         r.valid_from, r.valid_until, r.may_book, r.may_be_told, r.active, c.zone, r.fhir, r.version, r.updated_at,
         coalesce((select jsonb_agg(jsonb_build_object('channel', p.channel, 'address', p.address, 'rank', p.rank)
                                    order by p.rank, p.channel, p.address)
                     from related_person_contact p where p.clinic_id = r.clinic_id and p.related_person_id = r.id), '[]') as contact_points
    from related_person r join clinic c on c.id = r.clinic_id;

create view fhir_related_person_contact with (security_invoker = true) as
  select p.clinic_id, p.related_person_id, p.channel, p.address from related_person_contact p;

create view fhir_flag with (security_invoker = true) as
  select f.clinic_id, f.id, f.patient_id, f.status, f.category, f.words, f.valid_from, f.valid_until, f.author, c.zone, f.fhir, f.version,
         f.updated_at
    from patient_flag f join clinic c on c.id = f.clinic_id;

grant select on fhir_related_person, fhir_related_person_contact, fhir_flag to centralita_app;

-- What another system asks of the desk, and who asked.
create or replace view fhir_task with (security_invoker = true) as
  select t.clinic_id, t.id, t.kind, t.status, t.priority, t.reason, t.patient_id, t.appointment_id, t.message_id, t.phone, t.owner_id,
         t.due_at, t.created_at, t.completed_at, t.version, t.updated_at,
         t.detail->>'description' as description, coalesce(t.detail->'identifier', '[]') as identifiers, t.detail->'requester' as requester
    from task t;
