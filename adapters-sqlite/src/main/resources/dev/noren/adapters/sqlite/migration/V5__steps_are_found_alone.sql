pragma user_version = 5;

-- The records by which something happened to a case: they alone are read before the next decision on it, however often
-- anything was refused. A record is JSON without spaces, and inside its texts every quotation mark is escaped.
create index step_of_case on decision (case_id, number)
where case_id is not null and instr(record, '"outcome":"accepted"') > 0;
