pragma user_version = 4;

-- Invoices and credit notes, each kind numbered by itself, from 1 and without a gap. Derived from the log, in the order of its
-- records, and moves with it; a number that was given stays.
create table paper (
  kind     text not null,
  place    integer not null,
  decision integer not null unique references decision (number),
  case_id  text not null,
  at       text not null,
  amount   integer not null check (amount > 0),
  primary key (kind, place)
) strict, without rowid;

create index paper_of_case on paper (case_id, decision);

create trigger paper_is_next before insert on paper
when new.place <> (select coalesce(max(place), 0) + 1 from paper where kind = new.kind)
begin
  select raise(abort, 'papers are numbered one after the other');
end;

create trigger paper_stays before update on paper
begin
  select raise(abort, 'a number that was given stays');
end;

create trigger paper_is_kept before delete on paper
begin
  select raise(abort, 'a number that was given stays');
end;
