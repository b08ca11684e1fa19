-- A campaign pauses by itself where the carrier refuses one message of it after another for a reason that is not the person's:
-- what it said, in our words, and by which channel. Null of what a person has paused.
alter table campaign add column halted_reason text, add column halted_channel text;

-- The messages of a campaign in the order in which they were written (their ids grow with time): what became of those around a refused one.
create index campaign_target_written on campaign_target (clinic_id, campaign_id, channel, message_id) where message_id is not null;

-- The operator is told how many wait for a person; of the others nothing is seen from outside the clinic.
create policy system on campaign for select using ((select is_system()) and halted_reason is not null);
