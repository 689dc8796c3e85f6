# topic: decimal numbers and fractions
# input: 0.1 0.2 1/3
# output: 0.3 True 0.3333333333333333333333333333
# output: 1.10 2.68 2 4
# output: 1.4142135623730950488016887242096980785696718753769
# output: 8/15 13/30 1 3 -1
# output: 22/7 3/2 -1/2 0.125
# output: 1E+3 1000 Infinity NaN

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction

a, b, third = input().split()
print(Decimal(a) + Decimal(b), Decimal(a) + Decimal(b) == Decimal("0.3"), Decimal(1) / Decimal(3))
print(Decimal("1.10"), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("2.5").quantize(Decimal(1), ROUND_HALF_EVEN), Decimal("3.5").quantize(Decimal(1), ROUND_HALF_EVEN))
getcontext().prec = 50
print(Decimal(2).sqrt())
third = Fraction(third)
print(third + Fraction(1, 5), third + Fraction("0.1"), third * 3, third.denominator, Fraction(-3, 2).__ceil__())
print(Fraction(3.142857).limit_denominator(10), Fraction(6, 4), -Fraction(1, 2), float(Fraction(1, 8)))
print(Decimal("1e3"), int(Decimal("1e3")), Decimal("Infinity"), Decimal("NaN"))
