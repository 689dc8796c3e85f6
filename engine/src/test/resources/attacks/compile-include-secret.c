// attack: has the compiler quote the host's secret and the answer in its messages
// expect: CE
// lane: quick

#include "@secret@"
#include "@answer@"
#include "/etc/shadow"
#include "/proc/1/environ"
int main(void) { return 0; }
