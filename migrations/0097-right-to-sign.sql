-- Whoever could sign the protocols of triage by the kind of their role has it from now on as a right of that role.
update staff_role set rights = rights || 'triage.sign'::text, version = version + 1
 where kind = 'clinician' and not 'triage.sign' = any(rights);
