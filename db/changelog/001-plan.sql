--liquibase formatted sql

--changeset parindex:001-plan
create table plan (
    id              varchar(64)  primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    year            integer      not null check (year between 2000 and 2100),
    title           text         not null,
    document        text         not null,
    document_sha256 char(64)     not null,
    shifted_days    integer      not null default 0,
    loaded_at       timestamptz  not null
);
comment on column plan.document is 'the plan file exactly as it was loaded';
comment on column plan.shifted_days is 'a sample plan is moved in time by so many days; 0 for a real one';

create table criteria_set (
    id              varchar(64)  not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version         integer      not null check (version > 0),
    document        text         not null,
    document_sha256 char(64)     not null,
    loaded_at       timestamptz  not null,
    primary key (id, version)
);

create table plan_criteria_set (
    plan_id         varchar(64)  not null references plan (id),
    criteria_set_id varchar(64)  not null,
    version         integer      not null,
    primary key (plan_id, criteria_set_id),
    foreign key (criteria_set_id, version) references criteria_set (id, version)
);
create index plan_criteria_set_by_set on plan_criteria_set (criteria_set_id, version);

create sequence milestone_extension_seq;
create table milestone_extension (
    id             bigint       primary key,
    plan_id        varchar(64)  not null references plan (id),
    milestone_code varchar(64)  not null,
    previous_end   date         not null,
    new_end        date         not null,
    reason         text         not null check (length(trim(reason)) > 0),
    extended_by    varchar(255) not null,
    extended_at    timestamptz  not null,
    check (new_end <> previous_end)
);
create index milestone_extension_by_plan on milestone_extension (plan_id, id);

create sequence step_document_seq;
create table step_document (
    id             bigint       primary key,
    plan_id        varchar(64)  not null references plan (id),
    activity_id    varchar(255) not null,
    number         varchar(50)  not null,
    dated          date         not null,
    summary        text         not null,
    note           text,
    recorded_by    varchar(255) not null,
    recorded_at    timestamptz  not null
);
create index step_document_by_plan on step_document (plan_id, id);
comment on table step_document is 'the paper that each step of the plan issues; a later one of the same step does not replace an earlier one';
