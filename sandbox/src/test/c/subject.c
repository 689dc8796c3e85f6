/* What the sandbox's tests run: each argument is one thing that a program may do to its limits. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double cpu_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Uses so much CPU time, or without end. */
static void burn(long millis) {
    for (double until = cpu_seconds() + (double)millis / 1e3; millis < 0 || cpu_seconds() < until;) {
        for (volatile int i = 0; i < 1000; i++) {
        }
    }
}

static void *burn_for_ever(void *unused) {
    burn(-1);
    return unused;
}

static void hold(long long bytes) {
    char *p = mmap(NULL, (size_t)bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) {
        exit(9);
    }
    for (long long i = 0; i < bytes; i += 4096) {
        p[i] = 1;
    }
}

static void fork_times(int count, void (*action)(long long), long long value) {
    for (int i = 0; i < count; i++) {
        if (fork() == 0) {
            action(value);
            pause();
        }
    }
}

static void burn_action(long long millis) {
    burn((long)millis);
}

static int deep(int n) {
    volatile char frame[1000];
    frame[0] = (char)n;
    return n == 0 ? 0 : deep(n - 1) + frame[0] * 0 + 1;
}

/* Says when, and makes the system call whose number and arguments are given; then says how it went. */
static void *make_call(void *words) {
    char **argv = words;
    long argument[7] = {0};
    for (int i = 0; i < 7 && argv[i]; i++) {
        argument[i] = (long)strtoull(argv[i], NULL, 0);
    }
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    printf("%lld\n", (long long)now.tv_sec * 1000000000 + now.tv_nsec);
    fflush(stdout);
    errno = 0;
    syscall(argument[0], argument[1], argument[2], argument[3], argument[4], argument[5], argument[6]);
    printf("%d\n", errno);
    return NULL;
}

int main(int argc, char **argv) {
    const char *what = argc > 1 ? argv[1] : "";
    long long value = argc > 2 ? atoll(argv[2]) : 0;
    long long second = argc > 3 ? atoll(argv[3]) : 0;
    if (!strcmp(what, "burn")) {
        burn((long)value);
    } else if (!strcmp(what, "burn-threads")) {
        pthread_t thread;
        for (long long i = 1; i < value; i++) {
            pthread_create(&thread, NULL, burn_for_ever, NULL);
        }
        burn(-1);
    } else if (!strcmp(what, "burn-processes")) {
        fork_times((int)value, burn_action, -1);
        pause();
    } else if (!strcmp(what, "burn-unseen")) { /* in children that nobody waits for */
        signal(SIGCHLD, SIG_IGN);
        fork_times((int)value, burn_action, -1);
        pause();
    } else if (!strcmp(what, "hold")) {
        hold(value);
    } else if (!strcmp(what, "hold-processes")) {
        fork_times((int)value, hold, second);
        pause();
    } else if (!strcmp(what, "hold-files")) {
        FILE *file = fopen(argc > 3 ? argv[3] : "big", "w");
        static char block[65536];
        for (long long i = 0; file && i < value; i += (long long)sizeof block) {
            if (fwrite(block, 1, sizeof block, file) != sizeof block) {
                return 8;
            }
        }
        return file ? 0 : 7;
    } else if (!strcmp(what, "fork") || !strcmp(what, "fork-and-wait")) { /* prints how many could be started */
        int started = 0;
        for (int i = 0; i < value; i++) {
            pid_t pid = fork();
            if (pid == 0) {
                pause();
            }
            started += pid > 0;
        }
        printf("%d\n", started);
        if (!strcmp(what, "fork-and-wait")) {
            pause();
        }
    } else if (!strcmp(what, "fork-bomb")) {
        for (;;) {
            fork();
        }
    } else if (!strcmp(what, "orphan")) { /* leaves a process behind that has let go of its streams */
        if (fork() == 0) {
            setsid();
            if (fork() == 0) {
                signal(SIGTERM, SIG_IGN);
                close(0), close(1), close(2);
                pause();
            }
            _exit(0);
        }
        wait(NULL);
    } else if (!strcmp(what, "flood")) {
        static char block[65536];
        for (;;) {
            if (write((int)value, block, sizeof block) < 0) {
                return 6;
            }
        }
    } else if (!strcmp(what, "open")) { /* prints how many files could be opened */
        int opened = 0;
        for (int i = 0; i < value; i++) {
            opened += open("/dev/null", O_RDONLY) >= 0;
        }
        printf("%d\n", opened);
    } else if (!strcmp(what, "limits")) { /* before anything else: what is in force now */
        struct rlimit core, files, size, stack;
        getrlimit(RLIMIT_CORE, &core);
        getrlimit(RLIMIT_NOFILE, &files);
        getrlimit(RLIMIT_FSIZE, &size);
        getrlimit(RLIMIT_STACK, &stack);
        printf("%llu %llu %llu %llu\n", (unsigned long long)core.rlim_cur, (unsigned long long)files.rlim_cur,
               (unsigned long long)size.rlim_cur, (unsigned long long)stack.rlim_cur);
    } else if (!strcmp(what, "connect")) { /* prints errno and how many milliseconds it took */
        struct timespec from, to;
        struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)second)};
        inet_aton(argc > 4 ? argv[4] : "127.0.0.1", &address.sin_addr);
        clock_gettime(CLOCK_MONOTONIC, &from);
        int fd = socket(AF_INET, value ? SOCK_DGRAM : SOCK_STREAM, 0);
        int result = fd < 0 ? -1
                     : value ? (int)sendto(fd, "x", 1, 0, (struct sockaddr *)&address, sizeof address)
                             : connect(fd, (struct sockaddr *)&address, sizeof address);
        int error = result < 0 ? errno : 0;
        clock_gettime(CLOCK_MONOTONIC, &to);
        printf("%d %ld\n", error, (to.tv_sec - from.tv_sec) * 1000 + (to.tv_nsec - from.tv_nsec) / 1000000);
    } else if (!strcmp(what, "read")) { /* prints errno of reading a file */
        int fd = open(argv[2], O_RDONLY);
        char byte;
        printf("%d\n", fd < 0 ? errno : read(fd, &byte, 1) < 0 ? errno : 0);
    } else if (!strcmp(what, "write")) { /* prints errno of writing a file */
        int fd = open(argv[2], O_WRONLY | O_CREAT, 0644);
        printf("%d\n", fd < 0 ? errno : 0);
    } else if (!strcmp(what, "kill")) {
        printf("%d\n", kill((pid_t)value, SIGKILL) == 0 ? 0 : errno);
    } else if (!strcmp(what, "shm")) { /* prints how many System V segments there are, and leaves one */
        int id = shmget((key_t)value, 4096, IPC_CREAT | IPC_EXCL | 0666);
        printf("%d\n", id >= 0 ? 0 : errno);
    } else if (!strcmp(what, "call")) {
        make_call(argv + 2);
    } else if (!strcmp(what, "call-in-thread")) {
        pthread_t thread;
        pthread_create(&thread, NULL, make_call, argv + 2);
        pause();
    } else if (!strcmp(what, "call-in-child")) {
        if (fork() == 0) {
            make_call(argv + 2);
        }
        pause();
    } else if (!strcmp(what, "calls")) { /* so many that count towards the rate, and so many that do not */
        for (long long i = 0; i < value || i < second; i++) {
            if (i < value) {
                syscall(SYS_getppid);
            }
            if (i < second) {
                write(1, "", 0);
            }
        }
    } else if (!strcmp(what, "recurse")) {
        printf("%d\n", deep((int)value));
    } else if (!strcmp(what, "echo")) { /* a line at a time, at once */
        char line[4096];
        while (fgets(line, sizeof line, stdin)) {
            fputs(line, stdout);
            fflush(stdout);
        }
    } else if (!strcmp(what, "say")) { /* so many bytes of each kind to each stream, in turn */
        for (long long i = 0; i < value || i < second; i++) {
            if (i < value) {
                write(1, "o", 1);
            }
            if (i < second) {
                write(2, "e", 1);
            }
        }
    } else if (!strcmp(what, "count")) { /* prints the number of bytes of the input and their sum */
        static unsigned char block[1 << 16];
        unsigned long long bytes = 0, sum = 0;
        for (ssize_t n; (n = read(0, block, sizeof block)) > 0; bytes += (unsigned long long)n) {
            for (ssize_t i = 0; i < n; i++) {
                sum += block[i];
            }
        }
        printf("%llu %llu\n", bytes, sum);
    } else if (!strcmp(what, "exit")) {
        return (int)value;
    } else if (!strcmp(what, "signal")) {
        kill(getpid(), (int)value);
        pause();
    } else if (!strcmp(what, "stop")) {
        kill(getpid(), SIGSTOP);
    } else if (!strcmp(what, "wait")) {
        pause();
    } else {
        return 99;
    }
    return 0;
}
