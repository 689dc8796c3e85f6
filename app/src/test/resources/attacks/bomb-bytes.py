# attack: one array that is larger than the heap
# expect: MLE RTE TLE
# time: 2
kept = [bytearray(1 << 30) for _ in range(64)]
print(len(kept))
