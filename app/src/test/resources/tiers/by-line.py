# topic: reading line by line
# input-bytes: "alpha\nbe ta\n\nlast"
# output: 1:5
# output: 2:5
# output: 3:0
# output: 4:4

number = 0
while True:
    try:
        line = input()
    except EOFError:
        break
    number += 1
    print(f"{number}:{len(line)}")
