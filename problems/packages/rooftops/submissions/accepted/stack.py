import sys


def main():
    heights = map(int, sys.stdin.buffer.read().split()[1:])
    stack = []
    pairs = 0
    for height in heights:
        while stack and stack[-1] < height:
            stack.pop()
            pairs += 1
        if stack:
            pairs += 1
            if stack[-1] == height:
                continue
        stack.append(height)
    print(pairs)


main()
