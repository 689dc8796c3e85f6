import heapq

n, p, c, k = map(int, input().split())
for i in range(p):
u, v, t = map(int, input().split())
print("impossible")
