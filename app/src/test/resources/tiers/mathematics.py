# topic: the functions of math, and operators on numbers
# output: 6 24 10 120 3 2.0
# output: 3.141592653589793 2.718281828459045 1.4142135623730951 2.0 10.0
# output: 1000000006 3 (1+2j) (-3+4j) 5.0
# output: 1024 0.5 -1 1 True 8 4.0
# output: 0.30000000000000004 False True 6.0 [3, 1, 2]
# output: 5 -5 (2, 1) 255 1e3

import cmath
import math

print(math.gcd(12, 18), math.lcm(8, 12), math.comb(5, 2), math.factorial(5), math.isqrt(15), math.log2(4))
print(math.pi, math.e, math.sqrt(2), math.log(100, 10), math.hypot(6, 8))
print(pow(-1, 1, 10**9 + 7), pow(3, -1, 8), 1 + 2j, (1 + 2j) ** 2, abs(3 + 4j))
print(2**10, 2**-1, -(1**2), (-1) ** 2, 1 < 2 < 3, 2**3, 16**0.5)
print(math.fsum([0.1] * 3), 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3), cmath.sqrt(-36).imag, sorted([3, 1, 2], key=lambda n: n % 3))
print(abs(-5), -abs(5), divmod(7, 3), int("0xff", 0), "1e3")
