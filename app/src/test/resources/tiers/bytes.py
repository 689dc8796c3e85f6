# topic: all 256 bytes go in and out unchanged
# input-bytes: bytes
# output-bytes: bytes + "\n256 32640\n"

import sys

data = sys.stdin.buffer.read()
sys.stdout.buffer.write(data)
sys.stdout.buffer.flush()
print()
print(len(data), sum(data))
