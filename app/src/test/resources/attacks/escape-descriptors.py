# attack: the descriptors that the worker talks to its owner by
# expect: WA SV RTE
# time: 2
# lane: quick
import os

frame = b"\x00\x00\x00\x05\x07\x00\x00\x00\x00" * 8
for number in range(3, 64):
    try:
        os.write(number, frame)
        print("BREACH wrote to", number)
    except BaseException:
        pass
    try:
        print("BREACH opened", open(number, "rb", buffering=0).read(1))
    except BaseException:
        pass
for number in (0, 1, 2):
    try:
        os.write(number, frame)
    except BaseException:
        pass
    try:
        os.close(number)
    except BaseException:
        pass
