# topic: the last line of the input has no line feed
# input-bytes: "10\n20\n30"
# output: 60 ['10\n', '20\n', '30']

import sys

lines = sys.stdin.readlines()
print(sum(map(int, lines)), lines)
