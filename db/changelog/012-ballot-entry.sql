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

--changeset parindex:012-ballot-entry-asked splitStatements:false
-- what a campaign asks is never changed or deleted, so one look for all ballots of a statement is as good as a foreign
-- key, which looks for each of a million
alter table ballot drop constraint ballot_plan_id_unit_code_audience_questionnaire_version_fkey;

create or replace function refuse_ballot_that_does_not_fit() returns trigger language plpgsql as $$
begin
    if exists (
        -- looked up once for each group, not for each of a million ballots
        with asked as materialized (
            select a.plan_id, a.unit_code, a.audience, a.questionnaire_version, cardinality(v.scales) as questions,
                   (select max(scale) from unnest(v.scales) scale) as best
            from survey_asked a join questionnaire_version v on v.id = a.questionnaire_version
            where a.plan_id in (select distinct plan_id from added))
        select 1
        from added left join asked using (plan_id, unit_code, audience, questionnaire_version)
        where asked.questions is null or cardinality(added.answers) <> asked.questions
           or asked.best < any (added.answers)) then
        raise exception 'ballot does not fit its questionnaire or is not asked for' using errcode = 'check_violation';
    end if;
    return null;
end $$;

--changeset parindex:012-ballot-entry-twice
create table typed_entry (
    code_hash  bytea        not null references ballot_right (code_hash),
    entry      smallint     not null check (entry in (1, 2)),
    plan_id    varchar(64)  not null references survey_campaign (plan_id),
    entered_by varchar(255) not null,
    sealed     bytea        not null check (length(sealed) between 1 and 100000),
    primary key (code_hash, entry),
    unique (code_hash, entered_by)
);
create index typed_entry_by_plan on typed_entry (plan_id);
comment on table typed_entry is 'sheets that two people type, sealed, until both say the same; gone when released or the campaign is closed';
revoke all on typed_entry from public;
