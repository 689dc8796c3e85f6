// attack: waits
// expect: TLE
// lane: waiting
// time: 0.3
#include <unistd.h>
int main(void) {
  for (;;) {
    sleep(1000000);
  }
}
