--liquibase formatted sql

--changeset parindex:012-ballot-entry-rights
-- rights are used by the hundred thousand: without the state in an index, and with room on each page, PostgreSQL changes
-- a row beside its old version and touches no index
drop index ballot_right_by_group;
create index ballot_right_by_group on ballot_right (plan_id, unit_code, audience);
alter table ballot_right set (fillfactor = 50);

--changeset parindex:012-ballot-entry-partitions splitStatements:false
create function ballot_partition(plan varchar) returns text language sql immutable as $$
    select 'ballot_' || left(replace(plan, '-', '_'), 40) || '_' || left(md5(plan), 8)
$$;
comment on function ballot_partition is 'table of the ballots of a plan';

create or replace function add_ballot_partition(plan varchar) returns void language plpgsql as $$
declare
    name text := ballot_partition(plan);
begin
    -- attached instead of created in place: nobody who answers in another campaign has to wait
    execute format('create table %I (like ballot including all)', name);
    execute format('alter table ballot attach partition %I for values in (%L)', name, plan);
    perform guard_ballots(name::regclass);
end $$;
