-- Alphanumeric senders of SMS, with what the register of the CNMC says of them: an unregistered one is blocked by the networks
-- (Orden TDF/149/2025; Circular CNMC 1/2026, from 2026-09-15). Nobody can answer to one.
create table sender_alias (
  clinic_id uuid not null references clinic (id),
  alias text not null check (alias ~ '^[A-Za-z0-9 ]{3,11}$' and alias ~ '[A-Za-z]'),
  status text not null check (status in ('requested', 'registered', 'refused')),
  -- The first day on which the register has it.
  registered_from date,
  -- Who originates its messages, as it stands in the register.
  origin_provider text,
  -- Campaigns by SMS leave from it.
  in_use boolean not null default false,
  updated_at timestamptz not null,
  primary key (clinic_id, alias),
  check (status <> 'registered' or (registered_from is not null and origin_provider is not null))
);
create unique index sender_alias_in_use on sender_alias (clinic_id) where in_use;
alter table sender_alias enable row level security;
alter table sender_alias force row level security;
create policy tenant on sender_alias using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on sender_alias to centralita_app;
