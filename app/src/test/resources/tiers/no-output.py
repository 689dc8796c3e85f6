# topic: a program that prints nothing
# input: 1

n = int(input())
