# topic: input() at the end of the input ends the program
# output: before
# ends: exit 1

print("before")
n = int(input())
print(n)
