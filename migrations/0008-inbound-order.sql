-- What one sender wrote is read in the order in which it came: "sí" and then "no, no puedo" must not end as a yes.
alter table message add column read_at timestamptz;
update message set read_at = created_at where direction = 'inbound';
create index message_unread on message (clinic_id, from_address, created_at) where direction = 'inbound' and read_at is null;
