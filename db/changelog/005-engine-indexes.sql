--liquibase formatted sql

--changeset parindex:005-engine-indexes
-- Tasklist sorts and filters by due date; the engine ships no index for it
create index parindex_ru_task_due_date on act_ru_task (due_date_);
