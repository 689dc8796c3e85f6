# Looks at all roofs between all pairs.
n = int(input())
heights = list(map(int, input().split()))
pairs = 0
for i in range(n):
    for j in range(i + 1, n):
        if all(heights[k] < heights[i] and heights[k] < heights[j] for k in sorted(range(i + 1, j), reverse=True)):
            pairs += 1
print(pairs)
