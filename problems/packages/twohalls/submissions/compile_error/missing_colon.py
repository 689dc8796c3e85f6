import sys

n, m, *rest = map(int, sys.stdin.buffer.read().split())
for member in range(n)
    print("red")
