# topic: division by zero
# output: ZeroDivisionError ZeroDivisionError ZeroDivisionError
# ends: exit 1

for end, divide in (" ", lambda: 1 / 0), (" ", lambda: 1 % 0), ("\n", lambda: 0.0 / 0):
    try:
        divide()
    except ZeroDivisionError as e:
        print(type(e).__name__, end=end)
print(1 // 0)
