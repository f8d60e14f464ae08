--liquibase formatted sql

--changeset parindex:009-province-steps
create table province_step (
    id           bigint       primary key,
    plan_id      varchar(64)  not null references province_plan (id),
    step         varchar(64)  not null,
    returned     boolean      not null,
    paper_number varchar(50),
    paper_date   date,
    deadline     date,
    summary      text         not null check (length(trim(summary)) > 0),
    note         text,
    unit_code    varchar(64)  not null,
    entered_by   varchar(255) not null,
    entered_at   timestamptz  not null,
    due_at       timestamptz,
    check ((paper_number is null) = (paper_date is null))
);
create index province_step_by_plan on province_step (plan_id, step, id);
comment on table province_step is 'what the steps of a province''s year came to: papers, approvals and returns';
comment on column province_step.step is 'id of the task in the process model';
comment on column province_step.returned is 'what was handed in was not taken; the summary says why';
comment on column province_step.deadline is 'day that a letter states for what comes next';

create trigger province_step_append_only before update or delete or truncate on province_step
    for each statement execute function refuse_change();
