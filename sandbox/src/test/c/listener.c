/* Starts a program below a filter of system calls that has a listener, as some container runtimes do. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv) {
    struct sock_filter allow = {.code = BPF_RET | BPF_K, .k = SECCOMP_RET_ALLOW};
    struct sock_fprog filter = {.len = 1, .filter = &allow};
    int listener = (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter);
    if (argc < 2 || listener < 0 || fcntl(listener, F_SETFD, 0) != 0) {
        return 1;
    }
    execv(argv[1], argv + 1);
    return 1;
}
