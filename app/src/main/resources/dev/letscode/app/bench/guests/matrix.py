# Product of two matrices, 130 by 130.
n = 130
a = [[i * 0.5 + j for j in range(n)] for i in range(n)]
b = [[i - j * 0.25 for j in range(n)] for i in range(n)]
c = [[0.0] * n for _ in range(n)]
for i in range(n):
    for k in range(n):
        factor = a[i][k]
        row = b[k]
        to = c[i]
        for j in range(n):
            to[j] += factor * row[j]
print("%.3f" % sum(c[i][i] for i in range(n)))
