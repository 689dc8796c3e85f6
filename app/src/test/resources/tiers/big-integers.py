# topic: integers of hundreds of digits
# input: 100
# output: 158 93326215443944152681 24
# output: 317291926
# output: 1000000000000000000000000000000 -7
# output: 340282366920938463463374607431768211455
# output: True False 35957932520658356096

import math

n = int(input())
f = math.factorial(n)
digits = str(f)
print(len(digits), digits[:20], len(digits) - len(digits.rstrip("0")))
print(pow(2, 1000, 10**9 + 7) if n == 0 else f % (10**9 + 9))
print(10**15 * 10**15, -(20 // 3) - 1)
print(int("f" * 32, 16))
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a % 2 == 0, a == b, str(b)[:20])
