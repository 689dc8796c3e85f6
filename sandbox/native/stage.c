/*
 * Folders that containers of somebody else's making are shown after they were made: "letscode-init --stage FOLDER", a
 * helper of the owner on the host. A container is made with a folder of ours bound as a slave mount; what is mounted below that
 * folder on the host appears in the container, and stays there when the host has let go of it.
 *
 * Commands come on standard input as strings that end with a NUL; each is answered by one line, "ok" or what is wrong.
 *
 *   share FOLDER         makes the folder a mount of its own, which containers can be slaves of
 *   show HOST FOLDER     mounts a folder of the host, read-only, over an empty one below a shared folder
 *   release FOLDER       takes the shared folder and all below it off the host; containers keep what they were shown
 *
 * When the input ends, because the owner has ended, however it did, nothing stays mounted, and FOLDER is deleted.
 */
#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* linux/mount.h, which does not go together with the library's own. */
struct attributes {
    uint64_t set, clear, propagation, user_namespace;
};
#define ATTRIBUTES_HARMLESS 0x7 /* read-only, no setuid, no devices */
#define CLONE_TREE 1
#define RECURSIVE 0x8000
#define FROM_EMPTY_PATH 4

#define MAX_SHARED 1024
static char *shared[MAX_SHARED];

static bool share(char *folder) {
    for (int i = 0; i < MAX_SHARED; i++) {
        if (shared[i] == NULL) {
            if (mount(folder, folder, NULL, MS_BIND, NULL) != 0) {
                return false;
            }
            shared[i] = strdup(folder);
            return shared[i] && mount(NULL, folder, NULL, MS_SHARED, NULL) == 0;
        }
    }
    errno = EMFILE;
    return false;
}

/* The flags must be there before it is mounted: changing them later would not reach the containers. */
static bool show(char *host, char *folder) {
    int tree = (int)syscall(SYS_open_tree, AT_FDCWD, host, CLONE_TREE | RECURSIVE | O_CLOEXEC);
    struct attributes attributes = {.set = ATTRIBUTES_HARMLESS};
    bool shown = tree >= 0 &&
                 syscall(SYS_mount_setattr, tree, "", AT_EMPTY_PATH | RECURSIVE, &attributes, sizeof attributes) == 0 &&
                 syscall(SYS_move_mount, tree, "", AT_FDCWD, folder, FROM_EMPTY_PATH) == 0;
    int error = errno;
    close(tree);
    errno = error;
    return shown;
}

/* Private first: unmounting a shared mount would unmount it in the containers, too. */
static bool release(char *folder) {
    for (int i = 0; i < MAX_SHARED; i++) {
        if (shared[i] && !strcmp(shared[i], folder)) {
            bool released =
                mount(NULL, folder, NULL, MS_PRIVATE | MS_REC, NULL) == 0 && umount2(folder, MNT_DETACH) == 0;
            free(shared[i]);
            shared[i] = NULL;
            return released;
        }
    }
    return true;
}

static char *word(void) {
    static char *words[3];
    static size_t room[3];
    static int next;
    next = (next + 1) % 3;
    return getdelim(&words[next], &room[next], 0, stdin) > 0 ? words[next] : NULL;
}

static int delete(const char *path, const struct stat *status, int kind, struct FTW *position) {
    (void)status, (void)kind, (void)position;
    remove(path);
    return 0;
}

int stage_serve(const char *own) {
    signal(SIGINT, SIG_IGN); /* of the owner's terminal; the owner has things to put away first */
    signal(SIGHUP, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    for (char *command; (command = word()) != NULL;) {
        char *first = word(), *second = !strcmp(command, "show") ? word() : first;
        if (first == NULL || second == NULL) {
            break;
        }
        bool done = !strcmp(command, "share")     ? share(first)
                    : !strcmp(command, "show")    ? show(first, second)
                    : !strcmp(command, "release") ? release(first)
                                                  : (errno = EINVAL, false);
        printf("%s\n", done ? "ok" : strerror(errno));
        fflush(stdout);
    }
    for (int i = 0; i < MAX_SHARED; i++) {
        if (shared[i]) {
            release(shared[i]);
        }
    }
    nftw(own, delete, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
    return 0;
}
