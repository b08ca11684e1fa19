-- The rounds of a connection that was removed have ended: where it is made again, they begin again.
update ehr_sync s set polled_at = null, subscribed_at = null
  from ehr_connection c
 where c.clinic_id = s.clinic_id and c.id = s.connection_id and c.state = 'removed';
