# topic: a computation without end in a function that is built in
# ends: time
# time: 0.3

from itertools import count

print(max(count()))
