# attack: keeps allocating until the worker's heap is full, and catches that
# expect: MLE TLE
# time: 2
# lane: quick
# tests: 2
kept = []
while True:
    try:
        kept.append([len(kept)] * 100000)
    except BaseException:
        pass
