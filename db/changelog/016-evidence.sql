--liquibase formatted sql

--changeset parindex:016-evidence-files
create sequence stored_file_seq;
create table stored_file (
    id         bigint      primary key,
    sha256     varchar(64) not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size > 0),
    touched_at timestamptz not null
);
comment on table stored_file is 'contents of files, each once; one that nothing refers to is deleted a day after it was last handed in';

-- the row of the file comes last: its fingerprint is known when everything was read
create table stored_chunk (
    file_id bigint  not null references stored_file (id) on delete cascade deferrable initially deferred,
    number  integer not null check (number >= 0),
    content bytea   not null check (length(content) between 1 and 262144),
    primary key (file_id, number)
);
-- what comes in is compressed already: PDF, pictures, Office
alter table stored_chunk alter column content set storage external;

--changeset parindex:016-evidence-documents
create sequence evidence_seq;

create table evidence_upload (
    id             uuid         primary key,
    dossier        varchar(129) not null check (dossier ~ '^[^:]+:[^:]+$'),
    criterion_code varchar(16)  not null,
    file_id        bigint       not null references stored_file (id),
    name           varchar(255) not null check (name <> ''),
    type           varchar(127) not null,
    uploaded_by    varchar(255) not null,
    uploaded_at    timestamptz  not null
);
create index evidence_upload_by_file on evidence_upload (file_id);
create index evidence_upload_by_user on evidence_upload (uploaded_by);
comment on table evidence_upload is 'files that were handed in and belong to no document yet; gone after a day';

create table evidence_document (
    id             bigint       primary key,
    dossier        varchar(129) not null check (dossier ~ '^[^:]+:[^:]+$'),
    criterion_code varchar(16)  not null,
    stage          varchar(16)  not null check (stage in ('SELF', 'EXPLAINED')),
    source_id      bigint       references evidence_document (id),
    added_by       varchar(255) not null,
    added_at       timestamptz  not null
);
create index evidence_document_by_criterion on evidence_document (dossier, criterion_code, id);
create index evidence_document_by_source on evidence_document (source_id);
comment on table evidence_document is 'documents that prove what is said about a criterion; dossier is plan:unit, or plan:item of a province';
comment on column evidence_document.source_id is 'the document that was used again here';

create table evidence_version (
    id          bigint        primary key,
    document_id bigint        not null references evidence_document (id),
    number      varchar(100)  check (number <> ''),
    issued_on   date          not null,
    issuer      varchar(255)  not null check (issuer <> ''),
    title       varchar(1000) not null check (title <> ''),
    entered_by  varchar(255)  not null,
    entered_at  timestamptz   not null
);
create index evidence_version_by_document on evidence_version (document_id, id);
comment on table evidence_version is 'what was ever said about a document; the last row counts';

create table evidence_attachment (
    id          bigint       primary key,
    document_id bigint       not null references evidence_document (id),
    file_id     bigint       not null references stored_file (id),
    name        varchar(255) not null check (name <> ''),
    type        varchar(127) not null,
    added_by    varchar(255) not null,
    added_at    timestamptz  not null,
    unique (id, document_id)
);
create index evidence_attachment_by_document on evidence_attachment (document_id, id);
create index evidence_attachment_by_file on evidence_attachment (file_id);
comment on table evidence_attachment is 'files of documents';

create table evidence_removal (
    id            bigint       primary key,
    document_id   bigint       not null references evidence_document (id),
    attachment_id bigint,
    removed       boolean      not null,
    actor         varchar(255) not null,
    occurred_at   timestamptz  not null,
    foreign key (attachment_id, document_id) references evidence_attachment (id, document_id)
);
create index evidence_removal_by_document on evidence_removal (document_id, id);
create index evidence_removal_by_attachment on evidence_removal (attachment_id, document_id);
comment on table evidence_removal is 'documents, or one of their files, taken back or restored; the last row counts';

create table evidence_mark (
    id          bigint       primary key,
    document_id bigint       not null references evidence_document (id),
    verdict     varchar(16)  not null check (verdict in ('ACCEPTED', 'REJECTED')),
    reason      varchar(2000) check (reason <> ''),
    marked_by   varchar(255) not null,
    marked_at   timestamptz  not null,
    constraint evidence_mark_reason check (verdict = 'ACCEPTED' or reason is not null)
);
create index evidence_mark_by_document on evidence_mark (document_id, id);
comment on table evidence_mark is 'what appraisers say of documents; the last row counts';

--changeset parindex:016-evidence-append-only splitStatements:false
create trigger evidence_document_append_only before update or delete or truncate on evidence_document
    for each statement execute function refuse_change();
create trigger evidence_version_append_only before update or delete or truncate on evidence_version
    for each statement execute function refuse_change();
create trigger evidence_attachment_append_only before update or delete or truncate on evidence_attachment
    for each statement execute function refuse_change();
create trigger evidence_removal_append_only before update or delete or truncate on evidence_removal
    for each statement execute function refuse_change();
create trigger evidence_mark_append_only before update or delete or truncate on evidence_mark
    for each statement execute function refuse_change();
