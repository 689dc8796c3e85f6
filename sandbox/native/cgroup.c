/*
 * Control groups. Init sits inside the group and its children inherit it: moving a process into a group costs some
 * ten milliseconds under version 1, unless it moves only itself through the file "tasks".
 *
 * The files that limit and measure are opened before the root is changed and never by name again.
 */
#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static bool v2;
static int memory_limit = -1, memory_stat = -1, memory_events = -1, cpu_usage = -1, pids_limit = -1;
static int memory_swap_limit = -1; /* v1 only: memory and swap together */

static int open_in(const char *folder, const char *file, int flags) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, file);
    return open(path, flags | O_CLOEXEC);
}

static int need_in(const char *folder, const char *file, int flags) {
    int fd = open_in(folder, file, flags);
    if (fd < 0) {
        die(file, folder);
    }
    return fd;
}

static void enter(const char *folder) {
    int fd = need_in(folder, v2 ? "cgroup.procs" : "tasks", O_WRONLY);
    if (write(fd, "0", 1) != 1) {
        die("joining the control group", folder);
    }
    close(fd);
}

/* In a container that somebody else made, init is in the group already and may only look. */
static void adopt(const struct config *config) {
    if (config->cgroup_memory) {
        memory_stat = need_in(config->cgroup_memory, "memory.stat", O_RDONLY);
        memory_events = need_in(config->cgroup_memory, v2 ? "memory.events" : "memory.oom_control", O_RDONLY);
    }
    if (config->cgroup_cpu) {
        cpu_usage = need_in(config->cgroup_cpu, v2 ? "cpu.stat" : "cpuacct.usage", O_RDONLY);
    }
}

void cgroup_join(const struct config *config) {
    v2 = config->cgroup_v2;
    if (config->adopted) {
        adopt(config);
        return;
    }
    if (config->cgroup_memory) {
        const char *folder = config->cgroup_memory;
        enter(folder);
        memory_limit = need_in(folder, v2 ? "memory.max" : "memory.limit_in_bytes", O_WRONLY);
        memory_stat = need_in(folder, "memory.stat", O_RDONLY);
        memory_events = need_in(folder, v2 ? "memory.events" : "memory.oom_control", O_RDONLY);
        if (v2) {
            int swap = open_in(folder, "memory.swap.max", O_WRONLY);
            if (swap >= 0 && write(swap, "0", 1) != 1) {
                die("memory.swap.max", folder);
            }
            close(swap);
        } else {
            memory_swap_limit = open_in(folder, "memory.memsw.limit_in_bytes", O_WRONLY);
        }
    }
    if (config->cgroup_cpu) {
        if (!v2 || !config->cgroup_memory) {
            enter(config->cgroup_cpu);
        }
        cpu_usage = need_in(config->cgroup_cpu, v2 ? "cpu.stat" : "cpuacct.usage", O_RDONLY);
    }
    if (config->cgroup_pids) {
        if (!v2) {
            enter(config->cgroup_pids);
        }
        pids_limit = need_in(config->cgroup_pids, "pids.max", O_WRONLY);
    }
}

static bool try_remove(const char *folder) {
    return folder == NULL || rmdir(folder) == 0 || errno == ENOENT;
}

void cgroup_remove(const struct config *config) {
    /* The kernel lets go of a group a moment after its last process was reaped. */
    for (int i = 0; i < 5000; i++) {
        bool memory = try_remove(config->cgroup_memory);
        bool cpu = try_remove(config->cgroup_cpu);
        bool pids = try_remove(config->cgroup_pids);
        if (memory && cpu && pids) {
            return;
        }
        nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    }
}

bool cgroup_has_memory(void) {
    return memory_events >= 0;
}

bool cgroup_has_cpu(void) {
    return cpu_usage >= 0;
}

bool cgroup_has_pids(void) {
    return pids_limit >= 0;
}

static const char *read_all(int fd, char *buffer, size_t size) {
    ssize_t n = pread(fd, buffer, size - 1, 0);
    if (n < 0) {
        die("reading", "a control group");
    }
    buffer[n] = 0;
    return buffer;
}

static uint64_t read_number(int fd) {
    char buffer[64];
    return strtoull(read_all(fd, buffer, sizeof buffer), NULL, 10);
}

static uint64_t field(const char *text, const char *name) {
    const char *at = strstr(text, name);
    if (at == NULL) {
        errno = ENODATA;
        die("control group field", name);
    }
    return strtoull(at + strlen(name), NULL, 10);
}

static uint64_t read_field(int fd, const char *name) {
    char buffer[8192];
    return field(read_all(fd, buffer, sizeof buffer), name);
}

static void write_number(int fd, uint64_t value, const char *name) {
    char buffer[32];
    int length = value == UNMEASURED ? snprintf(buffer, sizeof buffer, v2 ? "max" : "-1")
                                     : snprintf(buffer, sizeof buffer, "%llu", (unsigned long long)value);
    if (pwrite(fd, buffer, (size_t)length, 0) != length) {
        die("setting the control group's", name);
    }
}

/*
 * What init and the files in the work directory take up, which is not the program's. Pages that the kernel only caches
 * are not in it: it gives those up, and a program that made it cache more would have a higher limit in its next run.
 */
uint64_t cgroup_memory_in_use(void) {
    char buffer[8192]; /* read once: the kernel adds up what all cores have counted each time */
    const char *text = read_all(memory_stat, buffer, sizeof buffer);
    return field(text, v2 ? "anon " : "rss ") + field(text, "shmem ");
}

void cgroup_limit(uint64_t memory_bytes, uint32_t processes) {
    if (memory_limit >= 0) {
        uint64_t limit = cgroup_memory_in_use() + memory_bytes;
        write_number(memory_limit, limit, "memory");
        if (memory_swap_limit >= 0) {
            write_number(memory_swap_limit, limit, "memory and swap");
        }
    }
    if (pids_limit >= 0) {
        char buffer[16];
        int length = snprintf(buffer, sizeof buffer, "%u", processes + 1); /* and init */
        if (pwrite(pids_limit, buffer, (size_t)length, 0) != length) {
            die("setting the control group's", "processes");
        }
    }
}

void cgroup_unlimit(void) {
    if (memory_limit >= 0) {
        if (memory_swap_limit >= 0) {
            write_number(memory_swap_limit, UNMEASURED, "memory and swap");
        }
        write_number(memory_limit, UNMEASURED, "memory");
    }
}

uint64_t cgroup_cpu_nanos(void) {
    return v2 ? read_field(cpu_usage, "usage_usec ") * 1000 : read_number(cpu_usage);
}

uint64_t cgroup_oom_kills(void) {
    return read_field(memory_events, "oom_kill ");
}
