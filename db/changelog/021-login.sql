--liquibase formatted sql

--changeset parindex:021-sso-account
create table sso_account (
    user_id     varchar(64)  primary key references act_id_user (id_) on delete cascade,
    issuer      varchar(512) not null check (length(issuer) > 0),
    subject     varchar(255) not null check (length(subject) > 0),
    first_login timestamptz  not null,
    last_login  timestamptz  not null check (last_login >= first_login),
    unique (issuer, subject)
);
comment on table sso_account is 'users who came by the province''s own login, and who they are there; a user without a row is a local one';
comment on column sso_account.subject is 'what the login knows a person by for ever, whatever becomes of their name';

--changeset parindex:021-sso-membership
create table sso_membership (
    user_id  varchar(64) not null references sso_account (user_id) on delete cascade,
    group_id varchar(64) not null,
    primary key (user_id, group_id),
    foreign key (user_id, group_id) references act_id_membership (user_id_, group_id_) on delete cascade
);
comment on table sso_membership is 'memberships that follow from what the login says at each time; others were given here and stay';
