# attack: runs while it is compiled, and leaves folders within folders beside the program
# expect: WA CE

BEGIN {
    for (1 .. 200) { mkdir("deep") && chdir("deep") or last }
    open(my $file, ">", "file"); close($file);
}
print "contained\n";
