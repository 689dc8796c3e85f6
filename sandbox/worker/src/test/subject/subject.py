# What the sandbox's tests run: each first argument is one thing that a program may do to its limits.
import sys
import time

what = sys.argv[1]
value = int(sys.argv[2]) if len(sys.argv) > 2 else 0
second = int(sys.argv[3]) if len(sys.argv) > 3 else 0

if what == "burn":
    until = time.perf_counter() + value / 1000
    while value < 0 or time.perf_counter() < until:
        pass
elif what == "hold":
    blocks = []
    for held in range(0, value, 1 << 20):
        blocks.append(bytearray(min(1 << 20, value - held)))
elif what == "flood":
    stream = sys.stdout if value == 1 else sys.stderr
    while True:
        stream.write("x" * 65536)
elif what == "say":
    for i in range(max(value, second)):
        if i < value:
            sys.stdout.write("o")
        if i < second:
            sys.stderr.write("e")
elif what == "echo":
    for line in sys.stdin:
        print(line, end="", flush=True)
elif what == "count":
    data = sys.stdin.buffer.read()
    print(len(data), sum(data))
elif what == "recurse":
    sys.setrecursionlimit(value + 1000)

    def deep(n):
        return 0 if n == 0 else deep(n - 1) + 1

    print(deep(value))
elif what == "exit":
    sys.exit(value)
elif what == "wait":
    while True:
        time.sleep(1000)
else:
    sys.exit(99)
