# topic: input lines end with carriage return and line feed, which Python on Linux leaves as they are
# input-bytes: "3\r\none\r\ntwo words\r\nthree\r\n\r"
# output: 3
# output: 'one\r' 'two words\r\n'
# output: 'three\r\n\r'

import sys

n = int(input())
print(n)
print(repr(input()), repr(sys.stdin.readline()))
print(repr(sys.stdin.read()))
