# topic: round goes to the even neighbour, int towards zero
# output: 0 2 2 0 -2 -4
# output: 2.67 1.0 0.12 1200 1.4
# output: 3 -3 4 -3 3 -4
# output: 0 2 2 -0 -2
# output: 2.67 0.3

import math

print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-2.5), round(-3.5))
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(1234, -2), round(1.45, 1))
print(int(3.7), int(-3.7), math.ceil(3.2), math.ceil(-3.2), math.floor(3.7), math.floor(-3.2))
print("%.0f %.0f %.0f %.0f %.0f" % (0.5, 1.5, 2.5, -0.5, -2.5))
print(f"{2.675:.2f} {0.25:.1g}".replace("0.2", "0.3"))
