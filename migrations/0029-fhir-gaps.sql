-- What vendors still could not ask for: places near them, names as they sound, days of death, periods of a role, closures.

-- ── dates of FHIR ───────────────────────────────────────────────────────────────────────────────────────────────────
-- The first day of a date or dateTime of any precision, as it was written; null where it is none that exists.
create function fhir_first_day(value text) returns date language sql immutable parallel safe as $$
  select case when coalesce(p[3], '1')::integer <= extract(day from make_date(p[1]::integer, coalesce(p[2], '1')::integer, 1) + interval '1 month' - interval '1 day')
              then make_date(p[1]::integer, coalesce(p[2], '1')::integer, coalesce(p[3], '1')::integer) end
    from regexp_match(value, '^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T.*)?)?)?$') p
$$;

-- The day after the last one that it covers.
create function fhir_day_after(value text) returns date language sql immutable parallel safe as $$
  select (fhir_first_day(value) + case length(value) when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end)::date
$$;

-- An end of a Period as an instant. A day is meant where `zone` is; the last second belongs to the period.
create function fhir_period_end(value text, zone text, is_last boolean) returns timestamptz language sql stable parallel safe as $$
  select case
    when fhir_first_day(value) is null then null
    when value ~ 'T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$'
      then value::timestamptz + case when is_last then interval '1 second' else interval '0' end
    when is_last then fhir_day_after(value)::timestamp at time zone zone
    else fhir_first_day(value)::timestamp at time zone zone end
$$;

-- ── where a site is ─────────────────────────────────────────────────────────────────────────────────────────────────
create function fhir_degrees(value jsonb, most integer) returns double precision language sql immutable parallel safe as $$
  select case when jsonb_typeof(value) = 'number' then case when value::numeric between -most and most then value::double precision end end
$$;
alter table site
  add column latitude double precision generated always as (fhir_degrees(fhir->'position'->'latitude', 90)) stored,
  add column longitude double precision generated always as (fhir_degrees(fhir->'position'->'longitude', 180)) stored;

-- Haversine, in kilometres, on a ball of the mean radius of the earth: within half a percent of the way over the ellipsoid.
create function distance_km(latitude1 double precision, longitude1 double precision, latitude2 double precision, longitude2 double precision)
  returns double precision language sql immutable parallel safe as $$
  select 2 * 6371.0088 * asin(least(1, sqrt(
    sin(radians(latitude2 - latitude1) / 2) ^ 2
    + cos(radians(latitude1)) * cos(radians(latitude2)) * sin(radians(longitude2 - longitude1) / 2) ^ 2)))
$$;

create or replace view fhir_location with (security_invoker = true) as
  select s.clinic_id, s.id, s.name, s.zone, s.address, s.phone, s.opening_hours, s.active, s.fhir, s.version, s.updated_at,
         s.latitude, s.longitude
    from site s;

-- ── the period of a role, the day of a death ────────────────────────────────────────────────────────────────────────
create or replace view fhir_practitioner_role with (security_invoker = true) as
  select r.clinic_id, r.id, r.practitioner_id, r.site_id, r.active, r.fhir, r.version, r.updated_at,
         fhir_period_end(r.fhir->'period'->>'start', site.zone, false) as valid_from,
         fhir_period_end(r.fhir->'period'->>'end', site.zone, true) as valid_until
    from practitioner_role r
    left join site on site.clinic_id = r.clinic_id and site.id = r.site_id;

alter table patient
  add column death_first_day date generated always as (case when deceased then fhir_first_day(fhir->>'deceasedDateTime') end) stored,
  add column death_day_after date generated always as (case when deceased then fhir_day_after(fhir->>'deceasedDateTime') end) stored;
create index patient_death on patient (clinic_id, death_first_day) where death_first_day is not null;

create or replace view fhir_patient with (security_invoker = true) as
  select p.clinic_id, p.id, p.given_name, p.family_name, p.search_name, p.birth_date, p.sex, p.language, p.identifiers,
         p.active, p.deceased, p.fhir, p.version, p.updated_at,
         coalesce((select jsonb_agg(jsonb_build_object('channel', c.channel, 'address', c.address, 'rank', c.rank)
                                    order by c.rank, c.channel, c.address)
                     from contact_point c where c.clinic_id = p.clinic_id and c.patient_id = p.id), '[]') as contact_points,
         p.death_first_day, p.death_day_after
    from patient p;

-- ── names as they sound ─────────────────────────────────────────────────────────────────────────────────────────────
-- What a name sounds like to a Spanish or Catalan ear, word by word: b/v/w, c/s/z/ç, silent h, ll/y, g/j and initial x, qu/k, ñ/ny,
-- tx/ch, final -ig/-ch/-c, accents, double letters. It forgets what people mishear and no more: vowels stay. Capitals stand for one
-- sound each: C as in "ocho", N as in "año", G for what is hard before e or i.
create function name_sounds(value text) returns text[] language plpgsql immutable parallel safe as $$
declare
  t text := replace(replace(regexp_replace(normalize(lower(value), NFC), 'l[·.•]l', 'l', 'g'), 'ñ', 'ny'), 'ç', 'z');
begin
  t := ' ' || regexp_replace(search_text(t), '[^a-z]+', ' ', 'g') || ' ';
  t := replace(replace(replace(replace(replace(t, 'ph', 'f'), 'tx', 'C'), 'tj', 'j'), 'tge', 'je'), 'tgi', 'ji');
  t := replace(replace(replace(t, 'ch ', 'k '), 'ch', 'C'), 'h', '');
  t := regexp_replace(t, '([aou])ig ', '\1k ', 'g');
  t := replace(replace(t, ' x', ' j'), 'x', 's');
  t := replace(replace(replace(replace(t, 'gue', 'Ge'), 'gui', 'Gi'), 'ge', 'je'), 'gi', 'ji');
  t := replace(replace(replace(t, 'que', 'ke'), 'qui', 'ki'), 'q', 'k');
  t := replace(replace(replace(replace(t, 'ce', 'se'), 'ci', 'si'), 'c', 'k'), 'z', 's');
  t := replace(replace(t, 'll ', 'l '), 'll', 'y');
  t := regexp_replace(t, '([a-zA-Z])\1+', '\1', 'g');
  t := regexp_replace(replace(t, 'ny', 'N'), ' i([aeou])', ' y\1', 'g');
  t := translate(replace(t, 'y ', 'i '), 'vw', 'bb');
  t := replace(replace(replace(t, 'mb', 'nb'), 'mp', 'np'), 'mf', 'nf');
  return array(select distinct word from unnest(string_to_array(btrim(t), ' ')) word where word <> '' order by word);
end $$;

-- One row for each word of a name. Row-level security lets only the equality of texts into an index, not operators of arrays:
-- so the words stand in a table of their own and not in a column.
create table name_sound (
  clinic_id uuid not null references clinic (id),
  sound text not null check (sound <> ''),
  kind text not null check (kind in ('Patient', 'Practitioner', 'RelatedPerson')),
  owner_id uuid not null,
  primary key (clinic_id, sound, kind, owner_id)
);
create index name_sound_owner on name_sound (clinic_id, owner_id, kind);

insert into name_sound (clinic_id, sound, kind, owner_id)
  select clinic_id, unnest(name_sounds(given_name || ' ' || family_name)), 'Patient', id from patient
  union all select clinic_id, unnest(name_sounds(name)), 'Practitioner', id from practitioner
  union all select clinic_id, unnest(name_sounds(given_name || ' ' || family_name)), 'RelatedPerson', id from related_person;

alter table name_sound enable row level security;
alter table name_sound force row level security;
create policy tenant on name_sound using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on name_sound to centralita_app;

create function keep_name_sounds() returns trigger language plpgsql as $$
declare
  full_name text;
begin
  if tg_op <> 'INSERT' then
    delete from name_sound s where s.clinic_id = old.clinic_id and s.owner_id = old.id and s.kind = tg_argv[0];
  end if;
  if tg_op <> 'DELETE' then
    if tg_argv[0] = 'Practitioner' then full_name := new.name; else full_name := new.given_name || ' ' || new.family_name; end if;
    insert into name_sound (clinic_id, sound, kind, owner_id)
      select new.clinic_id, sound, tg_argv[0], new.id from unnest(name_sounds(full_name)) sound;
  end if;
  return null;
end $$;
create trigger patient_sounds_new after insert or delete on patient for each row execute function keep_name_sounds('Patient');
create trigger patient_sounds_changed after update of given_name, family_name on patient
  for each row when ((old.given_name, old.family_name) is distinct from (new.given_name, new.family_name))
  execute function keep_name_sounds('Patient');
create trigger related_person_sounds_new after insert or delete on related_person
  for each row execute function keep_name_sounds('RelatedPerson');
create trigger related_person_sounds_changed after update of given_name, family_name on related_person
  for each row when ((old.given_name, old.family_name) is distinct from (new.given_name, new.family_name))
  execute function keep_name_sounds('RelatedPerson');
create trigger practitioner_sounds_new after insert or delete on practitioner
  for each row execute function keep_name_sounds('Practitioner');
create trigger practitioner_sounds_changed after update of name on practitioner
  for each row when (old.name is distinct from new.name) execute function keep_name_sounds('Practitioner');

create view fhir_name_sound with (security_invoker = true) as
  select s.clinic_id, s.sound, s.kind, s.owner_id from name_sound s;

-- ── closures, as Basic ──────────────────────────────────────────────────────────────────────────────────────────────
-- Those that are here already did not say when they were written: the day of this migration.
alter table closure
  add column fhir jsonb,
  add column version integer not null default 1,
  add column updated_at timestamptz not null default '2026-11-26T00:00:00Z';

create view fhir_basic with (security_invoker = true) as
  select c.clinic_id, c.id, c.site_id, c.practitioner_id, case when c.practitioner_id is null then c.site_id end as subject_site_id,
         lower(c.during) as start_at, upper(c.during) as end_at, c.reason, coalesce(site.zone, clinic.zone) as zone, c.fhir, c.version, c.updated_at
    from closure c
    join clinic on clinic.id = c.clinic_id
    left join site on site.clinic_id = c.clinic_id and site.id = c.site_id;

grant select on fhir_name_sound, fhir_basic to centralita_app;
