// attack: the host's functions with addresses and lengths outside of its memory
// expect: WA RTE SV
// lane: quick
// tests: 2
#include <stdint.h>
#include <stdio.h>
#define HOST(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name))) int32_t host_##name
HOST(fd_write)(int32_t, int32_t, int32_t, int32_t);
HOST(fd_read)(int32_t, int32_t, int32_t, int32_t);
HOST(random_get)(int32_t, int32_t);
HOST(args_get)(int32_t, int32_t);
HOST(environ_get)(int32_t, int32_t);
HOST(path_open)(int32_t, int32_t, int32_t, int32_t, int32_t, int64_t, int64_t, int32_t, int32_t);
HOST(fd_prestat_get)(int32_t, int32_t);
HOST(poll_oneoff)(int32_t, int32_t, int32_t, int32_t);
HOST(clock_time_get)(int32_t, int64_t, int32_t);
static const int32_t places[] = {0, 1, 8, -1, -8, 0x7fffffff, (int32_t)0x80000000, 0x10000, 1 << 26};
int main(void) {
  int32_t vector[2];
  for (int i = 0; i < 9; i++) {
    for (int j = 0; j < 9; j++) {
      vector[0] = places[i];
      vector[1] = places[j];
      for (int descriptor = -1; descriptor < 8; descriptor++) {
        if (descriptor != 1) {
          host_fd_write(descriptor, (int32_t)vector, 1, places[i]);
        }
        host_fd_read(descriptor, (int32_t)vector, 1, places[j]);
        host_fd_prestat_get(descriptor, places[i]);
        host_path_open(descriptor, 0, places[i], places[j], 0, -1, -1, 0, places[i]);
      }
      host_args_get(places[i], places[j]);
      host_environ_get(places[i], places[j]);
      host_clock_time_get(i, 0, places[j]);
    }
  }
  puts("harmless");
}
