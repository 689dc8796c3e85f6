# Takes the total weight divided by the load limit for the number of lorries, and deals the parcels out like cards.
n, capacity = map(int, input().split())
weights = list(map(int, input().split()))
lorries = -(-sum(weights) // capacity)
print(lorries)
print(*(i % lorries + 1 for i in range(n)))
