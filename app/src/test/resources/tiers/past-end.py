# topic: reading on after the end of the input
# input-bytes: "1 2"
# output: 1 2
# output: EOFError EOFError
# output: '' '' b''

import sys

print(*input().split())
for end in " \n":
    try:
        input()
    except EOFError as e:
        print(type(e).__name__, end=end)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), sys.stdin.buffer.read(1))
