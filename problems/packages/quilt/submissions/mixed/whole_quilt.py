# @EXPECTED_RESULTS@: MEMORY-LIMIT
# Builds the whole quilt, level by level, and would cut out the piece at the end.
level, r, c, h, w = map(int, input().split())
quilt = ["x"]
for _ in range(level):
    nothing = " " * len(quilt)
    quilt = [row + row[::-1].swapcase() for row in quilt] + [nothing + row for row in quilt]
for row in quilt[r:r + h]:
    print(row[c:c + w])
