# topic: the folder that a program finds itself in
# output: /work /work/x False False True .py None

import os
import pathlib
import resource

resource.setrlimit(resource.RLIMIT_STACK, resource.getrlimit(resource.RLIMIT_STACK))
print(os.getcwd(), os.path.abspath("x"), os.path.exists("x"), os.access("x", os.R_OK), os.path.isdir("/work"), end=" ")
print(pathlib.PurePath(__file__).suffix, os.environ.get("NOT_THERE"))
