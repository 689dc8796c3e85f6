# topic: one list that is larger than the memory limit
# memory-mib: 96
# ends: memory
# time: 5

table = [0] * (10**9 // 2)
print(len(table))
