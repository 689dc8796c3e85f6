# @EXPECTED_RESULTS@: OUTPUT-LIMIT
# Prints the whole table of groups after each closure "to be sure that it is right".
import sys

data = list(map(int, sys.stdin.buffer.read().split()))
n, m, q = data[:3]
group = " ".join(map(str, range(n + 1)))
while True:
    print("groups:", group * 1000)
