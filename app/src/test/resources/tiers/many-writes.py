# topic: each character is written by itself
# output-bytes: 5000 * "x" + "\n"

for _ in range(5000):
    print("x", end="", flush=True)
print()
