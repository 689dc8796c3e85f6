/*
 * A container that somebody else has made, such as Docker: its namespaces, root and mounts are there and stay as they
 * are. Init is root without the capabilities that root is known for: it may become the program's user and may signal
 * it, and that is all. So what belongs to the program is touched as the program's user.
 *
 * Expected: /work, /tmp and /dev/shm are tmpfs that anybody may write to, the root is read-only, and the container's
 * own control group is at /sys/fs/cgroup, read-only. Whoever made the container sets its limits.
 */
#include "init.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/landlock.h>
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* linux/{shm,sem,msg}.h: the identifier at an index, whoever may read the object. */
#define ANY_SHARED_MEMORY 15
#define ANY_SEMAPHORES 20
#define ANY_MESSAGES 13

void act_as_program(const struct config *config) {
    if (config->adopted && (setegid(config->uid) != 0 || seteuid(config->uid) != 0)) {
        die("cannot act as", "the program's user");
    }
}

void act_as_init(const struct config *config) {
    if (config->adopted && (seteuid(0) != 0 || setegid(0) != 0)) {
        die("cannot act as", "init again");
    }
}

/* Terminals and message queues are nothing that a program has a use for; the places themselves are Docker's. */
static void hide_devices(void) {
    static const char *const UNNEEDED[] = {"/dev/tty", "/dev/ptmx", "/dev/console", "/dev/core"};
    for (size_t i = 0; i < sizeof UNNEEDED / sizeof *UNNEEDED; i++) {
        if (unlink(UNNEEDED[i]) != 0 && errno != ENOENT && chmod(UNNEEDED[i], 0) != 0) {
            die("cannot hide", UNNEEDED[i]);
        }
    }
    static const char *const FOLDERS[] = {"/dev/pts", "/dev/mqueue"};
    for (size_t i = 0; i < sizeof FOLDERS / sizeof *FOLDERS; i++) {
        if (chmod(FOLDERS[i], 0) != 0 && errno != ENOENT) {
            die("cannot hide", FOLDERS[i]);
        }
    }
}

/*
 * /proc is writable there, and what a process may change about itself is too much: how gladly the kernel kills it when
 * memory runs out, for one. Landlock (since Linux 5.13) leaves it the places that are meant to be written to.
 */
static int guard = -1;

static void make_guard(void) {
    static const char *const WRITABLE[] = {"/work", "/tmp", "/dev"};
    struct landlock_ruleset_attr writing = {.handled_access_fs = LANDLOCK_ACCESS_FS_WRITE_FILE};
    guard = (int)syscall(SYS_landlock_create_ruleset, &writing, sizeof writing, 0);
    for (size_t i = 0; guard >= 0 && i < sizeof WRITABLE / sizeof *WRITABLE; i++) {
        struct landlock_path_beneath_attr below = {.allowed_access = LANDLOCK_ACCESS_FS_WRITE_FILE,
                                                   .parent_fd = open(WRITABLE[i], O_PATH | O_CLOEXEC)};
        if (syscall(SYS_landlock_add_rule, guard, LANDLOCK_RULE_PATH_BENEATH, &below, 0) != 0) {
            die("cannot leave a program", WRITABLE[i]);
        }
        close(below.parent_fd);
    }
}

bool adopted_is_guarded(void) {
    return guard >= 0;
}

/* In the new process, which has renounced new privileges. */
bool adopted_guard(void) {
    return guard < 0 || syscall(SYS_landlock_restrict_self, guard, 0) == 0;
}

static const char *existing(const char *path) {
    return access(path, R_OK) == 0 ? path : NULL;
}

void adopted_start(struct config *config) {
    umask(022);
    if (getpid() != 1 || getuid() != 0) {
        errno = EPERM;
        die("init must be root and process 1 of", "the container");
    }
    if (setgroups(0, NULL) != 0) {
        die("cannot leave", "root's groups");
    }
    hide_devices();
    make_guard();
    config->cgroup_v2 = existing("/sys/fs/cgroup/cgroup.controllers") != NULL;
    const char *all = existing("/sys/fs/cgroup/memory.stat") ? "/sys/fs/cgroup" : NULL;
    config->cgroup_memory = config->cgroup_v2 ? all : existing("/sys/fs/cgroup/memory");
    config->cgroup_cpu = config->cgroup_v2 ? all : existing("/sys/fs/cgroup/cpuacct");
}

/* Removes what is not a folder with something in it; returns whether nothing of that name is left. */
static bool remove_at(int folder, const char *name) {
    return unlinkat(folder, name, 0) == 0 || unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

static DIR *open_below(int folder, const char *name) {
    fchmodat(folder, name, 0700, 0); /* it may have been made so that nobody can look into it */
    int fd = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    return fd < 0 ? NULL : fdopendir(fd);
}

static bool is_dots(const char *name) {
    return !strcmp(name, ".") || !strcmp(name, "..");
}

/* Empties a folder at the top; folders that have something in them move up beside it, to have their turn. */
static void empty_below(int top, const char *name) {
    static unsigned long moved;
    DIR *folder = open_below(top, name);
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        if (is_dots(entry->d_name) || remove_at(dirfd(folder), entry->d_name)) {
            continue;
        }
        char up[32];
        snprintf(up, sizeof up, ".letscode-%lu", moved++);
        fchmodat(dirfd(folder), entry->d_name, 0700, 0);
        renameat(dirfd(folder), entry->d_name, top, up);
    }
    if (folder) {
        closedir(folder);
    }
    remove_at(top, name);
}

/* However deep and wide the program has built, two folders are open at once and nothing is visited twice. */
void adopted_empty(const char *path) {
    for (int round = 0; round < 100000; round++) {
        DIR *folder = opendir(path);
        if (folder == NULL) {
            die("cannot open", path);
        }
        int left = 0;
        for (struct dirent *entry; (entry = readdir(folder));) {
            if (!is_dots(entry->d_name) && !remove_at(dirfd(folder), entry->d_name)) {
                left++;
                empty_below(dirfd(folder), entry->d_name);
            }
        }
        closedir(folder);
        if (left == 0) {
            return;
        }
    }
    errno = ENOTEMPTY;
    die("cannot empty", path);
}

/* The kernel gives the highest index in use, and the identifier at each. */
void adopted_remove_system_v(void) {
    union {
        int value;
        void *buffer;
    } argument;
    struct shm_info shm;
    struct seminfo sem;
    struct msginfo msg;
    struct shmid_ds segment;
    struct semid_ds set;
    struct msqid_ds queue;
    for (int i = shmctl(0, SHM_INFO, (struct shmid_ds *)(void *)&shm); i >= 0; i--) {
        int id = shmctl(i, ANY_SHARED_MEMORY, &segment);
        if (id >= 0 && shmctl(id, IPC_RMID, NULL) != 0) {
            die("cannot remove", "shared memory");
        }
    }
    argument.buffer = &sem;
    for (int i = semctl(0, 0, SEM_INFO, argument); i >= 0; i--) {
        argument.buffer = &set;
        int id = semctl(i, 0, ANY_SEMAPHORES, argument);
        if (id >= 0 && semctl(id, 0, IPC_RMID) != 0) {
            die("cannot remove", "semaphores");
        }
    }
    for (int i = msgctl(0, MSG_INFO, (struct msqid_ds *)(void *)&msg); i >= 0; i--) {
        int id = msgctl(i, ANY_MESSAGES, &queue);
        if (id >= 0 && msgctl(id, IPC_RMID, NULL) != 0) {
            die("cannot remove", "a message queue");
        }
    }
}
