// attack: asks for functions of the host that nobody has said it may have
// expect: CE RTE SV
// lane: quick
__attribute__((import_module("env"), import_name("system"))) int host_system(const char *command);
int main(void) { return host_system("touch /tmp/BREACH-wasm"); }
