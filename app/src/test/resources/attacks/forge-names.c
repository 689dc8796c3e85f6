// attack: names of functions that rewrite the terminal of whoever reads where it crashed
// expect: RTE CE
__attribute__((noinline, export_name("\033[2J\033]0;accepted\007\342\200\256"))) void crash(void) { __builtin_trap(); }
int main(void) { crash(); }
