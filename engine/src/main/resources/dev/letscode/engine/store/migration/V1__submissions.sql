-- What H2 and PostgreSQL both understand, and mean the same by.

create table submission (
    id varchar(26) primary key,
    account varchar(100) not null,
    problem varchar(100) not null,
    language varchar(50) not null,
    entry_point varchar(1000),
    submitted_at timestamp(3) with time zone not null,
    source_digest varchar(64) not null,
    source_bytes bigint not null,
    -- of the judgement that counts, again, so that a page of the history is read from one table
    state varchar(20) not null,
    judgement integer not null,
    verdict varchar(30),
    score double precision,
    cpu_nanos bigint,
    memory_bytes bigint
);

create index submission_by_account on submission (account, id);
create index submission_by_problem on submission (problem, id);
create index submission_by_state on submission (state, id);

create table source_file (
    submission varchar(26) not null references submission (id) on delete cascade,
    number integer not null,
    name varchar(1000) not null,
    content bytea not null,
    primary key (submission, number)
);

create table judgement (
    submission varchar(26) not null references submission (id) on delete cascade,
    number integer not null,
    state varchar(20) not null,
    queued_at timestamp(3) with time zone not null,
    started_at timestamp(3) with time zone,
    ended_at timestamp(3) with time zone,
    worker varchar(100),
    backend varchar(20),
    plan_reason varchar(2000),
    reason varchar(2000),
    result bytea,
    primary key (submission, number)
);

create table event (
    position bigint primary key,
    submission varchar(26) not null references submission (id) on delete cascade,
    judgement integer not null,
    at timestamp(3) with time zone not null,
    body text not null
);

create index event_by_submission on event (submission, position);
