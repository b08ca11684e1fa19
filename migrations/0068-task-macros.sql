-- What a clinic often does with a task, by name: take it, write, put it off, tag it, close it with an outcome. Run by a key or from
-- the palette; what is written to a patient is shown before it is sent.
create table task_macro (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 60),
  -- The digit by which it is run.
  key text check (key ~ '^[1-9]$'),
  -- [{ do, … }], in order.
  steps jsonb not null check (jsonb_array_length(steps) between 1 and 8),
  author jsonb not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id)
);
create unique index task_macro_key on task_macro (clinic_id, key) where key is not null;
alter table task_macro enable row level security;
alter table task_macro force row level security;
create policy tenant on task_macro using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on task_macro to centralita_app;

-- What a task was found to be, and what came of it: codes and words of the desk, emptied with the task.
alter table task add column tags text[] not null default '{}';
alter table task add column outcome text check (length(outcome) <= 200);
