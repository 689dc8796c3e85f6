# topic: itertools and functools
# output: [('a', 'b'), ('a', 'c'), ('b', 'c')] 6 [(0, 0), (0, 1), (1, 0), (1, 1)]
# output: [1, 3, 6, 10] [1, 2, 6, 24] [('a', 2), ('b', 1)] [0, 1, 2, 3]
# output: [5, 7, 9] [0, 2, 4] [(1, 2), (2, 3)] [(1, 'x'), (2, None)]
# output: [3, 4] [1, 2] ['a', 'c'] [1, 1, 1]
# output: 354224848179261915075 99 15 [3, 4, 5]

import functools
import itertools as it
import operator

print(list(it.combinations("abc", 2)), len(list(it.permutations("abc"))), list(it.product([0, 1], repeat=2)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([1, 2, 3, 4], operator.mul)), [(k, len(list(g))) for k, g in it.groupby("aab")], list(it.chain([0, 1], [2, 3])))
print(list(it.islice(it.count(5, 2), 3)), list(it.islice(range(10), 0, 6, 2)), list(it.pairwise([1, 2, 3])), list(it.zip_longest([1, 2], ["x"])))
print(list(it.dropwhile(lambda n: n < 3, [1, 2, 3, 4])), list(it.takewhile(lambda n: n < 3, [1, 2, 3, 1])), list(it.compress("abc", [1, 0, 1])), list(it.repeat(1, 3)))


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(100), fibonacci.cache_info().hits + 1, functools.reduce(operator.add, range(6)), list(map(functools.partial(operator.add, 2), [1, 2, 3])))
