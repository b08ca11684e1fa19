-- Messages that lose their sense (a reminder after the visit), answers to an inbound one, and addresses that asked for silence.

alter table message add column expires_at timestamptz;
alter table message add column in_reply_to uuid;
alter table message add column failure_kind text
  check (failure_kind in ('permanent', 'temporary', 'suppress', 'content', 'configuration'));

-- Who wrote BAJA or STOP, or whom the carrier blocks: by address, because a family shares a phone and a stranger has no record.
create table suppressed_address (
  clinic_id uuid not null references clinic (id),
  channel text not null check (channel in ('sms', 'whatsapp')),
  address text not null check (address <> ''),
  reason text not null,
  since timestamptz not null,
  primary key (clinic_id, channel, address)
);

alter table suppressed_address enable row level security;
alter table suppressed_address force row level security;
create policy tenant on suppressed_address
  using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on suppressed_address to centralita_app;
create index message_created on message (clinic_id, created_at);
