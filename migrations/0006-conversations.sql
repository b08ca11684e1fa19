-- A turn with effects claims its conversation before it acts, so that two inputs at once take their turns without a
-- transaction held open over a booking. The lease is real time: a process that died lets go by itself.
alter table conversation add column busy_token uuid;
alter table conversation add column busy_until timestamptz;

-- The thread of a carrier key, open or just closed: a repeated delivery finds its reply.
create index conversation_key on conversation (clinic_id, channel, channel_key, opened_at desc);
