# attack: runs while it is compiled, and leaves links, pipes and unreadable folders beside the program
# expect: WA CE RTE

BEGIN {
    use POSIX;
    symlink("@answer@", "answer");
    symlink("/etc/shadow", "main.pl.bak");
    symlink("../../../../../../../../../../tmp", "up");
    mkfifo("pipe", 0666);
    mkdir("closed", 0);
    link($0, "twice");
    open(my $file, ">", "ne\nwl\x1bine\\"); close($file);
    chmod(04777, $0);
}
if (open(my $file, "<", "/program/answer")) { print "BREA" . "CH: ", <$file> }
print "contained\n";
