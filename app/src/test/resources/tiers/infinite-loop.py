# topic: a loop without end
# lane: quick
# input: 1
# ends: time
# time: 0.3

n = int(input())
while n != 0:
    n = n * 3 % 1000003
print(n)
