// attack: finds a control group whose release agent it may set, which the host would run as root
// expect: SV WA

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

static void look(const char *folder, int depth) {
    static const char *const FILES[] = {"release_agent", "tasks", "cgroup.procs", "memory.limit_in_bytes", "memory.max"};
    char path[1000];
    for (unsigned i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, FILES[i]);
        int fd = open(path, O_WRONLY);
        if (fd >= 0) printf("BREACH: %s can be written\n", path);
    }
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && depth < 3 && (entry = readdir(dir));) {
        if (entry->d_type == DT_DIR && entry->d_name[0] != '.') {
            snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
            look(path, depth + 1);
        }
    }
}

int main(void) {
    look("/sys/fs/cgroup", 0);
    mkdir("/tmp/group", 0755);
    if (mount("none", "/tmp/group", "cgroup", 0, "memory") == 0 || mount("none", "/tmp/group", "cgroup2", 0, "") == 0) {
        puts("BREACH: control groups can be mounted");
        look("/tmp/group", 0);
    }
    puts("contained");
}
