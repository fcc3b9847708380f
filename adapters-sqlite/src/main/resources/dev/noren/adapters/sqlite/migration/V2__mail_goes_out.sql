pragma user_version = 2;

-- How each mail of the outbox stands: the office's bookkeeping, no part of the log and not derived from it. The mail's name,
-- edition and addressee are told a second time, to be found by. next is from when on it may be tried, as seconds and
-- nanoseconds; whom is a company or buyer, as in "company sakura", and null for the secretariat.
create table dispatch (
  number   integer primary key references outbox (number),
  mail     text not null,
  edition  text,
  whom     text,
  state    text not null,
  since    text not null,
  attempts integer not null,
  second   integer,
  nano     integer,
  error    text,
  reason   text
) strict;

create index dispatch_to_go on dispatch (second, nano, number) where second is not null;

create index dispatch_of_state on dispatch (state, attempts);

create index dispatch_of_edition on dispatch (edition, state) where edition is not null;

-- Those that were written before wait, and may go at once.
insert into dispatch (number, mail, edition, whom, state, since, attempts, second, nano)
select number,
       mail ->> '$.mail',
       (select edition from card where card.case_id = outbox.case_id),
       (mail ->> '$.to[0]') || ' ' || (mail ->> '$.to[1]'),
       'waiting',
       mail ->> '$.at',
       0,
       0,
       0
from outbox;

-- Mails that are kept back by name in an edition, those to come too.
create table hold (
  edition text not null,
  mail    text not null,
  since   text not null,
  primary key (edition, mail)
) strict;
