# topic: a seeded generator gives the same numbers everywhere, others stay in their range
# lane: quick
# output: 0.6394267984578837 0.025010755222666936
# output: 0.13436424411240122
# output: True True True True

import random

random.seed(42)
print(random.random(), random.random())
print(random.Random(1).random())
random.seed()
a = list(range(100))
random.shuffle(a)
print(sorted(a) == list(range(100)), all(1 <= random.randint(1, 6) <= 6 for _ in range(1000)), random.choice(a) in a, len(set(random.sample(a, 50))) == 50)
