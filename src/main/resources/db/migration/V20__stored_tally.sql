-- The stored tally: what the deals of an initiative come to, as changes by day, month and year.
--
-- Why: the tracker of an initiative must not get slower as its deals grow. The total of a day is the sum of the years
--      before it, the months of its year before it, and the days of its month up to it, whatever the number of deals.
--      All of it can be worked out anew from the facts, of which alone it is made: nothing here is the record.
-- Locks: new tables; the new indexes on fact are built while writes wait.
-- Undo: drop table tally_movement, tally_sum, tally_state; drop sequence tally_frame;
--       drop index fact_joining, fact_framing, fact_rated, fact_rated_roughly;
--       alter index fact_deals reset (fastupdate).

-- Numbers what the sums of an initiative rest on besides deals. Never reused, not even after a rollback.
create sequence tally_frame;

create table tally_state (
    initiative_id bigint  primary key references initiative,
    rules         int     not null,    -- of which version of the calculator the sums are; 0: they are out of date
    frame         bigint  not null,
    kept          boolean not null,    -- false: no sums can be kept, ask the facts
    deals         int     not null check (deals >= 0)
);

-- Which running sum it is (scope, basis, unit, line), and what is added to it (low to counted) in a period. The periods
-- come first in the key, so that the sums of a day lie side by side.
create table tally_sum (
    initiative_id bigint   not null references initiative,
    grain         smallint not null check (grain in (1, 2, 3)),    -- a day, a month, a year
    start         date     not null,
    scope         text     not null,
    basis         text     not null check (basis in ('programme', 'brand', 'sponsor')),
    unit          text     not null,
    line          text     not null,
    low           numeric  not null,
    best          numeric  not null,
    high          numeric  not null,    -- as far as it is known
    open          int      not null,    -- how many highs are not
    deals         int      not null,
    counted       int      not null,
    primary key (initiative_id, grain, start, scope, basis, unit, line),
    check (low <> 0 or best <> 0 or high <> 0 or open <> 0 or deals <> 0 or counted <> 0)
);

-- How many milestones took effect on a day, of deals that count since a day.
create table tally_movement (
    initiative_id bigint not null references initiative,
    day           date   not null,
    scope         text   not null,
    basis         text   not null check (basis in ('programme', 'brand', 'sponsor')),
    since         date   not null,
    count         int    not null check (count <> 0),
    primary key (initiative_id, day, scope, basis, since)
);

-- What joins deals, and what the sums rest on besides deals: few among very many facts.
create index fact_joining on fact using gin (deals) with (fastupdate = off)
    where type in ('overlap', 'replacement');
create index fact_framing on fact (initiative_id)
    where type in ('statement', 'claim', 'benchmark', 'participation') or (type = 'overlap' and deals = '{}');
create index fact_rated on fact (initiative_id, (content ->> 'currency'), (content ->> 'against'), on_day)
    where type = 'rate';
create index fact_rated_roughly on fact (initiative_id) where type = 'rate' and length(content ->> 'on') < 10;

-- Facts are searched while others are written: a list of what is still to be sorted in would be searched each time.
alter index fact_deals set (fastupdate = off);
