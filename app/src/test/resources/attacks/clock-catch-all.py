# attack: catches whatever ends it
# expect: TLE
# lane: quick
# time: 0.3
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
    finally:
        continue
