# topic: many lists from one place of which one gets long take no more memory than they need
# lane: quick
# memory-mib: 128
# output: 49999 49999
# output: 49999 49999

n = 50000
for _ in range(2):
    near = [[] for _ in range(n)]
    for other in range(1, n):
        near[0].append(other)
    print(len(near[0]), sum(map(len, near)))
