# attack: runs while it is compiled, and leaves files with names that no host can have, or that are too long for one
# expect: CE WA

BEGIN {
    use Cwd;
    my $here = getcwd();
    open(my $odd, ">", "\xff\xfe\xc3\x28"); close($odd);
    open(my $wide, ">", "\xc3\xa9\xe2\x80\xae\xf0\x9f\x98\x80"); close($wide);
    open(my $dots, ">", "..."); close($dots);
    open(my $back, ">", "..\\..\\up"); close($back);
    my $name = "n" x 250;
    for (1 .. 15) { mkdir($name) && chdir($name) or last }
    open(my $deep, ">", "x" x 245); close($deep);
    chdir($here);
}
print "contained\n";
