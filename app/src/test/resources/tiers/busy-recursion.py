# topic: exponential recursion
# input: 60
# ends: time
# time: 0.3


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(int(input())))
