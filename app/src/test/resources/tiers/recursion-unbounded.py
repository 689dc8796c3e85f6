# topic: recursion without end stops at the limit
# output: RecursionError
# ends: exit 1


def deeper(n):
    return deeper(n + 1) + 1


try:
    deeper(0)
except RecursionError as e:
    print(type(e).__name__)
print(deeper(0))
