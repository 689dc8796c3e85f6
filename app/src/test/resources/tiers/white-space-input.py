# topic: the input is nothing but white space
# input-bytes: " \n\t \r\n\x0B\x0C "
# output: 3 [] [' \n', '\t \r\n', '\x0b\x0c ']

import sys

lines = sys.stdin.readlines()
print(len(lines), "".join(lines).split(), lines)
