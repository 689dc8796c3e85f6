# topic: of an exit code only the lowest 8 bits count
# output: before

import sys

print("before")
sys.exit(256)
