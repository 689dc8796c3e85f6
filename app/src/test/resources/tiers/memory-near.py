# topic: well within the memory limit
# memory-mib: 128
# output: 33554432 7 2000000

data = bytearray(32 << 20)
data[12345] = 7
numbers = list(range(2000000))
print(len(data), max(data), len(numbers))
