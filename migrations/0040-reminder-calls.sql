-- A reminder may be a call that we place: a message whose channel is the voice, and a touch that counts its tries.

alter table message
  drop constraint message_channel_check,
  add constraint message_channel_check check (channel in ('sms', 'whatsapp', 'email', 'voice'));
alter table touch add column tries integer not null default 0 check (tries >= 0);
