# topic: standard output and standard error are apart
# output: out 1
# output: out 2
# error: err 1
# error: err 2

import sys

print("out 1")
print("err 1", file=sys.stderr)
sys.stdout.write("out 2\n")
sys.stderr.write("err 2\n")
