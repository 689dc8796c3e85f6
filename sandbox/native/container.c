/*
 * Namespaces and the file system view.
 *
 *   /usr /bin /lib …   the host's, read-only             /work       tmpfs, where programs start
 *   /proc              of the container's own processes  /tmp        tmpfs
 *   /dev               null zero full random urandom     /dev/shm    tmpfs
 */
#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/prctl.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Not in every libc's headers. */
struct attributes {
    uint64_t set, clear, propagation, user_namespace;
};
#define ATTRIBUTE_READ_ONLY 0x1
#define ATTRIBUTE_NO_SETUID 0x2
#define ATTRIBUTE_NO_DEVICES 0x4
#ifndef OPEN_TREE_CLONE
#define OPEN_TREE_CLONE 1
#endif
#ifndef SYS_open_tree
#define SYS_open_tree 428
#endif
#ifndef SYS_mount_setattr
#define SYS_mount_setattr 442
#endif
#ifndef AT_RECURSIVE
#define AT_RECURSIVE 0x8000
#endif

/* The folder that the new root is put over until it becomes the root: it exists everywhere and nothing is bound from it. */
#define STAGING "/proc"

static const char *const SCRATCH[] = {"/work", "/tmp", "/dev/shm"};
#define SCRATCH_COUNT (sizeof SCRATCH / sizeof *SCRATCH)
static struct stat pristine[SCRATCH_COUNT];

static const char *in_root(const char *guest) {
    static char path[4096];
    snprintf(path, sizeof path, STAGING "%s", guest);
    return path;
}

static void make_parents(char *path) {
    for (char *slash = strchr(path + sizeof STAGING, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(path, 0755);
        *slash = '/';
    }
}

static void make_target(const char *host, const char *guest) {
    char path[4096];
    snprintf(path, sizeof path, STAGING "%s", guest);
    make_parents(path);
    struct stat status;
    if (stat(host, &status) != 0) {
        die("cannot see", host);
    }
    if (S_ISDIR(status.st_mode)) {
        mkdir(path, 0755);
    } else {
        int fd = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0644);
        if (fd < 0) {
            die("cannot make", guest);
        }
        close(fd);
    }
}

static void bind_read_only(const char *host, const char *guest, bool device) {
    make_target(host, guest);
    const char *path = in_root(guest);
    if (mount(host, path, NULL, MS_BIND | MS_REC, NULL) != 0) {
        die("cannot bind", host);
    }
    struct attributes attributes = {
        .set = ATTRIBUTE_NO_SETUID | (device ? 0 : ATTRIBUTE_READ_ONLY | ATTRIBUTE_NO_DEVICES)};
    if (syscall(SYS_mount_setattr, AT_FDCWD, path, AT_RECURSIVE, &attributes, sizeof attributes) != 0) {
        die("cannot make read-only", host);
    }
}

static void write_file(const char *guest, const char *text) {
    const char *path = in_root(guest);
    int fd = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0644);
    if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text)) {
        die("cannot write", guest);
    }
    close(fd);
}

static void mount_scratch(size_t i, const struct config *config, const char *path) {
    char options[128];
    /* Ruby refuses a folder for temporary files that is not sticky. The work directory must not be: init writes over
     * the program's files there, which kernels may forbid in a sticky one. */
    snprintf(options, sizeof options, "mode=%s,size=%llu,nr_inodes=%llu", i == 0 ? "0777" : "1777",
             (unsigned long long)config->work_bytes, (unsigned long long)config->work_files + 1);
    if (mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOATIME, options) != 0 ||
        stat(path, &pristine[i]) != 0) {
        die("cannot mount", SCRATCH[i]);
    }
}

static bool is_pristine(size_t i) {
    struct stat now;
    const struct stat *then = &pristine[i];
    if (stat(SCRATCH[i], &now) != 0) {
        return false;
    }
    /* On tmpfs the size of a folder counts its entries, so that a coarse clock cannot hide one. */
    return now.st_size == then->st_size && now.st_nlink == then->st_nlink && now.st_mode == then->st_mode &&
           now.st_mtim.tv_sec == then->st_mtim.tv_sec && now.st_mtim.tv_nsec == then->st_mtim.tv_nsec &&
           now.st_ctim.tv_sec == then->st_ctim.tv_sec && now.st_ctim.tv_nsec == then->st_ctim.tv_nsec;
}

/* System V objects outlive the processes that made them. POSIX queues cannot be made at all: see limit_resources(). */
static bool has_system_v_objects(void) {
    struct shm_info shm;
    struct seminfo sem;
    struct msginfo msg;
    union {
        int value;
        struct seminfo *info;
    } argument = {.info = &sem};
    return shmctl(0, SHM_INFO, (struct shmid_ds *)(void *)&shm) < 0 || shm.used_ids > 0 ||
           semctl(0, 0, SEM_INFO, argument) < 0 || sem.semusz > 0 ||
           msgctl(0, MSG_INFO, (struct msqid_ds *)(void *)&msg) < 0 || msg.msgpool > 0;
}

static void remember_scratch(void) {
    for (size_t i = 0; i < SCRATCH_COUNT; i++) {
        if (stat(SCRATCH[i], &pristine[i]) != 0) {
            die("cannot see", SCRATCH[i]);
        }
    }
}

/* Without the right to mount, what the program made is removed piece by piece, and as the program's user. */
static void empty_scratch(const struct config *config) {
    act_as_program(config);
    for (size_t i = 0; i < SCRATCH_COUNT; i++) {
        if (!is_pristine(i)) {
            adopted_empty(SCRATCH[i]);
        }
    }
    if (has_system_v_objects()) {
        adopted_remove_system_v();
    }
    act_as_init(config);
    remember_scratch();
}

/* What is in the places that programs may write to. */
uint64_t scratch_bytes(void) {
    uint64_t bytes = 0;
    for (size_t i = 0; i < SCRATCH_COUNT; i++) {
        struct statfs status;
        if (statfs(SCRATCH[i], &status) == 0) {
            bytes += (uint64_t)(status.f_blocks - status.f_bfree) * (uint64_t)status.f_bsize;
        }
    }
    return bytes;
}

static int proc = AT_FDCWD; /* a view of /proc that is writable */

int open_in_proc(const char *file) {
    char path[64];
    snprintf(path, sizeof path, "%s%s", proc == AT_FDCWD ? "/proc/" : "", file);
    return openat(proc, path, O_WRONLY | O_CLOEXEC);
}

/*
 * Programs cannot write below /proc: where root lacks CAP_SYS_RESOURCE the kernel would let them take back their
 * out-of-memory score, and it is init that must never be preferred.
 */
static void make_proc_read_only(void) {
    struct attributes read_only = {.set = ATTRIBUTE_READ_ONLY};
    proc = (int)syscall(SYS_open_tree, AT_FDCWD, "/proc", OPEN_TREE_CLONE | O_CLOEXEC);
    if (proc < 0 || syscall(SYS_mount_setattr, AT_FDCWD, "/proc", 0, &read_only, sizeof read_only) != 0) {
        die("cannot make read-only", "/proc");
    }
}

/* Process numbers only go up, and would tell the next run how many processes there were. Not every kernel has this. */
static void restart_process_numbers(void) {
    int fd = open_in_proc("sys/kernel/ns_last_pid");
    if (fd >= 0) {
        if (write(fd, "1", 1) != 1) {
            die("cannot restart", "the numbers of processes");
        }
        close(fd);
    }
}

void scratch_reset(const struct config *config) {
    if (config->adopted) {
        empty_scratch(config);
        return;
    }
    for (size_t i = 0; i < SCRATCH_COUNT; i++) {
        if (!is_pristine(i)) {
            if (umount2(SCRATCH[i], MNT_DETACH) != 0) {
                die("cannot unmount", SCRATCH[i]);
            }
            mount_scratch(i, config, SCRATCH[i]);
        }
    }
    if (has_system_v_objects() && unshare(CLONE_NEWIPC) != 0) {
        die("cannot renew", "the IPC namespace");
    }
    restart_process_numbers();
}

static void make_devices(void) {
    static const char *const DEVICES[] = {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"};
    static const char *const LINKS[][2] = {{"/proc/self/fd", "/dev/fd"},
                                           {"/proc/self/fd/0", "/dev/stdin"},
                                           {"/proc/self/fd/1", "/dev/stdout"},
                                           {"/proc/self/fd/2", "/dev/stderr"}};
    mkdir(in_root("/dev"), 0755);
    for (size_t i = 0; i < sizeof DEVICES / sizeof *DEVICES; i++) {
        bind_read_only(DEVICES[i], DEVICES[i], true);
    }
    for (size_t i = 0; i < sizeof LINKS / sizeof *LINKS; i++) {
        if (symlink(LINKS[i][0], in_root(LINKS[i][1])) != 0) {
            die("cannot link", LINKS[i][1]);
        }
    }
}

static void make_root(const struct config *config) {
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) {
        die("cannot make private", "/");
    }
    if (mount("tmpfs", STAGING, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=1m,nr_inodes=1000") != 0) {
        die("cannot mount", "the new root");
    }
    for (char **bind = config->binds; bind && bind[0]; bind += 2) {
        bind_read_only(bind[0], bind[1], false);
    }
    for (uint64_t i = 0; i < config->link_count; i++) {
        char **link = config->links + 2 * i;
        char path[4096];
        snprintf(path, sizeof path, STAGING "%s", link[1]);
        make_parents(path);
        if (symlink(link[0], path) != 0) {
            die("cannot link", link[1]);
        }
    }
    make_devices();
    mkdir(in_root("/etc"), 0755);
    char users[160];
    snprintf(users, sizeof users, "root:x:0:0:root:/:/bin/false\nprogram:x:%u:%u:program:/work:/bin/sh\n",
             config->uid, config->uid);
    write_file("/etc/passwd", users);
    snprintf(users, sizeof users, "root:x:0:\nprogram:x:%u:\n", config->uid);
    write_file("/etc/group", users);
    write_file("/etc/hosts", "127.0.0.1 localhost\n");
    for (size_t i = 0; i < SCRATCH_COUNT; i++) {
        mkdir(in_root(SCRATCH[i]), 0755);
        mount_scratch(i, config, in_root(SCRATCH[i]));
    }
    /* hidepid: a program sees the processes of its own user only, and so not init. */
    mkdir(in_root("/proc"), 0555);
    if (mount("proc", in_root("/proc"), "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, "hidepid=2") != 0) {
        die("cannot mount", "/proc");
    }
}

static void enter_root(void) {
    if (chdir(STAGING) != 0 || syscall(SYS_pivot_root, ".", ".") != 0 || umount2(".", MNT_DETACH) != 0 ||
        chdir("/") != 0) {
        die("cannot change", "the root");
    }
    if (mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, NULL) != 0) {
        die("cannot make read-only", "/");
    }
    make_proc_read_only();
}

/* Maps the one user that programs run as to the user who started this. */
static void map_user(const struct config *config, uid_t user, gid_t group) {
    static const char *const FILES[] = {"/proc/self/setgroups", "/proc/self/uid_map", "/proc/self/gid_map"};
    for (size_t i = 0; i < 3; i++) {
        char line[64];
        int length = i == 0 ? snprintf(line, sizeof line, "deny")
                            : snprintf(line, sizeof line, "%u %u 1", config->uid, i == 1 ? user : group);
        int fd = open(FILES[i], O_WRONLY | O_CLOEXEC);
        if (fd < 0 || write(fd, line, (size_t)length) != length) {
            die("cannot write", FILES[i]);
        }
        close(fd);
    }
}

/*
 * Keeps what the rest of init's life needs: to become another user, to kill, to write for programs and look at them, to
 * mount fresh work directories, and to count system calls. Nothing that runs from here on can have anything else.
 */
static void give_up_capabilities(void) {
    static const int KEPT[] = {CAP_CHOWN,  CAP_DAC_OVERRIDE, CAP_FOWNER,    CAP_KILL,        CAP_SETGID,
                               CAP_SETUID, CAP_SYS_PTRACE,   CAP_SYS_ADMIN, CAP_SYS_RESOURCE, CAP_PERFMON};
    for (int capability = 0; capability <= CAP_LAST_CAP; capability++) {
        prctl(PR_CAPBSET_DROP, capability, 0, 0, 0); /* only matters to a program that could gain any, and none can */
    }
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3] = {{0}};
    uint32_t mask[_LINUX_CAPABILITY_U32S_3] = {0};
    for (size_t i = 0; i < sizeof KEPT / sizeof *KEPT; i++) {
        mask[CAP_TO_INDEX(KEPT[i])] |= CAP_TO_MASK(KEPT[i]);
    }
    bool known = syscall(SYS_capget, &header, sets) == 0;
    for (int i = 0; i < _LINUX_CAPABILITY_U32S_3; i++) {
        sets[i].effective &= mask[i];
        sets[i].permitted &= mask[i];
        sets[i].inheritable = 0;
    }
    if (!known || syscall(SYS_capset, &header, sets) != 0) {
        die("cannot give up", "capabilities");
    }
}

int container_start(struct config *config) {
    if (config->adopted) {
        adopted_start(config);
        cgroup_join(config);
        calls_prepare(config);
        remember_scratch();
        give_up_capabilities();
        return -1;
    }
    /* A session of its own, so that Ctrl-C in the owner's terminal is the owner's to handle. */
    setsid();
    umask(022);
    uid_t user = getuid();
    gid_t group = getgid();
    unsigned long namespaces = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS |
                               (config->user_namespace ? CLONE_NEWUSER : 0);
    pid_t child = (pid_t)syscall(SYS_clone, namespaces | SIGCHLD, 0, 0, 0, 0);
    if (child < 0) {
        die("cannot make", "namespaces");
    }
    if (child > 0) {
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
        int status = 0;
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    /* Init does not outlive the process that removes its control groups. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) {
        die("cannot tie", "init to its parent");
    }
    if (config->user_namespace) {
        map_user(config, user, group);
    }
    cgroup_join(config);
    if (unshare(CLONE_NEWCGROUP) != 0) {
        die("cannot make", "a cgroup namespace");
    }
    if (sethostname("letscode", 8) != 0) {
        die("cannot set", "the host name");
    }
    calls_prepare(config);
    make_root(config);
    enter_root();
    give_up_capabilities();
    return -1;
}
