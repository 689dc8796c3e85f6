// attack: reads the memory of init
// expect: SV
// reason: process_vm_readv

#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <sys/uio.h>
int main(void) {
    char byte;
    struct iovec mine = {&byte, 1}, other = {(void *)0x400000, 1};
    long result = process_vm_readv(1, &mine, 1, &other, 1, 0);
    if (result >= 0) puts("BREACH: process_vm_readv is permitted");
    printf("contained: %s\n", strerror(errno));
}
