/*
 * System calls: the filter that a program runs under, the notifications that it sends, and how many calls it makes.
 *
 * A program's first process installs the filter and opens the counters itself, on its way to the program, while it still
 * shares init's table of open files: so the descriptors are init's, without a message from one to the other.
 */
#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/perf_event.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MAX_INSTRUCTIONS 4096
#define MAX_NUMBER 1024
/* The rate is looked at over the last second, in so many parts. */
#define PARTS 50
#define SECOND 1000000000ull

static struct sock_filter instructions[MAX_INSTRUCTIONS];
static struct sock_fprog filter = {.filter = instructions};
static bool named = true; /* the kernel tells us which call it was; else it just kills */
static bool traced;
static char uncounted[1024]; /* the filter of the second counter, in the words of the kernel's trace events */
static uint64_t tracepoint;
static int kept = -1; /* an event that stays open: the first one and the last one of a machine cost milliseconds */

/* Of the run. */
static int listener = -1, counter = -1, rate_counter = -1;
static uint32_t calls[MAX_NUMBER];
static struct violation found;
static uint64_t started, seen[PARTS], seen_at[PARTS];
static unsigned seen_next;

/* ---- Settings. ---- */

static void without_names(void) {
    named = false;
    for (unsigned i = 0; i < filter.len; i++) {
        if (instructions[i].code == (BPF_RET | BPF_K) && instructions[i].k == SECCOMP_RET_USER_NOTIF) {
            instructions[i].k = SECCOMP_RET_KILL_PROCESS;
        }
    }
}

void calls_set_policy(struct cursor *request) {
    traced = take_u8(request) != 0;
    snprintf(uncounted, sizeof uncounted, "%s", take_string(request));
    size_t length = (size_t)(request->end - request->at);
    if (length == 0 || length % sizeof *instructions != 0 || length > sizeof instructions) {
        errno = EMSGSIZE;
        die("frame", "with a filter");
    }
    filter.len = (unsigned short)(length / sizeof *instructions);
    memcpy(instructions, request->at, length);
    named = true;
    if (!calls_are_named()) {
        without_names();
    }
}

bool calls_are_named(void) {
    static const uint32_t NOTIFY = SECCOMP_RET_USER_NOTIF;
    return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &NOTIFY) == 0;
}

static int open_counter(bool inherit) {
    struct perf_event_attr attributes = {.type = PERF_TYPE_TRACEPOINT,
                                         .size = sizeof attributes,
                                         .config = tracepoint,
                                         .disabled = 1,
                                         .inherit = inherit,
                                         .enable_on_exec = inherit};
    return (int)syscall(SYS_perf_event_open, &attributes, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
}

static uint64_t read_tracepoint(const char *folder) {
    char path[256], text[32] = "";
    snprintf(path, sizeof path, "%s/events/raw_syscalls/sys_enter/id", folder);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    close(fd);
    return n > 0 ? strtoull(text, NULL, 10) : 0;
}

static uint64_t find_tracepoint(void) {
    uint64_t number = read_tracepoint("/sys/kernel/tracing");
    if (number == 0 && mount("tracefs", "/proc", "tracefs", 0, NULL) == 0) {
        number = read_tracepoint("/proc");
        if (umount2("/proc", MNT_DETACH) != 0) {
            die("cannot unmount", "tracefs");
        }
    }
    return number;
}

/* Mounts nothing that anybody else would see. */
static uint64_t find_tracepoint_alone(void) {
    if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) {
        die("cannot make", "a mount namespace");
    }
    return find_tracepoint();
}

/* For an owner whose containers cannot look for it themselves. */
void calls_print_tracepoint(void) {
    printf("%llu\n", (unsigned long long)find_tracepoint_alone());
}

/* Holds an event open until the owner is gone, so that no other is the first or the last one of the machine. */
int calls_keep(void) {
    tracepoint = find_tracepoint_alone();
    kept = tracepoint ? open_counter(false) : -1;
    char ignored;
    while (kept >= 0 && read(STDIN_FILENO, &ignored, 1) > 0) {
    }
    return kept < 0;
}

/* Before the root is changed. A machine without counters is no error here: it is reported, and a run may demand them. */
void calls_prepare(const struct config *config) {
    bool may_mount = !config->user_namespace && !config->adopted;
    tracepoint = config->tracepoint ? config->tracepoint : may_mount ? find_tracepoint() : 0;
    if (tracepoint) {
        kept = open_counter(false);
    }
}

bool calls_are_counted(void) {
    return kept >= 0;
}

/* ---- In the new process. ---- */

bool calls_count(bool rate) {
    if (kept < 0) {
        return !rate;
    }
    counter = open_counter(true);
    if (rate) {
        rate_counter = open_counter(true);
        if (rate_counter < 0 || (*uncounted && syscall(SYS_ioctl, rate_counter, PERF_EVENT_IOC_SET_FILTER, uncounted) != 0)) {
            return false;
        }
    }
    return counter >= 0;
}

bool calls_install_filter(void) {
    if (filter.len == 0) {
        errno = ENOKEY; /* the owner has sent none: nothing runs unfiltered */
        return false;
    }
    if (named) {
        listener = (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter);
        if (listener >= 0) {
            return true;
        }
        if (errno != EBUSY || traced) {
            return false;
        }
        without_names(); /* somebody outside has a listener already, and there can be one only */
    }
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter) == 0;
}

/* ---- In init. ---- */

void calls_begin(uint64_t now) {
    started = now;
    memset(&found, 0, sizeof found);
    memset(seen_at, 0, sizeof seen_at);
    if (traced) {
        memset(calls, 0, sizeof calls);
    }
}

int calls_listener(void) {
    return listener;
}

/* Takes one notification. A traced call goes on; any other ends the run, and is never answered. */
void calls_listen(short events) {
    struct seccomp_notif notification = {0};
    if (!(events & POLLIN)) {
        close(listener); /* the last process under the filter has ended */
        listener = -1;
        return;
    }
    if (syscall(SYS_ioctl, listener, SECCOMP_IOCTL_NOTIF_RECV, &notification) != 0) {
        return; /* its sender has been killed meanwhile */
    }
    if (traced) {
        uint32_t number = (uint32_t)notification.data.nr;
        calls[number < MAX_NUMBER ? number : MAX_NUMBER - 1]++;
        struct seccomp_notif_resp go_on = {.id = notification.id, .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE};
        syscall(SYS_ioctl, listener, SECCOMP_IOCTL_NOTIF_SEND, &go_on);
    } else if (found.kind == VIOLATION_NONE) {
        found.kind = VIOLATION_NAMED;
        found.processor = notification.data.arch;
        found.number = (uint32_t)notification.data.nr;
        memcpy(found.arguments, notification.data.args, sizeof found.arguments);
    }
}

/* The kernel's own kill says nothing but its signal; where calls are named, that signal is the program's own doing. */
void calls_ended_by(int signal) {
    if (signal == SIGSYS && (!named || traced)) {
        found.kind = VIOLATION_UNNAMED;
    }
}

const struct violation *calls_violation(void) {
    return &found;
}

static uint64_t read_counter(int fd) {
    uint64_t value;
    return fd >= 0 && read(fd, &value, sizeof value) == sizeof value ? value : 0;
}

/* Whether there were more calls than this since some moment that is not more than a second ago. */
bool calls_too_many(uint64_t limit, uint64_t now) {
    if (rate_counter < 0) {
        return false;
    }
    uint64_t count = read_counter(rate_counter), before = now - started <= SECOND ? 0 : count;
    for (unsigned i = 0; i < PARTS; i++) {
        if (seen_at[i] && now - seen_at[i] <= SECOND && seen[i] < before) {
            before = seen[i];
        }
    }
    if (now - seen_at[(seen_next + PARTS - 1) % PARTS] >= SECOND / PARTS) {
        seen[seen_next] = count;
        seen_at[seen_next] = now;
        seen_next = (seen_next + 1) % PARTS;
    }
    return count - before > limit;
}

/* Sends which calls were made where that is traced; returns how many there were, or UNMEASURED. */
uint64_t calls_total(void) {
    uint64_t count = counter < 0 ? UNMEASURED : read_counter(counter);
    for (uint32_t i = 0; traced && i < MAX_NUMBER;) {
        unsigned char *begin = wire_reserve(), *p = begin;
        for (; i < MAX_NUMBER && p - begin < MAX_PAYLOAD - 8; i++) {
            if (calls[i]) {
                p = put_u32(put_u32(p, i), calls[i]);
            }
        }
        wire_commit(FRAME_CALLS, (uint32_t)(p - begin));
    }
    return count;
}

/* Closes what belongs to the run. The kernel takes its time over a listener: up to milliseconds on a busy machine. */
void calls_end(void) {
    int *const fds[] = {&counter, &rate_counter, &listener};
    for (size_t i = 0; i < sizeof fds / sizeof *fds; i++) {
        if (*fds[i] >= 0) {
            close(*fds[i]);
            *fds[i] = -1;
        }
    }
}
