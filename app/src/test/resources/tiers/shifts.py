# topic: shifts of integers of any size
# output: 1267650600228229401496703205376 1 -1 -2
# output: 0xf0 0b1111 0o17 -16 -1
# output: 16 4 3
# output: ValueError

print(1 << 100, (1 << 100) >> 100, -8 >> 3, -8 >> 2)
print(hex(0xFF & ~0xF), bin(0xFF >> 4), oct(0xF ^ 0), ~15, -1 >> 1000)
n = 0xFF0C
print(n.bit_length(), (n & -n), bin(n & 0xFF0).count("1") - 1)
try:
    print(1 << -1)
except ValueError:
    print("ValueError")
