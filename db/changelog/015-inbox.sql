--liquibase formatted sql

--changeset parindex:015-task-filter
create table task_filter (
    code      varchar(32) primary key,
    filter_id varchar(64) not null unique,
    version   integer     not null check (version > 0)
);
comment on table task_filter is 'the lists of Tasklist that the product brings, and as which filter of the engine each was made';
comment on column task_filter.filter_id is 'act_ru_filter.id_; without a foreign key, so that a list that an administrator deleted stays deleted';
comment on column task_filter.version is 'version of the product''s definition that the filter was last brought to; what an administrator changed since then stays';
revoke all on task_filter from public;
