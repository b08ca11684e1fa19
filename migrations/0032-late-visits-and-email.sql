-- How many minutes late the patient said to come; of the time that it was told for: a visit that is moved has it no more.
alter table appointment
  add column late_minutes integer check (late_minutes between 1 and 240);

-- The addresses at which a clinic is written to. An address belongs to one clinic.
create table clinic_mailbox (
  clinic_id uuid not null references clinic (id),
  address text not null check (address = lower(address) and address like '%_@_%'),
  primary key (clinic_id, address)
);
create unique index clinic_mailbox_address on clinic_mailbox (address);

-- Emails to a clinic, each once. thread_id: the first mail of what is written to and fro.
create table email_message (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  thread_id uuid not null,
  message_id text not null check (message_id <> ''),
  remote_address text not null,
  local_address text not null,
  subject text not null,
  body text not null,
  status text not null check (status in ('received', 'answering', 'answered', 'silent', 'unsent')),
  received_at timestamptz not null,
  primary key (clinic_id, id)
);
create unique index email_message_once on email_message (clinic_id, message_id);
create index email_message_thread on email_message (clinic_id, remote_address, received_at);

do $$
declare
  name text;
begin
  foreach name in array array['clinic_mailbox', 'email_message'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
  -- Whose address it is has to be known before the clinic is.
  create policy system on clinic_mailbox using ((select is_system())) with check ((select is_system()));
end $$;
