// attack: puts a filter of its own over the sandbox's, which answers what it is asked about with "go on"
// expect: SV WA

#define _GNU_SOURCE
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    struct sock_filter all[] = {{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW}};
    struct sock_fprog program = {1, all};
    int listener = (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
    if (listener >= 0) puts("BREACH: it can answer for calls itself");
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0) puts("BREACH: the sandbox's filter is gone");
    puts("contained");
}
