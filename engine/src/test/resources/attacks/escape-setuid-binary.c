// attack: starts the machine's programs that run as root for everybody
// expect: WA

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* Starts it with an input that never ends, so that it waits for a password, and looks who it is by then. */
static void try(const char *program) {
    int input[2];
    pipe(input);
    pid_t child = fork();
    if (child == 0) {
        dup2(input[0], 0);
        close(1);
        close(2);
        execl(program, program, (char *)NULL);
        _exit(127);
    }
    usleep(20000);
    char path[100], line[300];
    snprintf(path, sizeof path, "/proc/%d/status", child);
    FILE *status = fopen(path, "r");
    if (!status) printf("BREACH: %s became somebody that this program cannot see\n", program);
    while (status && fgets(line, sizeof line, status)) {
        unsigned real, effective;
        if (sscanf(line, "Uid: %u %u", &real, &effective) == 2 && effective != getuid()) {
            printf("BREACH: %s runs as %u\n", program, effective);
        }
        if (!strncmp(line, "CapEff:", 7) && !strstr(line, "0000000000000000")) {
            printf("BREACH: %s has capabilities: %s", program, line);
        }
    }
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
}

int main(void) {
    DIR *bin = opendir("/usr/bin");
    int tried = 0;
    for (struct dirent *entry; bin && tried < 6 && (entry = readdir(bin));) {
        char path[400];
        struct stat status;
        snprintf(path, sizeof path, "/usr/bin/%s", entry->d_name);
        if (stat(path, &status) == 0 && S_ISREG(status.st_mode) && (status.st_mode & (S_ISUID | S_ISGID))) {
            try(path);
            tried++;
        }
    }
    puts("contained");
}
