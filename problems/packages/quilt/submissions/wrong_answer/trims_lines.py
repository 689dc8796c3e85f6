# Prints no spaces at the ends of lines.
level, r, c, h, w = map(int, input().split())


def patch(level, row, column):
    if level == 0:
        return "x"
    half = 1 << (level - 1)
    if row >= half:
        return patch(level - 1, row - half, column - half) if column >= half else " "
    if column >= half:
        return patch(level - 1, row, 2 * half - 1 - column).swapcase()
    return patch(level - 1, row, column)


for row in range(r, r + h):
    print("".join(patch(level, row, column) for column in range(c, c + w)).rstrip())
