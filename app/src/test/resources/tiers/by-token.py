# topic: reading token by token
# input-bytes: "3 4\n5\n\n  6 7\t8"
# output: 6 33

import sys


def tokens():
    for line in sys.stdin:
        yield from line.split()


numbers = list(map(int, tokens()))
print(len(numbers), sum(numbers))
