-- The words of patients' names, for who types at the desk: 200,000 patients are searched in a few milliseconds. Row-level security lets
-- only comparisons of texts into an index, no LIKE, so that the trigrams of patient_name help nobody of the product's own role.

-- Folded as search_text does; what people put between the parts of a name is no part of a word. Words of any script stay.
create function name_words(value text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct word), '{}')
    from regexp_split_to_table(search_text(value), '[][\s''’`´",.;:()/\\·_-]+') word where word <> '';
$$;

-- Compared by bytes: everything that begins with a word lies between it and the word with the last character of all behind it.
create table patient_word (
  clinic_id uuid not null,
  word text collate "C" not null check (word <> ''),
  patient_id uuid not null,
  primary key (clinic_id, word, patient_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index patient_word_patient on patient_word (clinic_id, patient_id, word);

insert into patient_word (clinic_id, word, patient_id)
  select clinic_id, unnest(name_words(given_name || ' ' || family_name)), id from patient;

alter table patient_word enable row level security;
alter table patient_word force row level security;
create policy tenant on patient_word using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on patient_word to centralita_app;

-- One statement for all that an import writes at once.
create function keep_patient_words() returns trigger language plpgsql as $$
begin
  insert into patient_word (clinic_id, word, patient_id)
    select c.clinic_id, unnest(name_words(c.given_name || ' ' || c.family_name)), c.id from changed c;
  return null;
end $$;
create trigger patient_words_new after insert on patient
  referencing new table as changed for each statement execute function keep_patient_words();

create function keep_changed_patient_words() returns trigger language plpgsql as $$
begin
  delete from patient_word w where w.clinic_id = new.clinic_id and w.patient_id = new.id;
  insert into patient_word (clinic_id, word, patient_id)
    select new.clinic_id, unnest(name_words(new.given_name || ' ' || new.family_name)), new.id;
  return null;
end $$;
create trigger patient_words_changed after update of given_name, family_name on patient
  for each row when ((old.given_name, old.family_name) is distinct from (new.given_name, new.family_name))
  execute function keep_changed_patient_words();
