level, r, c, h, w = map(int, input().split())


def patch(row, column):
    outside = False
    for bit in range(level - 1, -1, -1):
        half = 1 << bit
        if row & half:
            if not column & half:
                return " "
        elif column & half:
            column ^= half
            column = half - 1 - column
            outside = not outside
        row &= half - 1
        column &= half - 1
    return "X" if outside else "x"


for row in range(r, r + h):
    print("".join(patch(row, column) for column in range(c, c + w)))
