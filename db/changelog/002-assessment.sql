--liquibase formatted sql

--changeset parindex:002-assessment
create table unit_assessment (
    id                   varchar(129) primary key,
    plan_id              varchar(64)  not null references plan (id),
    unit_code            varchar(64)  not null,
    criteria_set_id      varchar(64)  not null,
    criteria_set_version integer      not null,
    status               varchar(16)  not null check (status in ('OPEN', 'SUBMITTED', 'CONCLUDED', 'CANCELLED')),
    opened_at            timestamptz  not null,
    revision             bigint       not null,
    unique (plan_id, unit_code),
    check (id = plan_id || ':' || unit_code),
    foreign key (criteria_set_id, criteria_set_version) references criteria_set (id, version)
);
create index unit_assessment_by_set on unit_assessment (criteria_set_id, criteria_set_version);

create table open_field (
    assessment_id varchar(129) not null references unit_assessment (id),
    field_code    varchar(16)  not null,
    primary key (assessment_id, field_code)
);
comment on table open_field is 'fields that the unit still has to assess, for the first time or again';

create sequence criterion_entry_seq;
create table criterion_entry (
    id             bigint        primary key,
    assessment_id  varchar(129)  not null references unit_assessment (id),
    field_code     varchar(16)   not null,
    criterion_code varchar(16)   not null,
    stage          varchar(16)   not null check (stage in ('SELF', 'APPRAISED', 'EXPLAINED', 'DECIDED')),
    facts          jsonb         not null,
    applicable     boolean       not null,
    points         numeric(9, 3) check (points >= 0),
    evidence       text,
    reason         text,
    explanation    text          not null,
    entered_by     varchar(255)  not null,
    entered_at     timestamptz   not null,
    due_at         timestamptz,
    check (stage = 'EXPLAINED' or applicable = (points is not null))
);
create index criterion_entry_by_criterion on criterion_entry (assessment_id, criterion_code, stage, id);
comment on table criterion_entry is 'everything that was ever said about a criterion of a unit; nothing is overwritten, the last entry of a stage counts';

create sequence assessment_event_seq;
create table assessment_event (
    id            bigint       primary key,
    assessment_id varchar(129) not null references unit_assessment (id),
    kind          varchar(32)  not null,
    field_code    varchar(16),
    reason        text,
    actor         varchar(255) not null,
    occurred_at   timestamptz  not null,
    due_at        timestamptz
);
create index assessment_event_by_assessment on assessment_event (assessment_id, id);

--changeset parindex:002-assessment-append-only splitStatements:false
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: rows are added, never changed or deleted', tg_table_name;
end $$;
create trigger criterion_entry_append_only before update or delete or truncate on criterion_entry
    for each statement execute function refuse_change();
create trigger assessment_event_append_only before update or delete or truncate on assessment_event
    for each statement execute function refuse_change();
create trigger milestone_extension_append_only before update or delete or truncate on milestone_extension
    for each statement execute function refuse_change();
create trigger step_document_append_only before update or delete or truncate on step_document
    for each statement execute function refuse_change();
