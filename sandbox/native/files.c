/* Files between the owner and the work directory. Programs may have left links there: none is ever followed. */
#include "init.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define WORK "/work"
#define MAX_DEPTH 64

/* Opens the folder of a path below the work directory, leaves its last name in *name; -1 with errno if it cannot. */
static int open_parent(char *path, char **name, const struct config *maker) {
    int folder = open(WORK, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    char *at = path;
    for (char *slash = strchr(at, '/'); folder >= 0 && slash; slash = strchr(at, '/')) {
        *slash = 0;
        if (maker && mkdirat(folder, at, 0755) == 0 && !maker->adopted) {
            fchownat(folder, at, maker->uid, maker->uid, AT_SYMLINK_NOFOLLOW);
        }
        int next = strcmp(at, "..") ? openat(folder, at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
                                    : (errno = EPERM, -1);
        int error = errno;
        close(folder);
        errno = error;
        folder = next;
        *slash = '/';
        at = slash + 1;
    }
    *name = at;
    return folder;
}

static int create(char *path, bool executable, const struct config *config) {
    char *name;
    int folder = open_parent(path, &name, config);
    if (folder < 0) {
        return -1;
    }
    int fd = openat(folder, name, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0644);
    int error = errno;
    close(folder);
    bool owned = fd >= 0 && (config->adopted || fchown(fd, config->uid, config->uid) == 0);
    if (fd >= 0 && (!owned || fchmod(fd, executable ? 0755 : 0644) != 0)) {
        error = errno;
        close(fd);
        fd = -1;
    }
    errno = error;
    return fd;
}

/* FRAME_WRITE executable path, then FRAME_DATA…, then FRAME_END; answered by FRAME_END or FRAME_REFUSED. */
void files_write(struct cursor *request, const struct config *config) {
    bool executable = take_u8(request) != 0;
    char path[4096];
    snprintf(path, sizeof path, "%s", take_string(request));
    act_as_program(config);
    int fd = create(path, executable, config);
    int error = fd < 0 ? errno : 0;
    act_as_init(config);
    struct frame frame;
    for (wire_wait(&frame); frame.type == FRAME_DATA; wire_wait(&frame)) {
        for (uint32_t done = 0; !error && done < frame.length;) {
            ssize_t n = write(fd, frame.payload + done, frame.length - done);
            if (n < 0) {
                error = errno;
            } else {
                done += (uint32_t)n;
            }
        }
    }
    if (fd >= 0 && close(fd) != 0 && !error) {
        error = errno;
    }
    if (error) {
        wire_refuse("cannot write", path, error);
    } else {
        wire_reserve();
        wire_commit(FRAME_END, 0);
        wire_drain();
    }
}

static bool send_file(int folder, const char *name, const char *path, uint64_t *left) {
    int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat status;
    if (fd < 0 || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(fd);
        return true;
    }
    if ((uint64_t)status.st_size > *left) {
        close(fd);
        errno = EFBIG;
        return false;
    }
    *left -= (uint64_t)status.st_size;
    unsigned char *p = wire_reserve();
    *p++ = (status.st_mode & 0111) != 0;
    p = put_u64(p, (uint64_t)status.st_size);
    size_t length = strlen(path) + 1;
    memcpy(p, path, length);
    wire_commit(FRAME_FILE, (uint32_t)(9 + length));
    for (ssize_t n; (n = read(fd, wire_reserve(), MAX_PAYLOAD)) > 0;) {
        wire_commit(FRAME_DATA, (uint32_t)n);
        wire_flush();
    }
    close(fd);
    return true;
}

static bool send_folder(int fd, const char *path, int depth, uint64_t *left) {
    DIR *folder = fdopendir(fd);
    bool ok = folder != NULL && depth < MAX_DEPTH;
    if (folder && !ok) {
        errno = ELOOP;
    }
    for (struct dirent *entry; ok && (entry = readdir(folder));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) {
            continue;
        }
        char below[4096];
        if (snprintf(below, sizeof below, "%s%s%s", path, *path ? "/" : "", entry->d_name) >= (int)sizeof below) {
            errno = ENAMETOOLONG;
            ok = false;
        } else if (entry->d_type == DT_DIR) {
            int next = openat(fd, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            ok = next < 0 || send_folder(next, below, depth + 1, left);
        } else if (entry->d_type == DT_REG) {
            ok = send_file(fd, entry->d_name, below, left);
        }
    }
    int error = errno;
    if (folder) {
        closedir(folder);
    }
    errno = error;
    return ok;
}

static bool collect(char *path, uint64_t left) {
    char *name;
    int parent = open_parent(path, &name, NULL);
    int folder = parent < 0 ? -1 : openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    close(parent);
    return folder < 0 || send_folder(folder, "", 0, &left);
}

/* FRAME_COLLECT limit path; answered by FRAME_FILE executable size path and FRAME_DATA…, and FRAME_END or _REFUSED. */
void files_collect(struct cursor *request, const struct config *config) {
    uint64_t left = take_u64(request);
    char path[4096];
    snprintf(path, sizeof path, "%s", take_string(request));
    act_as_program(config);
    bool collected = collect(path, left);
    int error = errno;
    act_as_init(config);
    if (!collected) {
        wire_refuse("cannot collect", path, error);
        return;
    }
    wire_reserve();
    wire_commit(FRAME_END, 0);
    wire_drain();
}
