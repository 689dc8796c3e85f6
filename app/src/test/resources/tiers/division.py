# topic: quotients are rounded down, remainders have the sign of the divisor
# lane: quick
# input: 7 2
# input: -7 2
# input: 7 -2
# input: -7 -2
# output: 3 1 3.5
# output: -4 1 -3.5
# output: -4 -1 -3.5
# output: 3 -1 3.5
# output: (-4.0, 0.5) -3.5 1.0 -0.0
# output: 1e+16 10000000000000001

import math
import sys

for line in sys.stdin:
    a, b = map(int, line.split())
    print(a // b, a % b, a / b)
print(divmod(-7.5, 2), math.fmod(-7.5, 4), -7 % 4.0, -0.0 % 3 * -1)
print(10**16 / 1, (10**16 + 1) // 1)
