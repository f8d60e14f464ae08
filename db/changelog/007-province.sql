--liquibase formatted sql

--changeset parindex:007-province
create table province_plan (
    id                   varchar(64)  primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    year                 integer      not null check (year between 2000 and 2100),
    title                text         not null,
    document             text         not null,
    document_sha256      char(64)     not null,
    criteria_set_id      varchar(64)  not null,
    criteria_set_version integer      not null,
    shifted_days         integer      not null default 0,
    loaded_at            timestamptz  not null,
    foreign key (criteria_set_id, criteria_set_version) references criteria_set (id, version)
);
create index province_plan_by_set on province_plan (criteria_set_id, criteria_set_version);
comment on table province_plan is 'plans for the index of the province itself; those for the index of its units are in plan';
comment on column province_plan.criteria_set_id is 'the set that the plan runs on; not the one its document names where it is only rehearsed';
comment on column province_plan.shifted_days is 'a sample plan is moved in time by so many days; 0 for a real one';

--changeset parindex:007-province-append-only
create trigger province_plan_append_only before update or delete or truncate on province_plan
    for each statement execute function refuse_change();
