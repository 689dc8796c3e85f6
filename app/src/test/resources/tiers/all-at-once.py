# topic: reading all of the input at once
# input-bytes: 1..20000
# output: 20000 200010000

numbers = list(map(int, open(0).read().split()))
print(len(numbers), sum(numbers))
