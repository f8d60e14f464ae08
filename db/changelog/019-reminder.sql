--liquibase formatted sql

--changeset parindex:019-reminder
create table reminder_round (
    day           date        primary key,
    done_at       timestamptz not null,
    table_version integer     not null check (table_version > 0),
    digests       integer     not null check (digests >= 0),
    unreachable   integer     not null check (unreachable >= 0)
);
comment on table reminder_round is 'days whose mails were written; the row is what keeps a second node from writing them again';

create table reminder_digest (
    id              bigint        generated always as identity primary key,
    kind            varchar(8)    not null check (kind in ('DAILY', 'MANUAL')),
    day             date          not null,
    recipient       varchar(254)  not null check (recipient = lower(recipient) and recipient ~ '^[^[:space:][:cntrl:]]+@[^[:space:][:cntrl:]]+$'),
    names           varchar(1000) not null,
    subject         varchar(250)  not null check (subject !~ '[[:cntrl:]]'),
    plain           text          not null,
    html            text          not null,
    state           varchar(8)    not null check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
    attempts        integer       not null check (attempts >= 0),
    written_at      timestamptz   not null,
    next_attempt_at timestamptz   not null,
    claimed_at      timestamptz   check ((claimed_at is not null) or state in ('PENDING', 'FAILED')),
    sent_at         timestamptz   check ((sent_at is not null) = (state = 'SENT')),
    error           varchar(1000)
);
create unique index reminder_digest_one_a_day on reminder_digest (day, recipient) where kind = 'DAILY';
create index reminder_digest_to_send on reminder_digest (next_attempt_at) where state in ('PENDING', 'SENDING');
create index reminder_digest_by_day on reminder_digest (day);
comment on table reminder_digest is 'mails as they were written; UNKNOWN: a server stopped while it handed the mail over';

create table reminder_sent (
    task_id   varchar(64)  not null,
    due_on    date         not null,
    step      varchar(64)  not null,
    recipient varchar(254) not null,
    digest_id bigint       not null references reminder_digest (id),
    primary key (task_id, due_on, step, recipient)
);
create index reminder_sent_by_digest on reminder_sent (digest_id);
comment on table reminder_sent is 'why mails were written; no reason twice, and none is left of a mail that could not be sent';
revoke all on reminder_round, reminder_digest, reminder_sent from public;
