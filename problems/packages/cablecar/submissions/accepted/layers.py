import heapq
import sys


def main():
    data = iter(list(map(int, sys.stdin.buffer.read().split())))
    n, p, c, k = next(data), next(data), next(data), next(data)
    walks = [[] for _ in range(n)]
    rides = [[] for _ in range(n)]
    for _ in range(p):
        u, v, t = next(data) - 1, next(data) - 1, next(data)
        walks[u].append((v, t))
        walks[v].append((u, t))
    for _ in range(c):
        u, v = next(data) - 1, next(data) - 1
        rides[u].append(v)
        rides[v].append(u)
    infinity = 10**18
    best = [infinity] * (n * (k + 1))
    best[0] = 0
    heap = [(0, 0)]
    while heap:
        minutes, at = heapq.heappop(heap)
        if minutes > best[at]:
            continue
        used, village = divmod(at, n)
        if village == n - 1:
            print(minutes)
            return
        for other, t in walks[village]:
            state = used * n + other
            if minutes + t < best[state]:
                best[state] = minutes + t
                heapq.heappush(heap, (minutes + t, state))
        if used < k:
            for other in rides[village]:
                state = (used + 1) * n + other
                if minutes < best[state]:
                    best[state] = minutes
                    heapq.heappush(heap, (minutes, state))
    print("impossible")


main()
