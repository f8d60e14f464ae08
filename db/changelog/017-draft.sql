--liquibase formatted sql

--changeset parindex:017-draft
create table task_draft (
    task_id  varchar(64)  not null references act_ru_task (id_) on delete cascade,
    version  integer      not null check (version >= 0),
    kind     varchar(16)  not null check (kind in ('OPENED', 'SAVED', 'AUTOMATIC', 'RESTORED', 'WORKBOOK')),
    content  jsonb        not null check (jsonb_typeof(content) = 'object'),
    saved_by varchar(255),
    saved_at timestamptz  not null,
    primary key (task_id, version),
    check ((kind = 'OPENED') = (version = 0)),
    check ((kind = 'OPENED') = (saved_by is null))
);
comment on table task_draft is 'half-filled forms of open tasks; they go with their task, whatever ends it';
comment on column task_draft.version is '0 is what the form showed before anybody saved a draft';
comment on column task_draft.content is 'inputs of the form by key, those that are empty left out';

--changeset parindex:017-draft-versions-stay
create trigger task_draft_versions_stay before update on task_draft
    for each statement execute function refuse_change();
revoke all on task_draft from public;
