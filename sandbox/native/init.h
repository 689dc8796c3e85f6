/*
 * letscode-init: PID 1 of a container that runs untrusted programs one after another.
 *
 * The owner starts it with its standard input and output as the only connection: frames in, frames out
 * (docs/adr/0004-init-and-protocol.md). When the input ends, it and everything in the container die.
 */
#ifndef LETSCODE_INIT_H
#define LETSCODE_INIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define PROTOCOL_VERSION 2
#define FRAME_HEADER 5
#define MAX_PAYLOAD (64 * 1024)
/* How much standard input the owner may send before it is told that some was passed on. */
#define STDIN_WINDOW (256 * 1024)
#define UNMEASURED UINT64_MAX

/* Owner to init. */
enum {
    FRAME_POLICY = 'Y',
    FRAME_RUN = 'R',
    FRAME_STDIN = 'I',
    FRAME_STDIN_END = 'E',
    FRAME_CLOSE_STDOUT = 'O',
    FRAME_KILL = 'K',
    FRAME_WRITE = 'W',
    FRAME_DATA = 'D',
    FRAME_END = 'F',
    FRAME_COLLECT = 'G',
    FRAME_RESET = 'Z',
    FRAME_MEASURE = 'M'
};

/* Init to owner. FRAME_DATA and FRAME_END go both ways. */
enum {
    FRAME_READY = 'S',
    FRAME_STDOUT = '1',
    FRAME_STDERR = '2',
    FRAME_CREDIT = 'C',
    FRAME_STDIN_CLOSED = 'P',
    FRAME_CALLS = 'L',
    FRAME_RESULT = 'T',
    FRAME_FILE = 'N',
    FRAME_REFUSED = 'X',
    FRAME_MEMORY = 'U'
};

struct frame {
    uint8_t type;
    uint32_t length;
    const unsigned char *payload;
};

/* Reads values off a payload; running out is a broken owner, and fatal. */
struct cursor {
    const unsigned char *at, *end;
};

/* What the command line asks for. */
struct config {
    bool user_namespace; /* made by an ordinary user: one user is mapped, capabilities are dropped by hand */
    bool adopted;        /* the container was made by somebody else, and this is already its PID 1 */
    uid_t uid;           /* programs run as this user and group */
    uint64_t work_bytes; /* of each place that programs may write to */
    uint64_t work_files;
    char **binds; /* host and guest in turn, up to a NULL */
    char **links; /* target and name in turn */
    uint64_t link_count;
    bool cgroup_v2;
    uint64_t tracepoint; /* the kernel's number of raw_syscalls:sys_enter; 0 if init has to find it */
    const char *cgroup_memory, *cgroup_cpu, *cgroup_pids; /* folders, or NULL; with v2 all the same */
};

/* wire.c */
void wire_start(void);
bool wire_fill(void);              /* reads what is there; false when the owner is gone */
bool wire_next(struct frame *out); /* the next complete frame, valid until the next call */
void wire_wait(struct frame *out); /* waits for one; exits when the owner is gone */
bool wire_can_queue(int frames);   /* whether so many of the largest frames fit in what waits to be sent */
bool wire_has_output(void);
unsigned char *wire_reserve(void); /* where the next frame's payload goes; at most MAX_PAYLOAD bytes */
void wire_commit(uint8_t type, uint32_t length);
void wire_flush(void); /* sends as much as goes without waiting */
void wire_drain(void); /* sends all */
void wire_refuse(const char *what, const char *name, int error);
uint8_t take_u8(struct cursor *c);
uint32_t take_u32(struct cursor *c);
uint64_t take_u64(struct cursor *c);
char *take_string(struct cursor *c);
unsigned char *put_u32(unsigned char *p, uint32_t value);
unsigned char *put_u64(unsigned char *p, uint64_t value);

/* adopted.c: what is different in a container that somebody else has made, such as Docker. */
void adopted_start(struct config *config);
void adopted_empty(const char *folder);
void adopted_remove_system_v(void);
bool adopted_is_guarded(void);
bool adopted_guard(void); /* in the new process; false if it failed */
void act_as_program(const struct config *config); /* from here on, in such a container; else nothing */
void act_as_init(const struct config *config);

/* container.c */
int container_start(struct config *config); /* returns only in PID 1; the outer process waits and cleans up */
void scratch_reset(const struct config *config);
uint64_t scratch_bytes(void);
int open_in_proc(const char *file); /* for writing, which programs cannot */

/* cgroup.c */
void cgroup_join(const struct config *config);
void cgroup_remove(const struct config *config);
bool cgroup_has_memory(void);
bool cgroup_has_cpu(void);
bool cgroup_has_pids(void);
void cgroup_limit(uint64_t memory_bytes, uint32_t processes);
void cgroup_unlimit(void);
uint64_t cgroup_cpu_nanos(void);
uint64_t cgroup_oom_kills(void);
uint64_t cgroup_memory_in_use(void);

/* files.c */
void files_write(struct cursor *request, const struct config *config);
void files_collect(struct cursor *request, const struct config *config);

/* calls.c */
struct violation {
    enum { VIOLATION_NONE, VIOLATION_NAMED, VIOLATION_UNNAMED } kind;
    uint32_t processor, number;
    uint64_t arguments[6];
};

void calls_set_policy(struct cursor *request);
bool calls_are_named(void);   /* whether a violation can be told by name */
bool calls_are_counted(void); /* whether system calls can be counted */
void calls_print_tracepoint(void);
int calls_keep(void); /* returns an exit code */
void calls_prepare(const struct config *config);
bool calls_count(bool rate);     /* in the new process: opens the counters */
bool calls_install_filter(void); /* in the new process; its descriptors must still be init's */
void calls_begin(uint64_t now);
int calls_listener(void); /* to be polled, or -1 */
void calls_listen(short events);
void calls_ended_by(int signal);
const struct violation *calls_violation(void);
bool calls_too_many(uint64_t limit, uint64_t now);
uint64_t calls_total(void);
void calls_end(void);

/* stage.c */
int stage_serve(const char *own);

/* run.c */
void run_program(struct cursor *request, const struct config *config);

/* Ends init, and with it the container, after a line on standard error that the owner shows. */
void die(const char *what, const char *name) __attribute__((noreturn));

#endif
