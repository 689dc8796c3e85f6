# topic: sys.exit deep inside of calls runs what is to be run at the end
# output: 3 2 1
# output: finally
# output: left
# output: at exit
# ends: exit 7

import atexit
import sys


class Room:
    def __enter__(self):
        return self

    def __exit__(self, *why):
        print("left")


def down(n):
    if n == 0:
        print()
        sys.exit(7)
    print(n, end=" " if n > 1 else "")
    down(n - 1)


atexit.register(print, "at exit")
with Room():
    try:
        down(3)
    except Exception:
        print("never")
    finally:
        print("finally")
