# attack: runs while it is compiled, and leaves more beside the program than a program may weigh
# expect: CE
# compile-time: 10
# compile-memory-mib: 1024

BEGIN {
    my $block = "x" x (1 << 20);
    for my $i (1 .. 6) {
        open(my $file, ">", "file$i") or last;
        for (1 .. 50) { syswrite($file, $block) }
    }
}
print "contained\n";
