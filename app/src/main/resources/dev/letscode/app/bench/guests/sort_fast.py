# Sorts half a million numbers that are read at once.
import sys

data = sys.stdin.buffer.read().split()
numbers = sorted(map(int, data[1:500_001]))
print(sum(value * (i % 10) for i, value in enumerate(numbers)))
