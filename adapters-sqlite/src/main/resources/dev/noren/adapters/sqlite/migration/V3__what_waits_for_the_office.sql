pragma user_version = 3;

-- What waits for the office in a case, and since when, or from when on; as seconds since 1970 and nanoseconds. Derived from
-- the log, and moves with it. A case that was kept before has its row with its next step.
create table task (
  case_id text not null,
  kind    text not null,
  second  integer not null,
  nano    integer not null,
  primary key (case_id, kind)
) strict, without rowid;

create index task_in_order on task (second, nano);
