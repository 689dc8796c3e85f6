# topic: bytes that are no UTF-8 go through text streams unchanged
# input-bytes: "a\xFFb\xC3\n\xE2\x82\n"
# output-bytes: "a\xFFb\xC3\n" + "4 ['a', '\\udcff', 'b', '\\udcc3']\n" + "b'\\xe2\\x82\\n'\n"

import sys

line = input()
print(line)
print(len(line), list(line))
print(sys.stdin.readline().encode("utf-8", "surrogateescape"))
