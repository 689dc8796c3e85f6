# Primes below 2 million, once with slices and once with loops below 400 thousand.
n = 2_000_000
prime = bytearray([1]) * (n + 1)
prime[0] = prime[1] = 0
for i in range(2, int(n ** 0.5) + 1):
    if prime[i]:
        prime[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
m = 400_000
composite = [False] * (m + 1)
total = 0
for i in range(2, m + 1):
    if composite[i]:
        continue
    total += i
    j = i * i
    while j <= m:
        composite[j] = True
        j += i
print(sum(prime), total)
