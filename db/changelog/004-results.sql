--liquibase formatted sql

--changeset parindex:004-results
create table result_snapshot (
    plan_id         varchar(64)  primary key references plan (id),
    decision_number varchar(50)  not null,
    decision_date   date         not null,
    content         text         not null,
    sha256          char(64)     not null,
    published_by    varchar(255) not null,
    published_at    timestamptz  not null
);
comment on table result_snapshot is 'what was published, as one canonical JSON text and its SHA-256; it can never change';

--changeset parindex:004-results-append-only
create trigger result_snapshot_append_only before update or delete or truncate on result_snapshot
    for each statement execute function refuse_change();
