# The recursion tests for level zero only after it has gone deeper.
level, r, c, h, w = map(int, input().split())


def patch(level, row, column):
    half = 2 ** (level - 1)
    if row >= half:
        return patch(level - 1, row - half, column - half) if column >= half else " "
    letter = patch(level - 1, row, column) if column < half else patch(level - 1, row, 2 * half - 1 - column).swapcase()
    return "x" if level == 0 else letter


for row in range(r, r + h):
    print("".join(patch(level, row, column) for column in range(c, c + w)))
