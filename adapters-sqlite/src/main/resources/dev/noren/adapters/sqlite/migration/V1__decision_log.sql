-- "Norn": a file that bears it is a store of Noren's. user_version is the newest migration in the file.
pragma application_id = 1315926638;
pragma user_version = 1;

-- The one log. Its hash is taken over the record, which holds the hash of the record before.
create table decision (
  number  integer primary key,
  case_id text,
  at      text not null,
  key_id  text unique,
  record  text not null,
  hash    text not null unique
) strict;

create index decision_of_case on decision (case_id, number) where case_id is not null;

create trigger decision_is_next before insert on decision
when new.number <> (select coalesce(max(number), 0) + 1 from decision)
begin
  select raise(abort, 'decisions are appended one after the other');
end;

create trigger decision_stays before update on decision
begin
  select raise(abort, 'decisions are only appended');
end;

create trigger decision_is_kept before delete on decision
begin
  select raise(abort, 'decisions are only appended');
end;

-- Personal values, apart from the log, which holds but their tokens: SHA-256 over salt and value. A row that is deleted is
-- erased, and the log is none the worse. whose is a company or buyer, as in "company sakura"; null where nobody is known.
create table personal (
  token    text primary key,
  decision integer not null references decision (number),
  whose    text,
  salt     text not null,
  value    text not null
) strict;

create index personal_of on personal (whose);

-- What follows is derived from the log, and moves with it.

-- A claim is a JSON list of what it is and what it is about. Who came to hold it first has the lowest sequence.
create table claim (
  sequence integer primary key autoincrement,
  claim    text not null,
  case_id  text not null,
  unique (claim, case_id)
) strict;

create index claim_of_case on claim (case_id);

-- The instant as seconds since 1970 and nanoseconds, so that every instant there is keeps its order.
create table due (
  planned integer primary key autoincrement,
  second  integer not null,
  nano    integer not null,
  case_id text not null,
  command text not null,
  payload text not null,
  errand  integer not null check (errand in (0, 1))
) strict;

create index due_in_order on due (second, nano, planned);

create index due_of_case on due (case_id);

create table outbox (
  number   integer primary key autoincrement,
  decision integer not null references decision (number),
  case_id  text not null,
  mail     text not null
) strict;

create index outbox_of_case on outbox (case_id);

-- What a case is found by in a list. names is a JSON list.
create table card (
  sequence integer primary key autoincrement,
  case_id  text not null unique,
  kind     text not null,
  edition  text,
  company  text,
  buyer    text,
  state    text not null,
  names    text not null
) strict;

create index card_of_kind on card (kind, sequence);

create index card_of_company on card (company, kind, sequence) where company is not null;

create index card_of_buyer on card (buyer, kind, sequence) where buyer is not null;

-- What follows is no part of the log: who may speak to this store, and what was written down about it.

create table token (
  sequence integer primary key autoincrement,
  id       text not null unique,
  token    text not null
) strict;

create table remark (
  name  text primary key,
  value text not null
) strict;
