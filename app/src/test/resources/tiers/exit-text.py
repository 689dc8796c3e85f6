# topic: sys.exit with a text prints it as an error and is exit code 1
# output: before
# error: no solution
# ends: exit 1

import sys

print("before")
sys.exit("no solution")
