--liquibase formatted sql

--changeset parindex:018-monitoring
create sequence task_extension_seq;
create table task_extension (
    id           bigint       primary key,
    task_id      varchar(64)  not null,
    business_key varchar(255) not null,
    activity_id  varchar(255) not null,
    previous_due timestamptz,
    due          timestamptz  not null,
    reason       text         not null check (length(trim(reason)) > 0),
    extended_by  varchar(255) not null,
    extended_at  timestamptz  not null,
    check (previous_due is null or due <> previous_due)
);
create index task_extension_by_task on task_extension (task_id, id);
comment on table task_extension is 'deadlines of single tasks that differ from the plan; the last row of a task counts, and is kept when the plan moves';

create sequence deadline_action_seq;
create table deadline_action (
    id                  bigint       primary key,
    request             uuid         not null,
    plan_id             varchar(64)  not null,
    kind                varchar(20)  not null
        check (kind in ('REMINDED', 'TASK_EXTENDED', 'MILESTONE_EXTENDED', 'RELEASED', 'REASSIGNED', 'SENT_BACK')),
    task_id             varchar(64),
    process_instance_id varchar(64),
    subject             text         not null,
    unit_code           varchar(64),
    before_text         text,
    after_text          text,
    reason              text         check (length(trim(reason)) > 0),
    actor               varchar(255) not null,
    acted_at            timestamptz  not null,
    check (kind = 'REMINDED' or reason is not null),
    check (kind in ('MILESTONE_EXTENDED', 'SENT_BACK') or task_id is not null)
);
create unique index deadline_action_once on deadline_action (request, task_id) nulls not distinct;
create index deadline_action_by_plan on deadline_action (plan_id, id);
create index deadline_action_by_task on deadline_action (task_id, id);
comment on table deadline_action is 'what the Interior Department did about deadlines, on its page in Cockpit';
comment on column deadline_action.request is 'made up by the page for each time that somebody confirms; what comes twice is carried out once';

-- the engine's own indexes on these columns do not serve "begins with" outside of the locale C
create index parindex_hi_procinst_key on act_hi_procinst (business_key_ text_pattern_ops);
create index parindex_ru_execution_key on act_ru_execution (business_key_ text_pattern_ops);

--changeset parindex:018-monitoring-append-only
create trigger task_extension_append_only before update or delete or truncate on task_extension
    for each statement execute function refuse_change();
create trigger deadline_action_append_only before update or delete or truncate on deadline_action
    for each statement execute function refuse_change();
revoke all on task_extension, deadline_action from public;
