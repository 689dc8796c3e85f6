// attack: leaves a POSIX message queue for the next run
// expect: WA
// tests: 2

#include <fcntl.h>
#include <mqueue.h>
#include <stdio.h>

int main(void) {
    int run;
    scanf("run %d", &run);
    struct mq_attr small = {.mq_maxmsg = 1, .mq_msgsize = 16};
    mqd_t queue = run == 1 ? mq_open("/left", O_CREAT | O_RDWR, 0666, &small) : mq_open("/left", O_RDWR);
    if (queue >= 0 && run == 2) puts("BREACH: the queue of run 1");
    puts("contained");
}
