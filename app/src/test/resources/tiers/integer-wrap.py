# topic: integers do not wrap around unless they are made to
# input: overflow
# output: 4294967297 18446744073709551616
# output: 529642498
# output: -2147483648 -56

text = input()
print(4294967295 + 2, 2**64)
value = 0
for ch in text:
    value = (value * 31 + ord(ch)) & 0xFFFFFFFF
print(value)


def signed(n, bits):
    n &= (1 << bits) - 1
    return n - (1 << bits) if n >> (bits - 1) else n


print(signed(2147483648, 32), signed(200, 8))
