# attack: runs while it is compiled, and there looks for secrets and the network
# expect: WA CE RTE

BEGIN {
    for my $path ("@secret@", "@answer@", "/proc/1/environ", "/etc/shadow") {
        if (open(my $file, "<", $path)) { print STDERR "BREA" . "CH: $path: ", <$file>; exit 1 }
    }
    use Socket;
    if (socket(my $socket, PF_INET, SOCK_STREAM, 0) && connect($socket, sockaddr_in(53, inet_aton("1.1.1.1")))) {
        print STDERR "BREA" . "CH: the network\n"; exit 1
    }
}
print "contained\n";
