# attack: runs while it is compiled, and starts processes that compute for ever and do not end with it
# expect: WA CE
# compile-time: 1

BEGIN {
    $SIG{$_} = "IGNORE" for keys %SIG;
    for (1 .. 5) {
        if (fork() == 0) { setpgrp(0, 0); if (fork() == 0) { 1 while 1 } exit 0 }
    }
}
print "contained\n";
