# topic: the input is empty
# output: EOFError
# output: '' [] b''

import sys

try:
    input()
except EOFError as e:
    print(type(e).__name__)
print(repr(sys.stdin.readline()), sys.stdin.readlines(), sys.stdin.buffer.read())
