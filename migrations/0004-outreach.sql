-- What became of a message leads back to its touch.
create index touch_message on touch (clinic_id, message_id) where message_id is not null;
