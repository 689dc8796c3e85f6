# Prepares a map with a page for each site before the first drilling.
n = int(input())
pages = [bytearray(b"?" * 2048) for _ in range(n)]
low, high = 1, n
a, b = 1, 2
while b - 1 < n:
    a, b = b, a + b
low = 0
known = {}


def drill(site):
    if site > n:
        return -site
    if site not in known:
        print("?", site, flush=True)
        known[site] = int(input())
        pages[site - 1][0] = 33
    return known[site]


while b > 2:
    if drill(low + b - a) < drill(low + a):
        low += b - a
    a, b = b - a, a
print("!", low + 1, flush=True)
