-- The last talk with a number, on whatever channel: a call that broke off goes on where its caller writes.
create index conversation_remote on conversation (clinic_id, remote_address, updated_at desc);
