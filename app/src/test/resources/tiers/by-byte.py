# topic: reading character by character
# input-bytes: "Hello, World\n\n"
# output: 14 2 2

import sys

count = lines = upper = 0
while c := sys.stdin.read(1):
    count += 1
    lines += c == "\n"
    upper += c.isupper()
print(count, lines, upper)
