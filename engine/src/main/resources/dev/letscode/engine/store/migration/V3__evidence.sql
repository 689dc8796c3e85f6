-- The log of security. It outlives what it is about: no row refers to a submission's.
create table audit_entry (
    number bigint primary key,
    at timestamp(3) with time zone not null,
    kind varchar(20) not null,
    account varchar(100),
    submission varchar(26),
    subject varchar(500),
    fingerprint varchar(70),
    body text not null,
    evidence varchar(64),
    previous varchar(64) not null,
    digest varchar(64) not null
);

create index audit_entry_by_account on audit_entry (account, kind, number);
create index audit_entry_by_time on audit_entry (at);
create index audit_entry_by_kind on audit_entry (kind, at);
create index audit_entry_by_subject on audit_entry (subject, at);
create index audit_entry_by_fingerprint on audit_entry (fingerprint, at);

create table evidence (
    entry bigint not null references audit_entry (number),
    number integer not null,
    kind varchar(10) not null,
    name varchar(1000) not null,
    bytes bigint not null,
    content bytea not null,
    primary key (entry, number)
);

-- What a judgement's trace was is known for some time only.
alter table judgement add column trace_removed_at timestamp(3) with time zone;

create index judgement_by_trace on judgement (trace_removed_at, ended_at);
create index submission_by_time on submission (submitted_at);
