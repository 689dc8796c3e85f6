# @EXPECTED_RESULTS@: MEMORY-LIMIT
# Lists the loads of all possible sets of parcels.
n, capacity = map(int, input().split())
loads = [(0, ())]
for i, weight in enumerate(map(int, input().split())):
    loads += [(load + weight, chosen + (i,)) for load, chosen in loads]
print(n)
print(*range(1, n + 1))
