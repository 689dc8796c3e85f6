# attack: runs while it is compiled, and does not end
# expect: CE
# compile-time: 1

BEGIN { 1 while 1 }
print "contained\n";
