/* The command line, and the loop that serves the owner's requests between runs. */
#include "init.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

void die(const char *what, const char *name) {
    dprintf(STDERR_FILENO, "%s %s: %s\n", what, name, strerror(errno));
    _exit(1);
}

static uint64_t number(const char *text) {
    char *end;
    errno = 0;
    uint64_t value = strtoull(text, &end, 10);
    if (errno || *end || end == text) {
        errno = EINVAL;
        die("not a number:", text);
    }
    return value;
}

/* The owner makes this line: option and value in turn, then the links as pairs, and last the binds as pairs. */
static void parse(char **argv, struct config *config) {
    for (char **a = argv + 1; *a; a += 2) {
        if (a[1] == NULL) {
            errno = EINVAL;
            die("no value for", *a);
        }
        if (!strcmp(*a, "--user-namespace")) {
            config->user_namespace = number(a[1]) != 0;
        } else if (!strcmp(*a, "--adopted")) {
            config->adopted = number(a[1]) != 0;
        } else if (!strcmp(*a, "--uid")) {
            config->uid = (uid_t)number(a[1]);
        } else if (!strcmp(*a, "--work-bytes")) {
            config->work_bytes = number(a[1]);
        } else if (!strcmp(*a, "--work-files")) {
            config->work_files = number(a[1]);
        } else if (!strcmp(*a, "--tracepoint")) {
            config->tracepoint = number(a[1]);
        } else if (!strcmp(*a, "--cgroup-version")) {
            config->cgroup_v2 = number(a[1]) == 2;
        } else if (!strcmp(*a, "--cgroup-memory")) {
            config->cgroup_memory = a[1];
        } else if (!strcmp(*a, "--cgroup-cpu")) {
            config->cgroup_cpu = a[1];
        } else if (!strcmp(*a, "--cgroup-pids")) {
            config->cgroup_pids = a[1];
        } else if (!strcmp(*a, "--links")) {
            config->link_count = number(a[1]);
            config->links = a + 2;
            for (uint64_t i = 0; i < config->link_count && a[2] && a[3]; i++) {
                a += 2;
            }
        } else if (!strcmp(*a, "--binds")) {
            config->binds = a + 2; /* the rest of the line */
            return;
        } else {
            errno = EINVAL;
            die("unknown option", *a);
        }
    }
}

static void ready(void) {
    unsigned char *begin = wire_reserve(), *p = begin;
    p = put_u32(p, PROTOCOL_VERSION);
    p = put_u32(p, (calls_are_counted() ? 1u : 0) | (calls_are_named() ? 2u : 0) | (cgroup_has_memory() ? 4u : 0) |
                       (cgroup_has_cpu() ? 8u : 0));
    wire_commit(FRAME_READY, (uint32_t)(p - begin));
    wire_drain();
}

/*
 * A program that has taken all memory leaves none for init, and what the kernel then kills may be init: so all that init
 * will ever touch is there before the first program, and stays. Not where programs may ask the kernel to spare them:
 * there it is better to be small. Where locking is not permitted, init is as likely to be killed as it was.
 */
static void hold_memory(const struct config *config) {
    if (!config->adopted || adopted_is_guarded()) {
        mlockall(MCL_CURRENT);
    }
}

int main(int argc, char **argv) {
    struct config config = {.uid = 65534, .work_bytes = 1 << 20, .work_files = 100};
    if (argc == 2 && !strcmp(argv[1], "--print-tracepoint")) {
        calls_print_tracepoint();
        return 0;
    }
    if (argc == 2 && !strcmp(argv[1], "--keep-counting")) {
        return calls_keep();
    }
    if (argc == 3 && !strcmp(argv[1], "--stage")) {
        return stage_serve(argv[2]);
    }
    parse(argv, &config);
    int ended = container_start(&config);
    if (ended >= 0) {
        cgroup_remove(&config);
        return ended;
    }
    wire_start();
    hold_memory(&config);
    ready();
    for (;;) {
        struct frame frame;
        wire_wait(&frame);
        struct cursor request = {frame.payload, frame.payload + frame.length};
        switch (frame.type) {
            case FRAME_POLICY:
                calls_set_policy(&request);
                break;
            case FRAME_RUN:
                run_program(&request, &config);
                break;
            case FRAME_WRITE:
                files_write(&request, &config);
                break;
            case FRAME_COLLECT:
                files_collect(&request, &config);
                break;
            case FRAME_RESET:
                scratch_reset(&config);
                break;
            case FRAME_MEASURE:
                put_u64(wire_reserve(), cgroup_has_memory() ? cgroup_memory_in_use() : 0);
                wire_commit(FRAME_MEMORY, 8);
                wire_drain();
                break;
            case FRAME_STDIN:
            case FRAME_STDIN_END:
            case FRAME_CLOSE_STDOUT:
            case FRAME_KILL:
                break; /* for a run that has just ended */
            default:
                errno = EPROTO;
                die("frame", "of an unknown kind");
        }
    }
}
