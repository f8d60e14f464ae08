--liquibase formatted sql

--changeset parindex:023-accounts-switch
create table sso_switch (
    user_id    varchar(64) primary key references act_id_user (id_) on delete cascade,
    allowed_by varchar(64) not null,
    allowed_at timestamptz not null,
    open_until timestamptz not null check (open_until > allowed_at)
);
comment on table sso_switch is 'local accounts that the first login by this name at the province may take, once and not later than then; a row goes when it does';

--changeset parindex:023-accounts-switch-told
alter table account_change drop constraint account_change_kind_check;
alter table account_change add constraint account_change_kind_check
    check (kind in ('USER_CREATED', 'USER_CHANGED', 'USER_DELETED', 'PASSWORD_SET',
                    'GROUP_CREATED', 'GROUP_CHANGED', 'GROUP_DELETED',
                    'JOINED', 'LEFT', 'TENURE_SET', 'WORK_RETURNED',
                    'DEPUTY_NAMED', 'DEPUTY_ENDED',
                    'SWITCH_ALLOWED', 'SWITCH_WITHDRAWN', 'SWITCHED', 'LOCAL_AGAIN'));

revoke all on sso_switch from public;

--changeset parindex:023-accounts-login-memory
create table login_memory (
    kind    varchar(8)  not null check (kind in ('PAIR', 'CLIENT', 'USER', 'KNOWN')),
    subject char(64)    not null check (subject ~ '^[0-9a-f]{64}$'),
    until   timestamptz not null,
    primary key (kind, subject)
);
create index login_memory_by_end on login_memory (until);
comment on table login_memory is 'wrong passwords of a user at an address, of an address, of a user, and addresses where a user has logged in; worth nothing after until';
comment on column login_memory.subject is 'SHA-256, since what people type as their name may be anything, also their password';
comment on column login_memory.until is 'when the last wrong password is forgotten; of a known address, when that is';
revoke all on login_memory from public;
