# Lets a cat look past a roof that is as high as its own.
import sys

heights = map(int, sys.stdin.buffer.read().split()[1:])
stack = []
pairs = 0
for height in heights:
    while stack and stack[-1] < height:
        stack.pop()
        pairs += 1
    if stack:
        pairs += 1
        if stack[-1] == height and len(stack) > 1:
            pairs += 1
    stack.append(height)
print(pairs)
