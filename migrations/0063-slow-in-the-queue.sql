-- Who asked to be spoken to slowly is, while waiting for a person too.
alter table queue_entry add column slow boolean not null default false;
