# topic: what a program asks about its process has an answer
# output: True True True

import os

print(*(isinstance(number, int) for number in (os.getpgid(0), os.getsid(0), os.getppid())))
