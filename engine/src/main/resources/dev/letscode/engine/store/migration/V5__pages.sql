-- What has been judged once, for pages of the history. Indexes that begin with an account or a problem have a new row on any of
-- their pages, which are written again as a whole. So what only waits is not in them, and taking a submission stays cheap.

create table history (
    submission varchar(26) primary key references submission (id) on delete cascade,
    account varchar(100) not null,
    problem varchar(100) not null,
    -- of the judgement that counts; absent if that has none yet
    verdict varchar(30)
);

insert into history (submission, account, problem, verdict)
select id, account, problem, verdict from submission where judgement > 1 or state in ('COMPLETED', 'FAILED', 'CANCELLED');

create index history_by_account on history (account, submission);
create index history_by_problem on history (problem, submission);
create index history_by_verdict on history (verdict, submission);
create index history_by_account_problem on history (account, problem, submission);
create index history_by_account_verdict on history (account, verdict, submission);

drop index submission_by_account;
drop index submission_by_problem;
drop index submission_by_verdict;
drop index submission_by_account_problem;
drop index submission_by_account_verdict;
