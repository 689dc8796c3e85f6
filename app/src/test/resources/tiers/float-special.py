# topic: infinities, not-a-number, minus zero and denormal numbers
# output: inf -inf nan
# output: -0.0 True -1.0
# output: True 0.0 2.2250738585072014e-308
# output: True False True False
# output: [1, 2, inf] -inf 3
# output: OverflowError ValueError

import math
import sys

inf = float("inf")
nan = inf - inf
print(inf, -inf, nan)
print(-0.0, -0.0 == 0.0, math.copysign(1, -0.0))
print(5e-324 > 0, 5e-324 / 2, sys.float_info.min)
print(nan != nan, nan < 1, math.isinf(inf), nan == nan)
print(sorted([2, inf, 1]), min(3, -inf), max(3, -inf))
try:
    print(math.exp(1000))
except OverflowError:
    print("OverflowError", end=" ")
try:
    print(math.sqrt(-1))
except ValueError:
    print("ValueError")
