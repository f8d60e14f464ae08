--liquibase formatted sql

--changeset parindex:010-report-sent
create table province_report_sent (
    id       bigint      primary key,
    plan_id  varchar(64) not null unique references province_plan (id),
    workbook bytea       not null check (length(workbook) > 0),
    sha256   char(64)    not null check (sha256 = encode(sha256(workbook), 'hex'))
);
comment on table province_report_sent is 'the province''s points as they went to the Ministry, whatever is added to them later';

create trigger province_report_sent_append_only before update or delete or truncate on province_report_sent
    for each statement execute function refuse_change();
