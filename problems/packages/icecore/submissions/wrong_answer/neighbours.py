# Compares a site with its neighbour: two drillings to halve the interval.
n = int(input())


def drill(site):
    print("?", site, flush=True)
    return int(input())


low, high = 1, n
while low < high:
    middle = (low + high) // 2
    if drill(middle) < drill(middle + 1):
        low = middle + 1
    else:
        high = middle
print("!", low, flush=True)
