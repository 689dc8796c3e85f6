# topic: deques, counters, arrays, and packed bytes
# input: abracadabra
# output: deque([2, 3], maxlen=3) 4 deque([3, 2], maxlen=3)
# output: Counter({'a': 4, 'b': 1}) 5 [('a', 5), ('b', 2), ('r', 2)]
# output: {'a': 1, 'b': 7} [(1, 'one'), (2, 'two')] None 7
# output: [[0, 0], [0, 0]] 3 [3, 1, 2] 1
# output: array('i', [1, 2]) b'\x01\x02\x00\x00' 513

import array
import struct
from collections import Counter, deque

queue = deque(maxlen=3)
for i in range(5):
    queue.append(i)
print(queue, queue.pop(), end=" ")
queue.rotate(1)
print(queue)
letters = Counter(input())
print(letters - Counter("abrcdr"), letters["a"], letters.most_common(3))
table = {"a": 1}
print(table, sorted({2: "two", 1: "one"}.items()), table.get("x"), table.setdefault("b", 7))
grid = [[0] * 2 for _ in range(2)]
stack = [3, 1, 2, 3]
print(grid, stack.pop(), stack, stack.index(1))
print(array.array("i", [1, 2]), struct.pack("<HH", 513, 0), struct.unpack("<I", struct.pack("<HH", 513, 0))[0])
