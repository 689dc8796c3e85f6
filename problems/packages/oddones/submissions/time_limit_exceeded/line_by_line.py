# The right idea, but a loop over 30 bits for each of 16 million lines takes minutes in Python.
import sys

n = int(sys.stdin.readline())
with_bit = [0] * 30
total = 0
for line in sys.stdin:
    ticket = int(line)
    total ^= ticket
    for bit in range(30):
        if ticket >> bit & 1:
            with_bit[bit] ^= ticket
one = with_bit[(total & -total).bit_length() - 1]
print(*sorted((one, total ^ one)))
