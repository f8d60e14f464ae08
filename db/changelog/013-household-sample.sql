--liquibase formatted sql

--changeset parindex:013-household-sample
create sequence household_sample_seq;
create table household_sample (
    id             bigint        primary key,
    plan_id        varchar(64)   not null references plan (id),
    purpose        varchar(1000) not null check (length(trim(purpose)) > 0),
    list_name      varchar(255)  not null,
    list_sha256    char(64)      not null check (list_sha256 ~ '^[0-9a-f]{64}$'),
    households     integer       not null check (households > 0),
    id_column      varchar(255)  not null check (length(trim(id_column)) > 0),
    stratum_column varchar(255)  not null,
    size           integer       not null check (size between 1 and households),
    seed           varchar(255)  not null check (length(trim(seed)) > 0),
    seed_source    varchar(1000) not null check (length(trim(seed_source)) > 0),
    method         varchar(32)   not null,
    result_sha256  char(64)      not null check (result_sha256 ~ '^[0-9a-f]{64}$'),
    entered_by     varchar(255)  not null,
    entered_at     timestamptz   not null
);
create index household_sample_by_plan on household_sample (plan_id, id);
comment on table household_sample is 'how samples of households were drawn; the lists and who was drawn are not kept';
comment on column household_sample.stratum_column is 'empty where the list was one';

create trigger household_sample_append_only before update or delete or truncate on household_sample
    for each statement execute function refuse_change();
revoke all on household_sample from public;
