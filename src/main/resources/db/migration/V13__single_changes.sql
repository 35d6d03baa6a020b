-- Indexes for single changes: what bears on one deal, commitment or day, however many facts an initiative has.
--
-- Why: a single change reads what it must be held against, and is to take no longer for a large initiative.
-- Locks: writes to fact wait while these are built.   Undo: drop the indexes.

create index fact_counting on fact (deal_id) where type in ('attribution', 'replacement');
create index fact_overlap_of_deals on fact using gin (deals) where type = 'overlap' and superseded_at is null;
create index fact_overlap_of_commitments on fact using gin (commitments)
    where type = 'overlap' and superseded_at is null;
create index fact_rate on fact (initiative_id, on_day) where type = 'rate' and superseded_at is null;

-- A list of entries still to be sorted in would be searched by every change.
alter index fact_deals set (fastupdate = off);
alter index fact_commitments set (fastupdate = off);
alter index fact_parties set (fastupdate = off);
alter index deal_terms set (fastupdate = off);
