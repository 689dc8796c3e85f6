# Knapsack: 100 things, capacity 20,000.
n, capacity = 100, 20_000
best = [0] * (capacity + 1)
x = 7
for i in range(n):
    x = (x * 1103515245 + 12345) & 0xFFFFFFFF
    weight, value = 1 + (x >> 16) % 1000, 1 + (x >> 8) % 1000
    for c in range(capacity, weight - 1, -1):
        best[c] = max(best[c], best[c - weight] + value)
print(best[capacity])
