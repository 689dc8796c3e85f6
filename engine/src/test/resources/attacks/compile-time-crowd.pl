# attack: runs while it is compiled, and leaves as many files as there is room for beside the program
# expect: CE
# time: 2
# compile-time: 10

BEGIN {
    for my $i (1 .. 20000) { open(my $file, ">", "file$i") or last }
}
print "contained\n";
