# Sorts 200,000 numbers of a line as beginners do: input(), and a sort of one's own for a part of them.
def merge_sort(values):
    if len(values) < 2:
        return values
    middle = len(values) // 2
    left, right = merge_sort(values[:middle]), merge_sort(values[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


input()
numbers = [int(word) for word in input().split()[:200_000]]
part = merge_sort(numbers[:50_000])
numbers.sort()
print(sum(value * (i % 10) for i, value in enumerate(numbers)), sum(part[::10]))
