/*
 * One run: start the program, pass its streams, hold it to its limits, report how it ended.
 *
 * Init alone decides when a limit is reached, so that a busy or stopped owner cannot give a program more.
 */
#include "init.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/close_range.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MILLISECOND 1000000ull
/* How often what gives no notice is looked at: kills for memory, and all use where there is no control group. */
#define LOOK_EVERY (20 * MILLISECOND)

enum { BREACH_CPU = 1, BREACH_WALL = 2, BREACH_MEMORY = 4, BREACH_STDOUT = 8, BREACH_STDERR = 16, BREACH_CALLS = 32 };
enum { ENDED_EXITED, ENDED_SIGNALLED, ENDED_NOT_STARTED };

struct request {
    uint32_t number;
    uint64_t cpu, wall, memory, stdout_bytes, stderr_bytes, file_bytes, stack_bytes;
    uint64_t calls_per_second; /* 0 for any number */
    uint32_t processes, open_files;
    char **arguments, **variables, *directory;
};

struct run {
    struct request request;
    pid_t pid; /* of the program's first process; 0 when that was reaped */
    bool killed, cancelled, input_ends;
    uint32_t breached;
    uint32_t ended;
    uint32_t code;
    uint64_t started, wall, out_bytes, err_bytes;
    uint64_t cpu_base, self_base, oom_base, scratch_base;
    uint64_t reaped_cpu, seen_cpu, peak, minor_faults, major_faults, voluntary, involuntary, calls;
    int in, out, err; /* init's ends of the program's streams, or -1 */
    unsigned char pending[STDIN_WINDOW];
    size_t pending_from, pending_to;
    uint32_t credit;
};

static struct run run;
static int child_signals = -1;
static uint64_t cores = 1;

static uint64_t clock_nanos(clockid_t clock) {
    struct timespec t;
    return clock_gettime(clock, &t) == 0 ? (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec : 0;
}

static void prepare_once(void) {
    if (child_signals >= 0) {
        return;
    }
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    signal(SIGPIPE, SIG_IGN);
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0 || (child_signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK)) < 0) {
        die("cannot watch", "child processes");
    }
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    cores = online > 0 ? (uint64_t)online : 1;
}

static char **take_strings(struct cursor *c, char **room, size_t *left) {
    uint32_t count = take_u32(c);
    if (count + 1 > *left) {
        errno = E2BIG;
        die("frame", "with too many words");
    }
    for (uint32_t i = 0; i < count; i++) {
        room[i] = take_string(c);
    }
    room[count] = NULL;
    *left -= count + 1;
    return room;
}

static void parse(struct cursor *c, struct request *r) {
    static unsigned char copy[MAX_PAYLOAD];
    static char *words[8192];
    size_t length = (size_t)(c->end - c->at);
    memcpy(copy, c->at, length); /* the frame's own bytes are overwritten by the next one's */
    struct cursor mine = {copy, copy + length};
    r->number = take_u32(&mine);
    r->cpu = take_u64(&mine);
    r->wall = take_u64(&mine);
    r->memory = take_u64(&mine);
    r->stdout_bytes = take_u64(&mine);
    r->stderr_bytes = take_u64(&mine);
    r->file_bytes = take_u64(&mine);
    r->stack_bytes = take_u64(&mine);
    r->calls_per_second = take_u64(&mine);
    r->processes = take_u32(&mine);
    r->open_files = take_u32(&mine);
    size_t left = sizeof words / sizeof *words;
    r->arguments = take_strings(&mine, words, &left);
    r->variables = take_strings(&mine, words + (sizeof words / sizeof *words - left), &left);
    r->directory = take_string(&mine);
}

/* ---- In the new process, which shares init's memory and open files until it becomes the program. ---- */

static void limit_resource(int resource, uint64_t value) {
    struct rlimit old;
    if (getrlimit(resource, &old) != 0) {
        return;
    }
    /* Raising a hard limit may not be permitted; the host's own is then the one that holds. */
    rlim_t new = old.rlim_max != RLIM_INFINITY && value > old.rlim_max ? old.rlim_max : value;
    setrlimit(resource, &(struct rlimit){new, new});
}

static void limit_resources(const struct request *r, const struct config *config) {
    /* Not 0: where the host hands crashes to a program (core_pattern with "|"), 0 still starts it, and 1 does not. */
    limit_resource(RLIMIT_CORE, 1);
    limit_resource(RLIMIT_NICE, 0);
    limit_resource(RLIMIT_RTPRIO, 0);
    limit_resource(RLIMIT_SIGPENDING, 4096);
    limit_resource(RLIMIT_MSGQUEUE, 0);
    limit_resource(RLIMIT_FSIZE, r->file_bytes);
    limit_resource(RLIMIT_STACK, r->stack_bytes);
    limit_resource(RLIMIT_CPU, r->cpu / 1000000000u + 2); /* a second line behind init's own clock */
    if (!cgroup_has_pids()) {
        /* In a user namespace init is the same user, and counts. */
        limit_resource(RLIMIT_NPROC, r->processes + (config->user_namespace ? 1 : 0));
    }
}

static bool drop_privileges(const struct config *config) {
    /* The system calls themselves: the library's versions talk to other threads, which share nothing here. */
    if (!config->user_namespace &&
        (syscall(SYS_setgroups, 0, NULL) != 0 || syscall(SYS_setresgid, config->uid, config->uid, config->uid) != 0 ||
         syscall(SYS_setresuid, config->uid, config->uid, config->uid) != 0)) {
        return false;
    }
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0}};
    return syscall(SYS_capset, &header, none) == 0;
}

static int execute(const struct request *r) {
    const char *program = r->arguments[0];
    if (strchr(program, '/')) {
        execve(program, r->arguments, r->variables);
        return errno;
    }
    const char *path = "";
    for (char **v = r->variables; *v; v++) {
        if (!strncmp(*v, "PATH=", 5)) {
            path = *v + 5;
        }
    }
    int error = ENOENT;
    while (*path) {
        size_t length = strcspn(path, ":");
        char full[4096];
        if (snprintf(full, sizeof full, "%.*s/%s", (int)length, path, program) < (int)sizeof full) {
            execve(full, r->arguments, r->variables);
            error = errno == ENOENT ? error : errno;
        }
        path += length + (path[length] == ':');
    }
    return error;
}

static volatile int start_error;
static const char *volatile start_step;
static volatile bool is_preparing;

static bool is_shortage(int error) {
    return error == EAGAIN || error == ENOMEM || error == EMFILE || error == ENFILE;
}

struct start {
    const struct request *request;
    const struct config *config;
    int streams[3];
};

/* Up to the filter, what is opened is init's as well, which is how init gets the filter's and the counters' descriptors. */
static const char *prepare(const struct request *r, const struct config *config) {
    sigset_t none;
    sigemptyset(&none);
    signal(SIGPIPE, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    int score = open_in_proc("self/oom_score_adj");
    if (score < 0 || write(score, "1000", 4) != 4) {
        return "the out-of-memory score"; /* the kernel must never prefer init */
    }
    close(score);
    if (!calls_count(r->calls_per_second != 0)) {
        return "the count of its system calls";
    }
    limit_resources(r, config);
    if (!drop_privileges(config)) {
        return "its privileges";
    }
    if (chdir(r->directory) != 0) {
        is_preparing = false; /* the command names a directory that is not there */
        return r->directory;
    }
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !adopted_guard()) {
        return "the places that it may write to";
    }
    if (!calls_install_filter()) {
        return "the filter of its system calls";
    }
    return NULL;
}

static int become(void *argument) {
    const struct start *s = argument;
    is_preparing = true;
    start_step = prepare(s->request, s->config);
    if (start_step) {
        goto failed;
    }
    start_step = "its open files";
    if (syscall(SYS_close_range, ~0u, ~0u, CLOSE_RANGE_UNSHARE) != 0) {
        goto failed;
    }
    for (int i = 0; i < 3; i++) {
        if (dup2(s->streams[i], i) < 0) {
            goto failed;
        }
    }
    limit_resource(RLIMIT_NOFILE, s->request->open_files);
    is_preparing = false;
    start_step = s->request->arguments[0];
    errno = execute(s->request);
failed:
    start_error = errno;
    _exit(127);
}

/* ---- In init. ---- */

static void start(struct config const *config) {
    int pipes[3][2];
    for (int i = 0; i < 3; i++) {
        if (pipe2(pipes[i], O_CLOEXEC) != 0) {
            die("cannot make", "a pipe");
        }
        /* A pipe is its maker's, and programs open /dev/stdin, /dev/stdout and /dev/stderr by name. */
        fchmod(pipes[i][0], i == 0 ? 0644 : 0622);
        /* Init's end must not block; the program's must not be marked so. */
        fcntl(pipes[i][i == 0], F_SETFL, O_NONBLOCK);
    }
    start_error = 0;
    cgroup_limit(run.request.memory, run.request.processes);
    run.cpu_base = cgroup_has_cpu() ? cgroup_cpu_nanos() : 0;
    run.oom_base = cgroup_has_memory() ? cgroup_oom_kills() : 0;
    run.scratch_base = cgroup_has_memory() ? 0 : scratch_bytes();
    run.self_base = clock_nanos(CLOCK_PROCESS_CPUTIME_ID);
    run.started = clock_nanos(CLOCK_MONOTONIC);
    calls_begin(run.started);
    static _Alignas(16) char stack[64 * 1024];
    pid_t pid = clone(become, stack + sizeof stack, CLONE_VM | CLONE_VFORK | CLONE_FILES | SIGCHLD, &(struct start){
        &run.request, config, {pipes[0][0], pipes[1][1], pipes[2][1]}});
    if (pid < 0) {
        die("cannot start", "a process");
    }
    if (start_error && (is_preparing || is_shortage(start_error))) {
        errno = start_error; /* of this machine, which says nothing about the program */
        die("cannot start a process:", start_step);
    }
    for (int i = 0; i < 3; i++) {
        close(pipes[i][i != 0]);
    }
    run.pid = pid;
    run.in = pipes[0][1];
    run.out = pipes[1][0];
    run.err = pipes[2][0];
}

static void close_stream(int *fd) {
    if (*fd >= 0) {
        close(*fd);
        *fd = -1;
    }
}

static void close_input(void) {
    if (run.in >= 0) {
        close_stream(&run.in);
        if (!run.input_ends) {
            wire_reserve();
            wire_commit(FRAME_STDIN_CLOSED, 0);
        }
    }
}

static void pass_input(const unsigned char *bytes, size_t length) {
    size_t done = 0;
    if (run.in >= 0 && run.pending_from == run.pending_to) {
        ssize_t n = write(run.in, bytes, length);
        if (n >= 0) {
            done = (size_t)n;
            run.credit += (uint32_t)n;
        } else if (errno != EAGAIN) {
            close_input();
        }
    }
    if (run.in < 0) {
        return;
    }
    if (run.pending_from > 0 && sizeof run.pending - run.pending_to < length - done) {
        memmove(run.pending, run.pending + run.pending_from, run.pending_to - run.pending_from);
        run.pending_to -= run.pending_from;
        run.pending_from = 0;
    }
    if (sizeof run.pending - run.pending_to < length - done) {
        errno = ENOBUFS;
        die("frame", "of more input than was allowed");
    }
    memcpy(run.pending + run.pending_to, bytes + done, length - done);
    run.pending_to += length - done;
}

static void pass_pending_input(void) {
    if (run.in >= 0 && run.pending_from < run.pending_to) {
        ssize_t n = write(run.in, run.pending + run.pending_from, run.pending_to - run.pending_from);
        if (n >= 0) {
            run.pending_from += (size_t)n;
            run.credit += (uint32_t)n;
        } else if (errno != EAGAIN) {
            close_input();
        }
    }
    if (run.pending_from == run.pending_to) {
        run.pending_from = run.pending_to = 0;
        if (run.input_ends) {
            close_stream(&run.in);
        }
    }
    if (run.credit > 0 && (run.credit >= STDIN_WINDOW / 4 || run.pending_to == 0) && !run.input_ends && run.in >= 0 &&
        wire_can_queue(1)) {
        put_u32(wire_reserve(), run.credit);
        wire_commit(FRAME_CREDIT, 4);
        run.credit = 0;
    }
}

/* Passes on what the program printed, up to the limit; what is beyond is read and thrown away. */
static void pass_output(int *fd, uint8_t type, uint64_t *total, uint64_t limit, uint32_t breach) {
    if (*fd < 0 || !wire_can_queue(2)) { /* one is kept free for what init has to say itself */
        return;
    }
    unsigned char *room = wire_reserve();
    ssize_t n = read(*fd, room, MAX_PAYLOAD);
    if (n == 0) {
        close_stream(fd);
    } else if (n > 0) {
        uint64_t allowed = limit - *total;
        if ((uint64_t)n > allowed) {
            run.breached |= breach;
            n = (ssize_t)allowed;
        }
        *total += (uint64_t)n;
        if (n > 0) {
            wire_commit(type, (uint32_t)n);
        }
    }
}

static void kill_all(void) {
    run.killed = true;
    kill(-1, SIGKILL);
}

static void handle_frames(void) {
    struct frame frame;
    while (wire_next(&frame)) {
        struct cursor c = {frame.payload, frame.payload + frame.length};
        switch (frame.type) {
            case FRAME_STDIN:
                pass_input(frame.payload, frame.length);
                break;
            case FRAME_STDIN_END:
                run.input_ends = true;
                break;
            case FRAME_CLOSE_STDOUT:
                if (take_u32(&c) == run.request.number) {
                    close_stream(&run.out);
                }
                break;
            case FRAME_KILL:
                if (take_u32(&c) == run.request.number) {
                    run.cancelled = true;
                    kill_all();
                }
                break;
            default:
                errno = EBUSY;
                die("frame", "that cannot be served during a run");
        }
    }
}

static uint64_t nanos(struct timeval t) {
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_usec * 1000u;
}

/* Reaps what has ended; false when there is no process left. */
static bool reap(void) {
    struct signalfd_siginfo ignored;
    while (read(child_signals, &ignored, sizeof ignored) > 0) {
    }
    for (;;) {
        int status;
        struct rusage usage;
        pid_t pid = wait4(-1, &status, WNOHANG, &usage);
        if (pid <= 0) {
            return pid == 0;
        }
        run.reaped_cpu += nanos(usage.ru_utime) + nanos(usage.ru_stime);
        run.peak = (uint64_t)usage.ru_maxrss > run.peak ? (uint64_t)usage.ru_maxrss : run.peak;
        run.minor_faults += (uint64_t)usage.ru_minflt;
        run.major_faults += (uint64_t)usage.ru_majflt;
        run.voluntary += (uint64_t)usage.ru_nvcsw;
        run.involuntary += (uint64_t)usage.ru_nivcsw;
        if (pid == run.pid) {
            run.pid = 0;
            run.wall = clock_nanos(CLOCK_MONOTONIC) - run.started;
            run.ended = WIFSIGNALED(status) ? ENDED_SIGNALLED : ENDED_EXITED;
            run.code = (uint32_t)(WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
            calls_ended_by(WIFSIGNALED(status) ? WTERMSIG(status) : 0);
        }
    }
}

static uint64_t kibibytes(const char *status, const char *field) {
    const char *at = strstr(status, field);
    return at ? strtoull(at + strlen(field), NULL, 10) * 1024 : 0;
}

/* What belongs to the program alone: not the pages of files, which it shares with everybody, but the kernel's tables. */
static bool memory_of(const char *path, uint64_t *memory) {
    char status[8192];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, status, sizeof status - 1);
    close(fd);
    status[n > 0 ? n : 0] = 0;
    *memory += kibibytes(status, "\nRssAnon:") + kibibytes(status, "\nRssShmem:") + kibibytes(status, "\nVmPTE:");
    return strstr(status, "\nVmRSS:") != NULL;
}

/* A process whose first thread has ended shows its memory with the others only. */
static void memory_of_other_threads(long pid, uint64_t *memory) {
    char path[320];
    snprintf(path, sizeof path, "/proc/%ld/task", pid);
    DIR *threads = opendir(path);
    for (struct dirent *entry; threads && (entry = readdir(threads));) {
        snprintf(path, sizeof path, "/proc/%ld/task/%s/status", pid, entry->d_name);
        if (strtol(entry->d_name, NULL, 10) > 0 && memory_of(path, memory)) {
            break; /* all of them show the same */
        }
    }
    if (threads) {
        closedir(threads);
    }
}

/* What the children have used that a process has waited for, in nanoseconds: fields 16 and 17 of proc(5)'s stat. */
static uint64_t cpu_of_ended_children(long pid) {
    char path[64], stat[1024];
    snprintf(path, sizeof path, "/proc/%ld/stat", pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, stat, sizeof stat - 1);
    close(fd);
    stat[n > 0 ? n : 0] = 0;
    char *at = strrchr(stat, ')'); /* the name may be anything */
    for (int field = 2; at && field < 16; field++) {
        at = strchr(at + 1, ' ');
    }
    if (at == NULL) {
        return 0; /* it has just ended */
    }
    uint64_t user = strtoull(at, &at, 10), kernel = strtoull(at, NULL, 10);
    return (user + kernel) * (1000000000u / (uint64_t)sysconf(_SC_CLK_TCK));
}

/* Without control groups: looks at every process that is there, and at the files. */
static void look_at_processes(uint64_t *cpu, uint64_t *memory) {
    DIR *proc = opendir("/proc");
    *cpu = run.reaped_cpu;
    uint64_t files = scratch_bytes();
    *memory = files > run.scratch_base ? files - run.scratch_base : 0;
    for (struct dirent *entry; proc && (entry = readdir(proc));) {
        long pid = strtol(entry->d_name, NULL, 10);
        if (pid <= 1) {
            continue;
        }
        clockid_t clock = (clockid_t)((~(unsigned)pid) << 3 | 2); /* CPUCLOCK_SCHED of that process */
        *cpu += clock_nanos(clock) + cpu_of_ended_children(pid);
        char path[64];
        snprintf(path, sizeof path, "/proc/%ld/status", pid);
        if (!memory_of(path, memory)) {
            memory_of_other_threads(pid, memory);
        }
    }
    if (proc) {
        closedir(proc);
    }
}

static uint64_t cpu_by_control_group(void) {
    uint64_t all = cgroup_cpu_nanos() - run.cpu_base;
    uint64_t self = clock_nanos(CLOCK_PROCESS_CPUTIME_ID) - run.self_base;
    return all > self ? all - self : 0;
}

/* Notes what was gone past; returns how long, in nanoseconds, nothing more can be. */
static uint64_t check_limits(void) {
    uint64_t cpu = 0, memory = 0;
    if (!cgroup_has_cpu() || !cgroup_has_memory()) {
        look_at_processes(&cpu, &memory);
    }
    if (cgroup_has_cpu()) {
        cpu = cpu_by_control_group();
    }
    run.seen_cpu = cpu > run.seen_cpu ? cpu : run.seen_cpu;
    uint64_t wall = clock_nanos(CLOCK_MONOTONIC) - run.started;
    run.breached |= cpu > run.request.cpu ? BREACH_CPU : 0;
    run.breached |= run.pid && wall > run.request.wall ? BREACH_WALL : 0;
    run.breached |= cgroup_has_memory() ? (cgroup_oom_kills() > run.oom_base ? BREACH_MEMORY : 0)
                                        : (memory > run.request.memory ? BREACH_MEMORY : 0);
    run.breached |= calls_too_many(run.request.calls_per_second, run.started + wall) ? BREACH_CALLS : 0;
    if (run.breached & (BREACH_CPU | BREACH_WALL | BREACH_MEMORY | BREACH_CALLS)) {
        return LOOK_EVERY;
    }
    /* All cores together use up what is left in no less than this. */
    uint64_t next = (run.request.cpu - cpu) / cores;
    next = next < MILLISECOND ? MILLISECOND : next;
    next = next > run.request.wall - wall ? run.request.wall - wall : next;
    uint64_t every = cgroup_has_memory() && cgroup_has_cpu() ? LOOK_EVERY : LOOK_EVERY / 4;
    return next > every ? every : next;
}

static void wait_for_something(uint64_t nanoseconds) {
    struct pollfd fds[7] = {
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = child_signals, .events = POLLIN},
        {.fd = run.pending_from < run.pending_to ? run.in : -1, .events = POLLOUT},
        {.fd = wire_can_queue(2) ? run.out : -1, .events = POLLIN},
        {.fd = wire_can_queue(2) ? run.err : -1, .events = POLLIN},
        {.fd = wire_has_output() ? STDOUT_FILENO : -1, .events = POLLOUT},
        {.fd = calls_listener(), .events = POLLIN},
    };
    struct timespec timeout = {(time_t)(nanoseconds / 1000000000u), (long)(nanoseconds % 1000000000u)};
    if (ppoll(fds, 7, &timeout, NULL) <= 0) {
        return;
    }
    if (fds[0].revents && !wire_fill()) {
        _exit(0); /* the owner is gone, and everything here goes with init */
    }
    if (fds[6].revents) {
        calls_listen(fds[6].revents);
    }
}

static void report(void) {
    /* Processes that nobody waited for are missing from what was reaped; looking at them has seen them. */
    uint64_t cpu = run.reaped_cpu > run.seen_cpu ? run.reaped_cpu : run.seen_cpu;
    if (cgroup_has_cpu() && run.ended != ENDED_NOT_STARTED) {
        uint64_t group = cpu_by_control_group();
        cpu = group > cpu ? group : cpu;
        run.breached |= cpu > run.request.cpu ? BREACH_CPU : 0;
    }
    unsigned char *begin = wire_reserve(), *p = begin;
    p = put_u32(p, run.request.number);
    p = put_u32(p, run.ended);
    p = put_u32(p, run.code);
    p = put_u32(p, run.cancelled);
    p = put_u32(p, run.breached);
    p = put_u64(p, cpu);
    p = put_u64(p, run.wall);
    p = put_u64(p, run.peak * 1024);
    p = put_u64(p, run.voluntary);
    p = put_u64(p, run.involuntary);
    p = put_u64(p, run.minor_faults);
    p = put_u64(p, run.major_faults);
    p = put_u64(p, run.out_bytes);
    p = put_u64(p, run.err_bytes);
    p = put_u64(p, run.calls);
    const struct violation *violation = calls_violation();
    p = put_u32(p, violation->kind);
    p = put_u32(p, violation->processor);
    p = put_u32(p, violation->number);
    for (int i = 0; i < 6; i++) {
        p = put_u64(p, violation->arguments[i]);
    }
    if (run.ended == ENDED_NOT_STARTED) {
        p += 1 + snprintf((char *)p, 4096, "%s: %s", start_step, strerror(start_error));
    } else {
        *p++ = 0;
    }
    wire_commit(FRAME_RESULT, (uint32_t)(p - begin));
    wire_drain();
}

static void finish(void) {
    close_stream(&run.in);
    close_stream(&run.out);
    close_stream(&run.err);
    if (cgroup_has_memory() && cgroup_oom_kills() > run.oom_base) {
        run.breached |= BREACH_MEMORY;
    }
    run.breached |= run.wall > run.request.wall ? BREACH_WALL : 0;
    run.breached |= calls_too_many(run.request.calls_per_second, run.started + run.wall) ? BREACH_CALLS : 0;
    run.calls = calls_total();
    if (start_error) {
        run.ended = ENDED_NOT_STARTED;
    }
    report();
    /* What nobody has to wait for; the next request is served afterwards. */
    calls_end();
    cgroup_unlimit();
}

void run_program(struct cursor *request, const struct config *config) {
    prepare_once();
    memset(&run, 0, offsetof(struct run, pending));
    run.pending_from = run.pending_to = 0;
    run.credit = 0;
    parse(request, &run.request);
    start(config);
    uint64_t next_look = 0;
    for (bool alive = true; alive || run.out >= 0 || run.err >= 0;) {
        handle_frames();
        pass_pending_input();
        pass_output(&run.out, FRAME_STDOUT, &run.out_bytes, run.request.stdout_bytes, BREACH_STDOUT);
        pass_output(&run.err, FRAME_STDERR, &run.err_bytes, run.request.stderr_bytes, BREACH_STDERR);
        alive = reap();
        uint64_t now = clock_nanos(CLOCK_MONOTONIC);
        if (alive && !run.killed && now >= next_look) {
            next_look = now + check_limits();
        }
        if (alive && (run.pid == 0 || (run.breached & ~(uint32_t)BREACH_STDERR) || calls_violation()->kind)) {
            kill_all();
        }
        if (alive || run.out >= 0 || run.err >= 0) {
            wire_flush();
            now = clock_nanos(CLOCK_MONOTONIC);
            wait_for_something(run.killed ? MILLISECOND : next_look > now ? next_look - now : 0);
        }
    }
    finish();
}
